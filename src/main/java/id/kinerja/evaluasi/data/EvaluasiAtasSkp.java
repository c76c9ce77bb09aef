package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static org.jooq.Records.mapping;

import id.kinerja.skp.EvaluasiSkp;
import id.kinerja.skp.SkpId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class EvaluasiAtasSkp implements EvaluasiSkp {

    private final DSLContext sql;

    EvaluasiAtasSkp(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Dipakai> atas(SkpId skp) {
        var h = EVALUASI_HASIL;
        var p = SIKLUS_PUB_PERIODE;
        return sql.select(p.NAMA, h.DITETAPKAN)
                .from(h)
                .join(p)
                .on(p.ID.eq(h.PERIODE_ID))
                .where(h.SKP_ID.eq(skp.nilai()))
                .and(h.DITETAPKAN.isNotNull())
                .orderBy(h.DITETAPKAN, h.ID)
                .fetch(mapping(Dipakai::new));
    }
}
