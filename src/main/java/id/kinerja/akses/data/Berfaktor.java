package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import java.util.UUID;
import org.jooq.Field;

/** Whether an account has a second factor: the app, or a passkey. */
final class Berfaktor {

    private Berfaktor() {}

    static Field<Boolean> akun(Field<UUID> akun) {
        var f = AKSES_FAKTOR;
        var k = AKSES_KUNCI_SANDI;
        return field(exists(selectOne().from(f).where(f.AKUN_ID.eq(akun)))
                .or(exists(selectOne().from(k).where(k.AKUN_ID.eq(akun)))));
    }
}
