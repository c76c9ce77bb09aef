package id.kinerja.audit.jejak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.audit.data.JejakTersimpan;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Halamanke;
import java.util.List;

/** What was done to my record, with receipts, and who has read it. */
public record HalamanJejak(List<Baris> baris, Halamanke halamanke, List<Pembaca> pembaca, String perintah) {

    private static final String PERIKSA = "java -jar kinerja.jar audit periksa-bukti resi.tlog-proof --kunci ";

    public HalamanJejak {
        baris = List.copyOf(baris);
        pembaca = List.copyOf(pembaca);
    }

    /** One entry; {@code resi} is empty while it waits for its place. */
    public record Baris(String waktu, String perbuatan, String oleh, String nomor, String resi) {}

    /** One reading. */
    public record Pembaca(String waktu, String nama, String peran) {}

    static HalamanJejak susun(
            Potongan<JejakTersimpan.Berdaftar> jejak,
            List<JejakTersimpan.Pembacaan> pembacaan,
            String kunci,
            Pelaku pelaku) {
        return new HalamanJejak(
                jejak.isi().stream().map(b -> baris(b, pelaku)).toList(),
                Halamanke.dari(jejak.nomor(), jejak.ukuran(), jejak.jumlah(), "/jejak?"),
                pembacaan.stream()
                        .map(p -> new Pembaca(Format.waktu(p.waktu().toInstant()), p.nama(), peran(p.peran())))
                        .toList(),
                kunci.isEmpty() ? "" : PERIKSA + kunci);
    }

    private static Baris baris(JejakTersimpan.Berdaftar b, Pelaku pelaku) {
        var e = b.entri();
        return new Baris(
                Format.waktu(e.waktu()),
                teks("audit.perbuatan." + e.perbuatan()),
                pelaku.akun().nilai().equals(e.pelaku()) ? teks("audit.jejak.anda") : peran(e.peran()),
                b.nomor() == null ? teks("audit.jejak.menunggu") : Format.angka(b.nomor()),
                b.nomor() == null ? "" : "/jejak/" + e.id() + "/resi");
    }

    private static String peran(String peran) {
        return teks("bersama.peran." + peran);
    }
}
