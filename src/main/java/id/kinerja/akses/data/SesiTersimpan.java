package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN_TERAKHIR;
import static kinerja.tabel.Tables.AKSES_SESI;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

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
        var s = AKSES_SESI;
        var a = AKSES_AKUN;
        var t = AKSES_PERAN_TERAKHIR;
        var peran = coalesce(t.PERAN, Peran.PEGAWAI.name());
        var habis = kini.plus(KukiSesi.MASA_MUTLAK);
        sql.insertInto(s, s.SIDIK, s.AKUN_ID, s.PERAN, s.LINGKUP_UNIT_ID, s.DIBUAT, s.TERAKHIR, s.HABIS)
                .select(select(val(sidik), a.ID, peran, t.LINGKUP_UNIT_ID, val(kini), val(kini), val(habis))
                        .from(a)
                        .leftJoin(t)
                        .on(t.AKUN_ID.eq(a.ID))
                        .where(a.ID.eq(akun.nilai())))
                .execute();
    }

    /** The next sign-in begins in this role. */
    public void ingatPeran(AkunId akun, Peran peran, @Nullable UUID lingkupUnit) {
        var t = AKSES_PERAN_TERAKHIR;
        sql.insertInto(t, t.AKUN_ID, t.PERAN, t.LINGKUP_UNIT_ID)
                .values(akun.nilai(), peran.name(), lingkupUnit)
                .onConflict(t.AKUN_ID)
                .doUpdate()
                .setAllToExcluded()
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
