package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.model.Skp;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a person reached last year, for indicators that are worded the same this year. */
@Repository
public class TahunLalu {

    private static final String TANYA = """
            SELECT i.id, l.nilai
            FROM skp_rhk r
            JOIN skp_indikator i ON i.rhk_id = r.id
            JOIN LATERAL (
                SELECT z.nilai
                FROM skp_skp k
                JOIN skp_rhk q ON q.skp_id = k.id
                JOIN skp_indikator j ON j.rhk_id = q.id
                JOIN skp_realisasi z ON z.indikator_id = j.id
                JOIN siklus_pub_periode p ON p.id = z.periode_id
                WHERE k.pegawai_id = {1} AND k.tahun = {2} AND k.perubahan_dari IS NULL AND k.status <> 'DIBATALKAN' AND z.nilai IS NOT NULL
                  AND lower(j.uraian) = lower(i.uraian) AND coalesce(lower(j.satuan), '') = coalesce(lower(i.satuan), '')
                ORDER BY p.akhir DESC, z.indikator_id
                LIMIT 1
            ) l ON true
            WHERE r.skp_id = {0}
            """;

    private final DSLContext sql;

    TahunLalu(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest realisation of the year before, by the indicator of this plan. */
    public Map<IndikatorId, BigDecimal> realisasi(Skp skp) {
        var hasil = new HashMap<IndikatorId, BigDecimal>();
        sql.resultQuery(TANYA, val(skp.id().nilai()), val(skp.pegawai().id().nilai()), val(skp.tahun() - 1))
                .forEach(r -> hasil.put(new IndikatorId(r.get(0, UUID.class)), r.get(1, BigDecimal.class)));
        return hasil;
    }
}
