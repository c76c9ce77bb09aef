package id.kinerja.evaluasi.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.KopFormulir;
import id.kinerja.bersama.tata.TandaTangan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.evaluasi.data.FormulirTersimpan;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.IsiPenilaian;
import id.kinerja.evaluasi.model.Orang;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.Rating;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An evaluation worded for F6, F7 or F8 (PermenPANRB 6/2022, lampiran). */
public record HalamanEvaluasi(
        String id,
        String kembali,
        boolean contoh,
        KopFormulir kop,
        boolean jpt,
        boolean kualitatif,
        Kurva kurva,
        List<BarisFormulir.Bagian> bagian,
        List<BarisFormulir.Perilaku> perilaku,
        Putusan putusan,
        TandaTangan penilai) {

    public HalamanEvaluasi {
        bagian = List.copyOf(bagian);
        perilaku = List.copyOf(perilaku);
    }

    /** The four rows where one answer stands. */
    public record Putusan(
            PilihanFormulir organisasi, PilihanFormulir hasil, PilihanFormulir perilaku, PilihanFormulir predikat) {}

    /** The same form as a file. */
    public List<Tautan> unduhan() {
        return List.of(new Tautan(teks("bersama.pdf"), "/evaluasi/" + id + "/cetak.pdf"));
    }

    static HalamanEvaluasi susun(
            FormulirTersimpan.Formulir f, IsiTersimpan.Berkas berkas, String instansi, boolean contoh) {
        var h = f.hasil();
        var isi = berkas.tersimpan() == null ? berkas.isi() : berkas.tersimpan().isi();
        return new HalamanEvaluasi(
                h.id().toString(),
                kembali(f),
                contoh,
                kop(f, instansi),
                f.jenis() == JenisSkp.JPT,
                f.pendekatan() == Pendekatan.KUALITATIF,
                Kurva.susun(organisasi(h)),
                Stream.of(bagian(isi, true), bagian(isi, false)).toList(),
                BarisFormulir.perilaku(isi.perilaku()),
                putusan(h),
                TandaTangan.penilai(hari(h), pihak(h.penilai())));
    }

    static String kembali(FormulirTersimpan.Formulir f) {
        return (f.milik() ? "/hasil/" : "/evaluasi/") + f.hasil().id();
    }

    static KopFormulir.Pihak pihak(@Nullable Orang o) {
        return o == null
                ? KopFormulir.Pihak.KOSONG
                : new KopFormulir.Pihak(o.nama(), o.nip(), o.golongan(), o.jabatan(), o.unit());
    }

    /** "PERIODE: TRIWULAN III"; the annual evaluation is the last one, AKHIR. */
    static String periode(Periode p) {
        var nama = p.tahunan() ? teks("evaluasi.cetak.akhir") : p.nama();
        return teks("evaluasi.cetak.periode", nama.toUpperCase(Locale.ROOT));
    }

    static String hari(Hasil h) {
        return TandaTangan.hari(h.waktu().ditetapkan(), teks("evaluasi.cetak.belum-ditetapkan"));
    }

    private static KopFormulir kop(FormulirTersimpan.Formulir f, String instansi) {
        var p = f.hasil().periode();
        return KopFormulir.susun(
                instansi,
                teks("evaluasi.cetak.judul"),
                List.of(teks("evaluasi.cetak.pendekatan." + f.pendekatan().name()), periode(p)),
                Format.rentang(p.mulai(), p.akhir()),
                List.of(pihak(f.hasil().pegawai()), pihak(f.hasil().penilai())));
    }

    private static BarisFormulir.Bagian bagian(IsiPenilaian isi, boolean utama) {
        return new BarisFormulir.Bagian(
                teks(utama ? "bersama.formulir.utama" : "bersama.formulir.tambahan"),
                isi.rhk().stream()
                        .filter(r -> r.utama() == utama)
                        .map(BarisFormulir::baris)
                        .toList());
    }

    /** What the result was judged under; before it is set, what holds for the unit now. */
    private static @Nullable PredikatOrganisasi organisasi(Hasil h) {
        var c = h.capaian();
        return h.predikatOrganisasi() != null || c == null || !c.tetap() ? h.predikatOrganisasi() : c.predikat();
    }

    private static Putusan putusan(Hasil h) {
        var n = h.nilai();
        return new Putusan(
                PilihanFormulir.susun(
                        teks("evaluasi.cetak.capaian"),
                        "evaluasi.cetak.organisasi.",
                        PredikatOrganisasi.values(),
                        organisasi(h)),
                PilihanFormulir.susun(
                        teks("evaluasi.cetak.rating-hasil"), "evaluasi.cetak.rating.", Rating.values(), n.hasil()),
                PilihanFormulir.susun(
                        teks("evaluasi.cetak.rating-perilaku"),
                        "evaluasi.cetak.rating.",
                        Rating.values(),
                        n.perilaku()),
                PilihanFormulir.susun(
                        teks("evaluasi.cetak.predikat-pegawai"),
                        "evaluasi.cetak.predikat.",
                        PredikatPegawai.values(),
                        Objects.requireNonNull(n.predikat())));
    }
}
