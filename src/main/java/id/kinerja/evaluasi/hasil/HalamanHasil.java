package id.kinerja.evaluasi.hasil;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Kuadran;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Masukan;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.evaluasi.tampil.IsiTampil;
import id.kinerja.evaluasi.tampil.KuadranTampil;
import id.kinerja.evaluasi.tampil.TautanCetak;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why this result: the rule, the two ratings, the reason, and everything they were based on. */
public record HalamanHasil(
        String alamat,
        Kepala kepala,
        TautanCetak cetak,
        Predikat predikat,
        IsiTampil isi,
        Dasar dasar,
        List<Langkah> langkah,
        Terima terima) {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    public HalamanHasil {
        langkah = List.copyOf(langkah);
    }

    /** Title and where the result stands. */
    public record Kepala(String judul, String uraian, List<Tautan> induk, String status) {

        public Kepala {
            induk = List.copyOf(induk);
        }
    }

    /** What was decided. */
    public record Predikat(
            String kode,
            String kalimat,
            Kuadran kuadran,
            String hasil,
            String perilaku,
            String alasan,
            String rekomendasi) {}

    /** The unit's predikat, the rules with their versions. */
    public record Dasar(String organisasi, String kepala, List<Aturan> aturan) {

        public Dasar {
            aturan = List.copyOf(aturan);
        }
    }

    /** One rule in words. */
    public record Aturan(String nama, String isi, String dasarHukum) {}

    /** One step of the way. */
    public record Langkah(String status, String kapan, String siapa, String catatan) {}

    /** Whether receipt is still to be confirmed, and until when the result may be objected to. */
    public record Terima(boolean perlu, String kalimat) {}

    static HalamanHasil susun(Hasil h, IsiTersimpan.Berkas berkas, AturanPenilaian aturan) {
        var n = h.nilai();
        var tersimpan = berkas.tersimpan();
        return new HalamanHasil(
                "/hasil/" + h.id(),
                new Kepala(
                        teks("evaluasi.hasil.judul", h.periode().nama()),
                        teks(
                                "evaluasi.hasil.oleh",
                                h.penilai().nama(),
                                tanggal(h.waktu().ditetapkan())),
                        List.of(new Tautan(teks("evaluasi.hasil.menu"), "/hasil")),
                        h.status().label()),
                TautanCetak.dari(h),
                new Predikat(
                        Objects.requireNonNull(n.predikat()).rupa(),
                        KuadranTampil.kalimat(n.hasil(), n.perilaku(), n.predikat()),
                        KuadranTampil.dari(aturan.kuadran(), n.hasil(), n.perilaku()),
                        Objects.requireNonNull(n.hasil()).label(),
                        Objects.requireNonNull(n.perilaku()).label(),
                        n.alasan(),
                        n.rekomendasi()),
                IsiTampil.dari(tersimpan == null ? berkas.isi() : tersimpan.isi()),
                dasar(h, aturan, tersimpan),
                berkas.riwayat().stream()
                        .map(l -> new Langkah(l.status().label(), waktu(l.waktu()), l.pelaku(), l.catatan()))
                        .toList(),
                terima(h, aturan));
    }

    private static Dasar dasar(Hasil h, AturanPenilaian aturan, @Nullable Masukan tersimpan) {
        var organisasi = Objects.requireNonNull(h.predikatOrganisasi());
        var unit = tersimpan == null ? h.tempat().nama() : tersimpan.unitOrganisasi();
        var dipakai = tersimpan == null ? aturan.dipakai(h.tempat().kepala(), organisasi) : tersimpan.aturan();
        return new Dasar(
                teks("evaluasi.hasil.organisasi", unit, organisasi.label()),
                h.tempat().kepala() ? teks("evaluasi.hasil.kepala") : "",
                dipakai.stream()
                        .map(a -> new Aturan(
                                teks("evaluasi.aturan." + kunci(a.kunci())),
                                teks("evaluasi.aturan-sejak", Format.tanggal(a.mulai())),
                                a.dasarHukum()))
                        .toList());
    }

    /** All five distribution patterns are one kind of rule to the reader. */
    private static String kunci(String kunci) {
        return kunci.matches("sebaran\\.[A-Z_]+") ? "sebaran" : kunci;
    }

    private static Terima terima(Hasil h, AturanPenilaian aturan) {
        var diterima = h.waktu().diterima();
        if (h.status() == StatusHasil.DITETAPKAN || diterima == null) {
            return new Terima(
                    h.status() == StatusHasil.DITETAPKAN, teks("evaluasi.terima.arti", aturan.hariKeberatan()));
        }
        var sampai = diterima.atZoneSameInstant(ZONA).toLocalDate().plusDays(aturan.hariKeberatan());
        return new Terima(false, teks("evaluasi.terima.sudah", tanggal(diterima), Format.tanggalPanjang(sampai)));
    }

    private static String tanggal(@Nullable OffsetDateTime waktu) {
        return waktu == null ? "" : Format.tanggal(hari(waktu));
    }

    private static LocalDate hari(OffsetDateTime waktu) {
        return waktu.atZoneSameInstant(ZONA).toLocalDate();
    }

    private static String waktu(OffsetDateTime waktu) {
        return teks(
                "evaluasi.pukul",
                Format.tanggalPendek(hari(waktu)),
                Format.jam(waktu.atZoneSameInstant(ZONA).toLocalTime()));
    }
}
