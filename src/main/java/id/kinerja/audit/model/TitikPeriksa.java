package id.kinerja.audit.model;

/**
 * A checkpoint: what a log of a given name held when it had a given size (C2SP tlog-checkpoint).
 *
 * @param asal origin line, the name of the log
 */
public record TitikPeriksa(String asal, long ukuran, Sidik akar) {

    public TitikPeriksa {
        if (asal.isBlank() || asal.contains("\n")) {
            throw new BuktiDitolak("Nama log kosong atau lebih dari satu baris.");
        }
        if (ukuran < 0) {
            throw new BuktiDitolak("Ukuran log negatif.");
        }
    }

    /** The text that is signed: origin, size, root in base64, each on a line. */
    public String badan() {
        return asal + "\n" + ukuran + "\n" + akar.base64() + "\n";
    }

    /** Reads the text of a signed note; lines after the third are ignored. */
    public static TitikPeriksa baca(String badan) {
        var baris = badan.split("\n", -1);
        if (baris.length < 4) {
            throw new BuktiDitolak("Titik periksa tidak lengkap: perlu nama log, ukuran, dan akar.");
        }
        return new TitikPeriksa(baris[0], Baris.angka(baris[1]), Sidik.dariBase64(baris[2]));
    }
}
