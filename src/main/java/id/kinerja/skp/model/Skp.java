package id.kinerja.skp.model;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.BukanUntukAnda;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Perilaku;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sasaran Kinerja Pegawai of one person and one stretch of a year, with everything the forms print. */
public record Skp(
        SkpId id,
        Pihak pegawai,
        @Nullable Pihak penilai,
        int tahun,
        LocalDate mulai,
        LocalDate akhir,
        JenisSkp jenis,
        Pendekatan pendekatan,
        StatusSkp status,
        boolean kepala,
        String catatan,
        @Nullable OffsetDateTime diajukan,
        @Nullable OffsetDateTime ditetapkan,
        int versi,
        List<Rhk> rhk,
        Map<Perilaku, String> ekspektasi,
        Map<JenisLampiran, List<String>> lampiran,
        @Nullable Perubahan perubahan) {

    /**
     * What a draft changes.
     *
     * @param dari the plan in force
     * @param jenis PERJANJIAN_KINERJA, PENUGASAN, TIM_KERJA or KEADAAN_KAHAR
     */
    public record Perubahan(SkpId dari, String jenis, String alasan) {}

    /** One side of the form's header: five lines. */
    public record Pihak(PegawaiId id, String nama, String nip, String golongan, String jabatan, String unit) {}

    public Skp {
        rhk = List.copyOf(rhk);
        ekspektasi = Map.copyOf(ekspektasi);
        lampiran = Map.copyOf(lampiran);
    }

    public List<Rhk> utama() {
        return rhk.stream().filter(Rhk::utama).toList();
    }

    public List<Rhk> tambahan() {
        return rhk.stream().filter(r -> !r.utama()).toList();
    }

    public void pastikanBolehDiubah() {
        if (!status.bolehDiubah()) {
            throw new AturanDilanggar("skp.tolak.tidak-bisa-diubah", status.label());
        }
    }

    /** R3.2 to R3.5: a plan is sent only when nothing is missing and somebody can judge it. */
    public void pastikanBolehDiajukan() {
        pastikanBolehDiubah();
        if (penilai == null) {
            throw new AturanDilanggar("skp.tolak.tanpa-penilai");
        }
        var kekurangan = Kelengkapan.periksa(this);
        if (!kekurangan.isEmpty()) {
            throw new AturanDilanggar("skp.tolak.belum-lengkap", kekurangan.size());
        }
    }

    public void pastikanBolehDitarik() {
        if (status != StatusSkp.DIAJUKAN) {
            throw new AturanDilanggar("skp.tolak.tidak-bisa-ditarik", status.label());
        }
    }

    /** Those who may only read a plan do not come to its forms. */
    public void pastikanPihak(@Nullable PegawaiId oleh) {
        if (!pegawai.id().equals(oleh)) {
            pastikanPenilai(oleh);
        }
    }

    private void pastikanPenilai(@Nullable PegawaiId oleh) {
        if (penilai == null || !penilai.id().equals(oleh)) {
            throw new BukanUntukAnda("skp.tolak.bukan-penilai");
        }
    }

    /** Setting and returning are acts of the Pejabat Penilai on a plan that waits for her. */
    public void pastikanMenunggu(PegawaiId oleh) {
        pastikanPenilai(oleh);
        if (status != StatusSkp.DIAJUKAN) {
            throw new AturanDilanggar("skp.tolak.tidak-menunggu", status.label());
        }
    }
}
