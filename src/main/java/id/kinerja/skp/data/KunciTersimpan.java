package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_KUNCI;

import id.kinerja.bersama.PeriodeId;
import id.kinerja.skp.KunciRealisasi;
import id.kinerja.skp.SkpId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class KunciTersimpan implements KunciRealisasi {

    private final DSLContext sql;

    KunciTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void kunci(SkpId skp, PeriodeId periode) {
        sql.insertInto(SKP_KUNCI)
                .set(SKP_KUNCI.SKP_ID, skp.nilai())
                .set(SKP_KUNCI.PERIODE_ID, periode.nilai())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void buka(SkpId skp, PeriodeId periode) {
        sql.deleteFrom(SKP_KUNCI)
                .where(SKP_KUNCI.SKP_ID.eq(skp.nilai()))
                .and(SKP_KUNCI.PERIODE_ID.eq(periode.nilai()))
                .execute();
    }
}
