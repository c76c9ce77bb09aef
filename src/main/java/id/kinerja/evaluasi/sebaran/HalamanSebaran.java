package id.kinerja.evaluasi.sebaran;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.evaluasi.data.UnitDilihat;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.Sebaran;
import id.kinerja.evaluasi.tampil.SebaranTampil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the predikat lie, beside the pattern of the unit's own predikat. */
public record HalamanSebaran(
        String judul,
        String uraian,
        String jawaban,
        boolean sesuai,
        SebaranTampil sebaran,
        String dasar,
        Saringan saringan) {

    /** What is shown. */
    public record Saringan(String unit, String periode, List<Pilihan> semuaPeriode) {

        public Saringan {
            semuaPeriode = List.copyOf(semuaPeriode);
        }
    }

    static HalamanSebaran unit(UnitDilihat.Unit u, Sebaran s, AturanPenilaian aturan, Periode p, List<Periode> semua) {
        var predikat = u.predikat();
        return new HalamanSebaran(
                teks("evaluasi.sebaran.judul"),
                teks(
                        "evaluasi.sebaran.uraian",
                        u.nama(),
                        p.nama(),
                        predikat == null ? teks("evaluasi.organisasi.status.BELUM") : predikat.label()),
                jawaban(s, predikat == null),
                s.sesuai() && predikat != null,
                predikat == null ? SebaranTampil.tanpaPola(s) : SebaranTampil.dari(s),
                predikat == null ? "" : teks("evaluasi.sebaran.dasar", aturan.dasarPola(predikat)),
                saringan(u.id().toString(), p, semua));
    }

    static HalamanSebaran tim(Sebaran s, Periode p, List<Periode> semua) {
        return new HalamanSebaran(
                teks("evaluasi.sebaran.judul-tim"),
                teks("evaluasi.sebaran.uraian-tim", p.nama()),
                teks("evaluasi.sebaran.jawaban-tim"),
                true,
                SebaranTampil.dari(s),
                "",
                saringan("", p, semua));
    }

    private static Saringan saringan(@Nullable String unit, Periode p, List<Periode> semua) {
        return new Saringan(
                unit == null ? "" : unit,
                p.id().toString(),
                semua.stream()
                        .map(x -> new Pilihan(x.id().toString(), x.nama()))
                        .toList());
    }

    private static String jawaban(Sebaran s, boolean tanpaPola) {
        if (s.seluruh() == 0) {
            return teks("evaluasi.sebaran.jawaban-kosong");
        }
        if (tanpaPola) {
            return teks("evaluasi.sebaran.jawaban-tanpa-pola");
        }
        return teks(s.sesuai() ? "evaluasi.sebaran.jawaban-sesuai" : "evaluasi.sebaran.jawaban-tidak");
    }
}
