package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import id.kinerja.skp.SkpId;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/**
 * RHK to be used again: one's own of the year before, and those that set plans of the same post have in common. Nobody's
 * name goes with the words.
 */
@Repository
public class PustakaRhk {

    /**
     * One RHK to take over.
     *
     * @param pemakai how many people of the post have it
     * @param indikator its indicators with their targets
     */
    public record Contoh(UUID id, boolean milikSaya, String uraian, int pemakai, List<String> indikator) {

        public Contoh {
            indikator = List.copyOf(indikator);
        }
    }

    private static final String DAFTAR = """
            WITH calon AS (
                SELECT r.id, r.nomor, r.uraian, k.pegawai_id, k.pegawai_id = {1} AS saya
                FROM skp_skp k
                JOIN skp_rhk r ON r.skp_id = k.id
                WHERE k.perubahan_dari IS NULL AND k.id <> {0} AND k.status IN ('DITETAPKAN', 'DITUTUP') AND r.uraian <> ''
                  AND ((k.pegawai_id = {1} AND k.tahun = {2} - 1)
                       OR (k.pegawai_id <> {1} AND k.jabatan = {3} AND k.tahun BETWEEN {2} - 1 AND {2}))
            ), pilihan AS (
                SELECT DISTINCT ON (c.saya, lower(c.uraian)) c.id, c.saya, c.nomor, c.uraian,
                       count(*) OVER (PARTITION BY c.saya, lower(c.uraian)) AS pemakai
                FROM calon c
                ORDER BY c.saya, lower(c.uraian), c.id DESC
            )
            SELECT p.id, p.saya, p.uraian, p.pemakai::int,
                   (SELECT array_agg(i.uraian || CASE WHEN i.target_teks = '' THEN '' WHEN i.satuan IS NULL OR i.target_teks LIKE '%' || i.satuan
                                     THEN ': ' || i.target_teks ELSE ': ' || i.target_teks || ' ' || i.satuan END ORDER BY i.nomor)
                    FROM skp_indikator i WHERE i.rhk_id = p.id) AS indikator
            FROM pilihan p
            WHERE NOT EXISTS (SELECT 1 FROM skp_rhk m WHERE m.skp_id = {0} AND lower(m.uraian) = lower(p.uraian))
            ORDER BY p.saya DESC, CASE WHEN p.saya THEN p.nomor ELSE 0 END, p.pemakai DESC, p.uraian, p.id
            LIMIT 60
            """;

    /** The link upward is kept only where it leads to the plan of the present leader in the same year. */
    private static final String RHK = """
            INSERT INTO skp_rhk (id, skp_id, nomor, jenis, uraian, rhk_pimpinan_id, perspektif, klasifikasi, metode, versi)
            SELECT {3}, {0}, {1}, r.jenis, r.uraian,
                   (SELECT a.id FROM skp_rhk a JOIN skp_skp ka ON ka.id = a.skp_id JOIN skp_skp s ON s.id = {0}
                    WHERE a.id = r.rhk_pimpinan_id AND ka.pegawai_id = s.penilai_id AND ka.tahun = s.tahun),
                   r.perspektif, r.klasifikasi, r.metode, 1
            FROM skp_rhk r
            WHERE r.id = {2}
            """;

    private static final String INDIKATOR = """
            INSERT INTO skp_indikator (id, rhk_id, nomor, aspek, uraian, target_teks, target_nilai, satuan, polaritas)
            SELECT gen_random_uuid(), {3}, i.nomor, i.aspek, i.uraian, i.target_teks, i.target_nilai, i.satuan, i.polaritas
            FROM skp_indikator i
            WHERE i.rhk_id = {2}
            """;

    private final DSLContext sql;

    PustakaRhk(DSLContext sql) {
        this.sql = sql;
    }

    /** What may be taken over into a draft; what the draft has already is left out. */
    public List<Contoh> untuk(Skp skp) {
        return sql.resultQuery(
                        DAFTAR,
                        val(skp.id().nilai()),
                        val(skp.pegawai().id().nilai()),
                        val(skp.tahun()),
                        val(skp.pegawai().jabatan()))
                .fetch(r -> new Contoh(
                        r.get("id", UUID.class),
                        r.get("saya", Boolean.class),
                        r.get("uraian", String.class),
                        r.get("pemakai", Integer.class),
                        r.get("indikator") == null ? List.of() : List.of(r.get("indikator", String[].class))));
    }

    /** Copies one RHK with its indicators to the end of a draft. */
    public void salin(SkpId skp, int nomor, UUID contoh, UUID baru) {
        for (var perintah : List.of(RHK, INDIKATOR)) {
            sql.execute(perintah, val(skp.nilai()), val(nomor), val(contoh), val(baru, SQLDataType.UUID));
        }
    }
}
