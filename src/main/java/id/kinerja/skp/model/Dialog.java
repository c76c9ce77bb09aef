package id.kinerja.skp.model;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.skp.DialogId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A dated conversation between a person and her Pejabat Penilai: what was talked about, and what both agreed on.
 *
 * @param tahap PERENCANAAN, PELAKSANAAN or EVALUASI
 * @param disetujui when the other side agreed to the note; from then on nobody changes it
 */
public record Dialog(
        DialogId id,
        String tahap,
        LocalDate tanggal,
        String pokok,
        String kesepakatan,
        PegawaiId penulisId,
        String penulis,
        @Nullable OffsetDateTime disetujui,
        @Nullable String penyetuju,
        int versi) {

    /** Whoever wrote the note may change it until the other side agrees. */
    public boolean bolehDiubah(@Nullable PegawaiId oleh) {
        return disetujui == null && penulisId.equals(oleh);
    }

    /** The other side of the conversation may agree. */
    public boolean bolehDisetujui(@Nullable PegawaiId oleh) {
        return disetujui == null && !penulisId.equals(oleh);
    }

    public void pastikanBolehDiubah(PegawaiId oleh) {
        if (!bolehDiubah(oleh)) {
            throw new AturanDilanggar("skp.dialog.tolak.tetap");
        }
    }

    public void pastikanBolehDisetujui(PegawaiId oleh) {
        if (!bolehDisetujui(oleh)) {
            throw new AturanDilanggar("skp.dialog.tolak.setuju");
        }
    }
}
