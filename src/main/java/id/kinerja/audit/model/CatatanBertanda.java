package id.kinerja.audit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A signed note (C2SP signed-note): a text, an empty line, and signature lines.
 *
 * @param badan the text, ending in a newline
 */
public record CatatanBertanda(String badan, List<Tanda> tanda) {

    private static final int TANDA_MAKS = 100;

    public CatatanBertanda {
        tanda = List.copyOf(tanda);
        if (!badan.endsWith("\n")) {
            throw new BuktiDitolak("Catatan harus berakhir dengan baris baru.");
        }
        if (badan.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new BuktiDitolak("Catatan memuat huruf kendali.");
        }
    }

    /** Signs a text with a first key. */
    public static CatatanBertanda tandatangani(String badan, KunciPenanda kunci) {
        return new CatatanBertanda(badan, List.of(kunci.tandatangani(badan)));
    }

    /** The same note with one more signature. */
    public CatatanBertanda dengan(Tanda lagi) {
        var semua = new ArrayList<>(tanda);
        semua.add(lagi);
        return new CatatanBertanda(badan, semua);
    }

    public static CatatanBertanda baca(String teks) {
        var batas = teks.lastIndexOf("\n\n");
        if (batas < 0 || !teks.endsWith("\n")) {
            throw new BuktiDitolak("Catatan bertanda tidak utuh: tidak ada baris tanda tangan.");
        }
        var baris = teks.substring(batas + 2, teks.length() - 1).split("\n", -1);
        if (baris.length > TANDA_MAKS) {
            throw new BuktiDitolak("Tanda tangan terlalu banyak.");
        }
        return new CatatanBertanda(
                teks.substring(0, batas + 1),
                List.of(baris).stream().map(Tanda::baca).toList());
    }

    public String teks() {
        var hasil = new StringBuilder(badan).append('\n');
        tanda.forEach(t -> hasil.append(t.baris()).append('\n'));
        return hasil.toString();
    }

    /**
     * That the key has signed. Signatures of keys that are not known are ignored; a bad signature of a known key is an
     * error even beside a good one.
     *
     * @throws BuktiDitolak where it has not, or badly
     */
    public void periksa(KunciPemeriksa kunci) {
        var miliknya = tanda.stream()
                .filter(t -> t.nama().equals(kunci.nama()) && t.idKunci().equals(kunci.idKunci()))
                .toList();
        if (miliknya.isEmpty()) {
            throw new BuktiDitolak("Tidak ada tanda tangan dari kunci " + kunci.nama() + "+" + kunci.idKunci() + ".");
        }
        miliknya.forEach(t -> kunci.periksa(badan, t));
    }
}
