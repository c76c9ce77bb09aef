package id.kinerja.evaluasi.data;

import static org.jooq.impl.DSL.falseCondition;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.security.access.AccessDeniedException;

/** Who may see and do what: a row that fails the condition does not exist for the reader. */
public final class HakHasil {

    private static final Peran[] UNIT = {
        Peran.PIMPINAN, Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.INSPEKTORAT
    };

    private HakHasil() {}

    static Condition dinilaiOleh(Pelaku pelaku, Field<UUID> penilai) {
        return pelaku.sebagai(Peran.PENILAI) ? penilai.eq(pelaku.pegawaiWajib().nilai()) : falseCondition();
    }

    static Condition dalamLingkup(Pelaku pelaku, Field<String> jalur) {
        return pelaku.sebagai(UNIT) && !pelaku.lingkup().isEmpty()
                ? jalur.startsWith(pelaku.lingkup())
                : falseCondition();
    }

    /** Pages of one's own team. */
    public static void pastikanPenilai(Pelaku pelaku) {
        pastikan(pelaku, Peran.PENILAI);
    }

    /** Pages about units. */
    public static void pastikanUnit(Pelaku pelaku) {
        pastikan(pelaku, UNIT);
    }

    public static void pastikan(Pelaku pelaku, Peran... salahSatu) {
        if (!pelaku.sebagai(salahSatu)) {
            throw new AccessDeniedException("Not in this role");
        }
    }
}
