package id.kinerja.pelindungan.retensi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.KelasRetensi.Calon;
import java.util.List;

/** A sample of the candidates of one kind. */
public record HalamanCalon(String url, String judul, String uraian, String dasar, List<Baris> baris, String kurang) {

    private static final int CONTOH = 50;

    public HalamanCalon {
        baris = List.copyOf(baris);
    }

    public record Baris(String keterangan, String sejak, String id) {}

    static HalamanCalon susun(String url, String nama, HitungRetensi.Isi isi) {
        var calon = isi.calon();
        return new HalamanCalon(
                url,
                nama,
                teks(
                        "pelindungan.retensi.calon.uraian",
                        Format.angka(calon.size()),
                        Format.tanggal(isi.batas()),
                        teks("pelindungan.retensi.tindakan." + isi.aturan().tindakan())),
                isi.aturan().dasarHukum(),
                calon.stream().limit(CONTOH).map(HalamanCalon::baris).toList(),
                calon.size() <= CONTOH ? "" : teks("pelindungan.retensi.calon.kurang", Format.angka(CONTOH)));
    }

    private static Baris baris(Calon c) {
        return new Baris(c.keterangan(), Format.tanggal(c.sejak()), c.id());
    }
}
