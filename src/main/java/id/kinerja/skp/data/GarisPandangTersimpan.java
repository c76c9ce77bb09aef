package id.kinerja.skp.data;

import id.kinerja.skp.GarisPandang;
import id.kinerja.skp.RhkId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class GarisPandangTersimpan implements GarisPandang {

    /** A loop in the links would never end; no real line is this long. */
    private static final int TERTINGGI = 30;

    private static final String NAIK = """
            WITH RECURSIVE naik (jenis, uraian, pemilik, atas, simpul, tingkat) AS (
                SELECT 'RHK', r.uraian, k.jabatan, r.rhk_pimpinan_id, r.simpul_id, 0
                FROM skp_rhk r
                JOIN skp_skp k ON k.id = r.skp_id
                WHERE r.id = ?
                UNION ALL
                SELECT CASE WHEN r.id IS NULL THEN s.jenis ELSE 'RHK' END,
                       coalesce(r.uraian, s.uraian),
                       coalesce(k.jabatan, ''),
                       r.rhk_pimpinan_id,
                       CASE WHEN r.id IS NULL THEN s.induk_id ELSE r.simpul_id END,
                       n.tingkat + 1
                FROM naik n
                LEFT JOIN skp_rhk r ON r.id = n.atas
                LEFT JOIN skp_skp k ON k.id = r.skp_id
                LEFT JOIN perencanaan_pub_simpul s ON r.id IS NULL AND s.id = n.simpul
                WHERE (r.id IS NOT NULL OR s.id IS NOT NULL) AND n.tingkat < ?
            )
            SELECT jenis, uraian, pemilik
            FROM naik
            ORDER BY tingkat DESC
            """;

    private final DSLContext sql;

    GarisPandangTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Langkah> dari(RhkId rhk) {
        return sql.resultQuery(NAIK, rhk.nilai(), TERTINGGI)
                .fetch(r -> new Langkah(
                        r.get("jenis", String.class), r.get("uraian", String.class), r.get("pemilik", String.class)));
    }
}
