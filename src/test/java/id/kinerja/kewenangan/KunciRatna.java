package id.kinerja.kewenangan;

import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;

/** A passkey of hers. */
final class KunciRatna {

    private KunciRatna() {}

    static void pasang(DSLContext db, UUID akun, UUID id) {
        var k = AKSES_KUNCI_SANDI;
        db.insertInto(k)
                .set(k.ID, id)
                .set(k.AKUN_ID, akun)
                .set(k.KREDENSIAL, new byte[] {1})
                .set(k.BAHAN, new byte[] {1})
                .set(k.HITUNGAN, 0L)
                .set(k.DAPAT_DISALIN, false)
                .set(k.JALUR, "")
                .set(k.NAMA, "Telepon")
                .set(k.SEJAK, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
    }
}
