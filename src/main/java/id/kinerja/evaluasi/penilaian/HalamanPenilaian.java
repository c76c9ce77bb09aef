package id.kinerja.evaluasi.penilaian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Inisial;
import id.kinerja.bersama.tata.Kuadran;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.evaluasi.data.AntreanPenilai;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Rating;
import id.kinerja.evaluasi.model.Sebaran;
import id.kinerja.evaluasi.model.Tindakan;
import id.kinerja.evaluasi.tampil.IsiTampil;
import id.kinerja.evaluasi.tampil.KuadranTampil;
import id.kinerja.evaluasi.tampil.SebaranTampil;
import id.kinerja.evaluasi.tampil.TautanCetak;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rating of one person: evidence first, then two ratings and a reason. */
public record HalamanPenilaian(
        String alamat,
        Kepala kepala,
        TautanCetak cetak,
        IsiTampil isi,
        List<IsiTersimpan.Terdahulu> terdahulu,
        FormPenilaian form,
        Predikat predikat,
        Putusan putusan,
        SebaranTampil sebaran,
        @Nullable Lanjut lanjut,
        List<Galat> galat) {

    public HalamanPenilaian {
        terdahulu = List.copyOf(terdahulu);
        galat = List.copyOf(galat);
    }

    /** Who is rated, and where the evaluation stands. */
    public record Kepala(
            String nama,
            String inisial,
            String uraian,
            List<Tautan> induk,
            String status,
            String nada,
            String kalimat) {

        public Kepala {
            induk = List.copyOf(induk);
        }
    }

    /** What the ratings make; {@code kode} is empty while one is missing. */
    public record Predikat(String kode, String label, String kalimat, Kuadran kuadran) {}

    /** What may be done now. {@code hasilTetap} is the sentence why a head's rating hasil kerja is fixed. */
    public record Putusan(
            boolean bolehNilai, boolean bolehAmbil, boolean bolehTetapkan, String halangan, String hasilTetap) {}

    /** The next person of the queue. */
    public record Lanjut(String nama, String url, int menunggu) {}

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }

    public List<Pilihan> pilihanHasil() {
        return pilihan("evaluasi.arti-hasil.");
    }

    public List<Pilihan> pilihanPerilaku() {
        return pilihan("evaluasi.arti-perilaku.");
    }

    private static List<Pilihan> pilihan(String arti) {
        return Arrays.stream(Rating.values())
                .map(r -> new Pilihan(String.valueOf(r.tingkat()), r.label(), teks(arti + r.name())))
                .toList();
    }

    static HalamanPenilaian susun(
            Hasil h, IsiTersimpan.Berkas berkas, FormPenilaian form, Konteks konteks, List<Galat> galat) {
        var aturan = konteks.aturan();
        var nilai = NilaiPegawai.dari(form, h, aturan);
        return new HalamanPenilaian(
                "/evaluasi/" + h.id(),
                kepala(h),
                TautanCetak.dari(h),
                IsiTampil.dari(berkas.isi()),
                berkas.terdahulu(),
                form,
                predikat(nilai, aturan),
                putusan(h, aturan, konteks.hariIni()),
                SebaranTampil.dari(konteks.sebaran()),
                konteks.berikut()
                        .map(b -> new Lanjut(b.nama(), "/evaluasi/" + b.id(), b.menunggu()))
                        .orElse(null),
                galat);
    }

    /** What surrounds the person: the rules, the distribution, the queue, the day. */
    record Konteks(
            AturanPenilaian aturan, Sebaran sebaran, Optional<AntreanPenilai.Berikut> berikut, LocalDate hariIni) {}

    private static Kepala kepala(Hasil h) {
        return new Kepala(
                h.pegawai().nama(),
                Inisial.dari(h.pegawai().nama()),
                teks(
                        "evaluasi.nilai.uraian",
                        h.pegawai().jabatan(),
                        Format.nip(h.pegawai().nip())),
                List.of(
                        new Tautan(teks("evaluasi.menu"), "/evaluasi"),
                        new Tautan(
                                h.periode().nama(),
                                "/evaluasi?periode=" + h.periode().id())),
                h.status().label(),
                h.status().terbit() ? "ok" : h.status().boleh(Tindakan.AJUKAN) ? "perlu" : "utama",
                h.tanpaRealisasi() ? teks("evaluasi.nilai.tanpa-realisasi") : "");
    }

    static Predikat predikat(Hasil.Nilai n, AturanPenilaian aturan) {
        return new Predikat(
                n.predikat() == null ? "" : n.predikat().rupa(),
                n.predikat() == null ? "" : n.predikat().label(),
                KuadranTampil.kalimat(n.hasil(), n.perilaku(), n.predikat()),
                KuadranTampil.dari(aturan.kuadran(), n.hasil(), n.perilaku()));
    }

    private static Putusan putusan(Hasil h, AturanPenilaian aturan, LocalDate hariIni) {
        var boleh = h.status().boleh(Tindakan.NILAI);
        var organisasi = h.capaian() != null && h.capaian().tetap();
        return new Putusan(
                boleh,
                h.bolehDiambil(hariIni),
                boleh && organisasi,
                boleh && !organisasi
                        ? teks("evaluasi.nilai.halangan-organisasi", h.tempat().nama())
                        : boleh
                                ? ""
                                : teks("evaluasi.nilai.keadaan." + h.status().name()),
                hasilTetap(h, aturan));
    }

    private static String hasilTetap(Hasil h, AturanPenilaian aturan) {
        if (!h.tempat().kepala()) {
            return "";
        }
        var rating = h.ratingHasilTetap(aturan.kepala());
        var c = h.capaian();
        return rating == null || c == null
                ? teks("evaluasi.nilai.kepala-menunggu", h.tempat().nama())
                : teks(
                        "evaluasi.nilai.kepala",
                        h.tempat().nama(),
                        Objects.requireNonNull(c).predikat().label(),
                        rating.label());
    }
}
