package id.kinerja.evaluasi.tampil;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Satuan;
import id.kinerja.evaluasi.model.IsiPenilaian;
import java.util.List;

/** The evidence of an evaluation, worded for a page. */
public record IsiTampil(List<Rhk> rhk, List<Perilaku> perilaku) {

    public IsiTampil {
        rhk = List.copyOf(rhk);
        perilaku = List.copyOf(perilaku);
    }

    /** One RHK with its indicators, evidence and note. */
    public record Rhk(String id, String judul, List<Indikator> indikator, List<Bukti> bukti, String umpan) {

        public Rhk {
            indikator = List.copyOf(indikator);
            bukti = List.copyOf(bukti);
        }
    }

    /** One indicator; {@code capaian} is a dash where it cannot be told. */
    public record Indikator(String uraian, String target, String realisasi, String keterangan, String capaian) {}

    /** Evidence. */
    public record Bukti(String nama, String url) {}

    /** One BerAKHLAK value. */
    public record Perilaku(String kode, String label, String ekspektasi, List<String> panduan, String umpan) {

        public Perilaku {
            panduan = List.copyOf(panduan);
        }
    }

    public static IsiTampil dari(IsiPenilaian isi) {
        return new IsiTampil(
                isi.rhk().stream().map(IsiTampil::rhk).toList(),
                isi.perilaku().stream().map(IsiTampil::perilaku).toList());
    }

    private static Rhk rhk(IsiPenilaian.Rhk r) {
        return new Rhk(
                r.id().toString(),
                teks(r.utama() ? "evaluasi.isi.rhk-utama" : "evaluasi.isi.rhk-tambahan", r.nomor(), r.uraian()),
                r.indikator().stream().map(IsiTampil::indikator).toList(),
                r.bukti().stream().map(IsiTampil::bukti).toList(),
                r.umpan());
    }

    private static Bukti bukti(IsiPenilaian.Bukti b) {
        return new Bukti(b.nama(), b.tautan() == null ? "/bukti/" + b.id() : b.tautan());
    }

    private static Indikator indikator(IsiPenilaian.Indikator i) {
        var angka = i.nilai() == null ? "" : Satuan.pada(Format.angka(i.nilai()), i.satuan());
        var kata = angka.isEmpty() ? i.realisasi() : angka;
        var keterangan = angka.isEmpty() ? "" : i.realisasi();
        if (!i.alasan().isBlank()) {
            keterangan = (keterangan + " " + teks("evaluasi.isi.alasan", i.alasan())).strip();
        }
        return new Indikator(
                i.uraian(),
                i.targetLengkap(),
                kata.isBlank() ? teks("evaluasi.isi.belum-ada") : kata,
                keterangan,
                i.capaian() == null ? teks("evaluasi.isi.tanpa-capaian") : Format.persen(i.capaian()));
    }

    private static Perilaku perilaku(IsiPenilaian.Perilaku p) {
        return new Perilaku(
                p.nilai().name(), p.nilai().label(), p.ekspektasi(), p.nilai().panduan(), p.umpan());
    }
}
