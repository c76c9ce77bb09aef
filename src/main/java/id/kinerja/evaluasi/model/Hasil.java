package id.kinerja.evaluasi.model;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.skp.SkpId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evaluation of one plan in one period. */
public record Hasil(
        HasilId id,
        SkpId skp,
        Orang pegawai,
        Orang penilai,
        Periode periode,
        Tempat tempat,
        StatusHasil status,
        Nilai nilai,
        String catatan,
        boolean tanpaRealisasi,
        @Nullable PredikatOrganisasi predikatOrganisasi,
        String aturan,
        Waktu waktu,
        int versi,
        @Nullable CapaianUnit capaian) {

    /** Shortest reason that says something, in characters. */
    public static final int ALASAN_MIN = 10;

    /** Where the person works; {@code kepala} heads that unit. */
    public record Tempat(UUID unit, String nama, String jalur, boolean kepala) {}

    /** What the Pejabat Penilai has decided so far. */
    public record Nilai(
            @Nullable Rating hasil,
            @Nullable Rating perilaku,
            @Nullable PredikatPegawai predikat,
            String alasan,
            String rekomendasi) {}

    /** When the steps were taken. */
    public record Waktu(
            @Nullable OffsetDateTime diajukan,
            @Nullable OffsetDateTime ditetapkan,
            @Nullable OffsetDateTime diterima) {}

    /** Handing in is allowed within the window; what was sent back may be handed in until the last day for rating. */
    public void pastikanBolehDiajukan(LocalDate hariIni) {
        status.pastikan(Tindakan.AJUKAN);
        if (!periode.sudahBuka(hariIni)) {
            throw new AturanDilanggar("evaluasi.tolak.belum-buka", periode.nama(), Format.tanggal(periode.buka()));
        }
        var batas = status == StatusHasil.DIKEMBALIKAN ? periode.batasPenilaian() : periode.batasRealisasi();
        if (hariIni.isAfter(batas)) {
            throw new AturanDilanggar("evaluasi.tolak.lewat-realisasi", Format.tanggal(batas));
        }
    }

    /** Taking over without a submission waits until the employee's last day has passed. */
    public void pastikanBolehDiambil(LocalDate hariIni) {
        status.pastikan(Tindakan.AMBIL);
        if (!bolehDiambil(hariIni)) {
            throw new AturanDilanggar("evaluasi.tolak.masih-waktu-pegawai", Format.tanggal(periode.batasRealisasi()));
        }
    }

    public boolean bolehDiambil(LocalDate hariIni) {
        return status.boleh(Tindakan.AMBIL) && hariIni.isAfter(periode.batasRealisasi());
    }

    /** The predikat of the unit must be set first; ratings and a reason must be there. */
    public PredikatOrganisasi pastikanBolehDitetapkan() {
        status.pastikan(Tindakan.TETAPKAN);
        if (capaian == null || !capaian.tetap()) {
            throw new AturanDilanggar("evaluasi.tolak.organisasi-belum", tempat.nama());
        }
        if (nilai.alasan().strip().length() < ALASAN_MIN) {
            throw new AturanDilanggar("evaluasi.tolak.alasan", ALASAN_MIN);
        }
        return capaian.predikat();
    }

    /** For a head the rating hasil kerja follows from the unit; none while the unit's predikat is not set. */
    public @Nullable Rating ratingHasilTetap(RatingKepala aturanKepala) {
        return tempat.kepala() && capaian != null && capaian.tetap() ? aturanKepala.dari(capaian.predikat()) : null;
    }
}
