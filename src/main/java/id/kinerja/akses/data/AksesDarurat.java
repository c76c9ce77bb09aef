package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_SESI;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.val;

import id.kinerja.bersama.AkunId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Accounts of administrators for an emergency. They end by themselves. */
@Repository
public class AksesDarurat {

    /** One that is open. */
    public record Terbuka(AkunId id, String namaMasuk, OffsetDateTime sampai) {}

    private final DSLContext sql;

    AksesDarurat(DSLContext sql) {
        this.sql = sql;
    }

    public void batasi(AkunId akun, OffsetDateTime sampai) {
        sql.update(AKSES_AKUN)
                .set(AKSES_AKUN.DARURAT_SAMPAI, sampai)
                .where(AKSES_AKUN.ID.eq(akun.nilai()))
                .execute();
    }

    public List<Terbuka> terbuka(OffsetDateTime kini) {
        var a = AKSES_AKUN;
        return sql.select(a.ID.convertFrom(AkunId::new), a.NAMA_MASUK, a.DARURAT_SAMPAI)
                .from(a)
                .where(a.DARURAT_SAMPAI.gt(kini))
                .orderBy(a.DARURAT_SAMPAI, a.ID)
                .fetch(mapping(Terbuka::new));
    }

    /** Uses the password up; true for the one who comes first. */
    public boolean pakaiSandi(AkunId akun, String lama, String baru) {
        return sql.update(AKSES_AKUN)
                        .set(AKSES_AKUN.SANDI, baru)
                        .where(AKSES_AKUN.ID.eq(akun.nilai()))
                        .and(AKSES_AKUN.SANDI.eq(lama))
                        .execute()
                == 1;
    }

    /** Its sign-ins end when it does. */
    public void batasiSesi(AkunId akun, OffsetDateTime sampai) {
        sql.update(AKSES_SESI)
                .set(AKSES_SESI.HABIS, least(AKSES_SESI.HABIS, val(sampai)))
                .where(AKSES_SESI.AKUN_ID.eq(akun.nilai()))
                .execute();
    }

    /** Ends it now; false where it is no such account, or over. */
    public boolean akhiri(AkunId akun, OffsetDateTime kini) {
        sql.deleteFrom(AKSES_SESI)
                .where(AKSES_SESI.AKUN_ID.in(sql.select(AKSES_AKUN.ID)
                        .from(AKSES_AKUN)
                        .where(AKSES_AKUN.ID.eq(akun.nilai()))
                        .and(AKSES_AKUN.DARURAT_SAMPAI.isNotNull())))
                .execute();
        return sql.update(AKSES_AKUN)
                        .set(AKSES_AKUN.DARURAT_SAMPAI, kini)
                        .where(AKSES_AKUN.ID.eq(akun.nilai()))
                        .and(AKSES_AKUN.DARURAT_SAMPAI.gt(kini))
                        .execute()
                == 1;
    }
}
