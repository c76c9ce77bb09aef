package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_SESI;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.SesiMasuk;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Peran;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sign-ins. */
@Repository
public class SesiTersimpan implements SesiMasuk {

    private final DSLContext sql;

    SesiTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** Opens a sign-in and clears away the ones that are over. */
    public void buka(String sidik, AkunId akun, OffsetDateTime kini) {
        sql.deleteFrom(AKSES_SESI).where(AKSES_SESI.HABIS.lt(kini)).execute();
        sql.insertInto(AKSES_SESI)
                .set(AKSES_SESI.SIDIK, sidik)
                .set(AKSES_SESI.AKUN_ID, akun.nilai())
                .set(AKSES_SESI.PERAN, Peran.PEGAWAI.name())
                .set(AKSES_SESI.DIBUAT, kini)
                .set(AKSES_SESI.TERAKHIR, kini)
                .set(AKSES_SESI.HABIS, kini.plus(KukiSesi.MASA_MUTLAK))
                .execute();
    }

    public void tutup(String sidik) {
        sql.deleteFrom(AKSES_SESI).where(AKSES_SESI.SIDIK.eq(sidik)).execute();
    }

    /** Ends every sign-in of an account but one. */
    public void tutupLain(AkunId akun, String kecuali) {
        sql.deleteFrom(AKSES_SESI)
                .where(AKSES_SESI.AKUN_ID.eq(akun.nilai()))
                .and(AKSES_SESI.SIDIK.ne(kecuali))
                .execute();
    }

    @Override
    public void gantiPeran(String sidik, Peran peran, @Nullable UUID lingkupUnit) {
        sql.update(AKSES_SESI)
                .set(AKSES_SESI.PERAN, peran.name())
                .set(AKSES_SESI.LINGKUP_UNIT_ID, lingkupUnit)
                .where(AKSES_SESI.SIDIK.eq(sidik))
                .execute();
    }

    @Override
    public void sentuh(String sidik, OffsetDateTime kini) {
        sql.update(AKSES_SESI)
                .set(AKSES_SESI.TERAKHIR, kini)
                .where(AKSES_SESI.SIDIK.eq(sidik))
                .execute();
    }
}
