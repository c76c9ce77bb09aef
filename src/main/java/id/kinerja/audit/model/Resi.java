package id.kinerja.audit.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A receipt: one entry with the proof that it stands in the log, checkable without the log. The file follows C2SP
 * tlog-proof; its {@code extra} line is the entry itself, which is believed only because its hash is proven.
 *
 * @param entri the bytes that were hashed, see {@link Entri}
 * @param nomor place in the log, from 0
 */
public record Resi(String entri, long nomor, List<Sidik> bukti, CatatanBertanda titik) {

    private static final String KEPALA = "c2sp.org/tlog-proof@v1";
    private static final String EKSTRA = "extra ";
    private static final String NOMOR = "index ";

    public Resi {
        bukti = List.copyOf(bukti);
    }

    /**
     * That the entry stands at its place in a log whose checkpoint the key has signed.
     *
     * @return the checkpoint
     * @throws BuktiDitolak where anything of it does not hold
     */
    public TitikPeriksa periksa(KunciPemeriksa kunci) {
        titik.periksa(kunci);
        var isi = TitikPeriksa.baca(titik.badan());
        if (!isi.asal().equals(kunci.nama())) {
            throw new BuktiDitolak("Resi ini dari log " + isi.asal() + ", bukan " + kunci.nama() + ".");
        }
        PemeriksaPohon.keikutsertaan(nomor, isi.ukuran(), Sidik.daun(Baris.utf8(entri)), isi.akar(), bukti);
        return isi;
    }

    public String teks() {
        var hasil = new StringBuilder(KEPALA).append('\n');
        hasil.append(EKSTRA)
                .append(Base64.getEncoder().encodeToString(Baris.utf8(entri)))
                .append('\n');
        hasil.append(NOMOR).append(nomor).append('\n');
        bukti.forEach(s -> hasil.append(s.base64()).append('\n'));
        return hasil.append('\n').append(titik.teks()).toString();
    }

    public static Resi baca(String teks) {
        var batas = teks.indexOf("\n\n");
        var baris = batas < 0 ? new String[0] : teks.substring(0, batas).split("\n", -1);
        if (baris.length < 3
                || !KEPALA.equals(baris[0])
                || !baris[1].startsWith(EKSTRA)
                || !baris[2].startsWith(NOMOR)) {
            throw new BuktiDitolak("Berkas ini bukan resi Kinerja.");
        }
        var bukti = new ArrayList<Sidik>();
        for (var n = 3; n < baris.length; n++) {
            bukti.add(Sidik.dariBase64(baris[n]));
        }
        return new Resi(
                new String(Baris.base64(baris[1].substring(EKSTRA.length())), StandardCharsets.UTF_8),
                Baris.angka(baris[2].substring(NOMOR.length())),
                bukti,
                CatatanBertanda.baca(teks.substring(batas + 2)));
    }
}
