package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Takes back drafts that a run opened and nobody has touched: not handed in, no save of the plan, and the RHK that came with
 * it as they came. Those that others point to stay until these are gone.
 */
@Repository
public class PembatalMassal {

    /** {0} year. */
    private static final String UTUH = """
            FROM skp_skp s JOIN skp_asal a ON a.skp_id = s.id
            WHERE s.tahun = {0} AND s.status = 'DRAF' AND s.versi = 1
                AND a.disalin = (SELECT count(*) FROM skp_rhk r WHERE r.skp_id = s.id AND r.versi = 1 AND r.asal_id IS NOT NULL)
                AND NOT EXISTS (SELECT FROM skp_rhk r WHERE r.skp_id = s.id AND (r.versi > 1 OR r.asal_id IS NULL))
                AND NOT EXISTS (SELECT FROM skp_riwayat w WHERE w.skp_id = s.id)
            """;

    /** {1} how many at once. */
    private static final String HAPUS = """
            DELETE FROM skp_skp WHERE id IN (
                SELECT s.id %s
                AND NOT EXISTS (SELECT FROM skp_rhk r JOIN skp_rhk b ON b.rhk_pimpinan_id = r.id WHERE r.skp_id = s.id AND b.skp_id <> s.id)
                ORDER BY s.id LIMIT {1})
            """.formatted(UTUH);

    /** {1} run. */
    private static final String SISA = """
            INSERT INTO skp_lewat (pembukaan_id, pegawai_id, alasan)
            SELECT DISTINCT {1}, s.pegawai_id, 'SUDAH_DISENTUH'
            FROM skp_skp s JOIN skp_asal a ON a.skp_id = s.id
            WHERE s.tahun = {0}
            ON CONFLICT DO NOTHING
            """;

    private final DSLContext sql;

    PembatalMassal(DSLContext sql) {
        this.sql = sql;
    }

    public int banyak(int tahun) {
        return sql.fetchSingle("SELECT count(*)::int " + UTUH, val(tahun)).get(0, int.class);
    }

    /** Deletes some of them, the lowest in the line first. Answers how many; 0 when none is left. */
    public int hapus(int tahun, int sekali) {
        return sql.execute(HAPUS, val(tahun), val(sekali));
    }

    public void catatSisa(UUID run, int tahun) {
        sql.execute(SISA, val(tahun), val(run));
    }
}
