package id.kinerja.kewenangan;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;

import id.kinerja.halaman.Tamu;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;

/** A passkey of hers. */
final class KunciRatna {

    private KunciRatna() {}

    static void pasang(DSLContext db, UUID id) {
        var k = AKSES_KUNCI_SANDI;
        var akun = db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NIP.eq(Tamu.RATNA));
        db.insertInto(k)
                .set(k.ID, id)
                .set(k.AKUN_ID, akun)
                .set(k.KREDENSIAL, "AQ")
                .set(k.BAHAN, "AQ")
                .set(k.HITUNGAN, 0L)
                .set(k.DAPAT_DISALIN, false)
                .set(k.JALUR, "")
                .set(k.NAMA, "Telepon")
                .set(k.SEJAK, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
    }
}
