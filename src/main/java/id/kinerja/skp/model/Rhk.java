package id.kinerja.skp.model;

import id.kinerja.skp.RhkId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rencana Hasil Kerja.
 *
 * @param pimpinan the leader's RHK this one intervenes on
 * @param uraianPimpinan its wording, empty where there is none
 * @param simpul the goal of the unit or the province it carries, for heads of units
 */
public record Rhk(
        RhkId id,
        int nomor,
        boolean utama,
        String uraian,
        @Nullable RhkId pimpinan,
        String uraianPimpinan,
        @Nullable UUID simpul,
        String uraianSimpul,
        String penugasanDari,
        @Nullable String perspektif,
        @Nullable String metode,
        int versi,
        List<Indikator> indikator) {

    public Rhk {
        indikator = List.copyOf(indikator);
    }

    public boolean tersambung() {
        return pimpinan != null || simpul != null;
    }
}
