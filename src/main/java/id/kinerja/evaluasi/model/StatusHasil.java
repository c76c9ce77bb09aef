package id.kinerja.evaluasi.model;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import java.util.EnumSet;
import java.util.Set;

/** Stages of an evaluation (spec of the cycle §6.8). */
public enum StatusHasil {
    TERBUKA,
    DIAJUKAN,
    DIKEMBALIKAN,
    DINILAI,
    DITETAPKAN,
    DISAMPAIKAN,
    FINAL,
    TIDAK_DIEVALUASI;

    public boolean boleh(Tindakan tindakan) {
        return asal(tindakan).contains(this);
    }

    /** Refuses an act that this stage does not allow, and says why. */
    public void pastikan(Tindakan tindakan) {
        if (!boleh(tindakan)) {
            throw new AturanDilanggar("evaluasi.tolak." + tindakan.name(), teks("evaluasi.keadaan." + name()));
        }
    }

    private static Set<StatusHasil> asal(Tindakan tindakan) {
        return switch (tindakan) {
            case AJUKAN, AMBIL -> EnumSet.of(TERBUKA, DIKEMBALIKAN);
            case KEMBALIKAN, NILAI -> EnumSet.of(DIAJUKAN, DINILAI);
            case TETAPKAN -> EnumSet.of(DINILAI);
            case TERIMA -> EnumSet.of(DITETAPKAN);
        };
    }

    /** Whether the employee may see ratings, reason and predikat. */
    public boolean terbit() {
        return this == DITETAPKAN || this == DISAMPAIKAN || this == FINAL;
    }

    public String label() {
        return teks("evaluasi.status." + name());
    }
}
