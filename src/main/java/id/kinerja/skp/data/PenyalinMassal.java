package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Last year's contents into this year's empty drafts, a stretch of plans at a time. */
@Repository
public class PenyalinMassal {

    /** {0} run, {1} year. The line runs down the units, in each the head first. */
    private static final String PASANGKAN = """
            WITH draf AS MATERIALIZED (
                SELECT s.id, s.pegawai_id, s.unit_id, s.jabatan,
                    2 * (length(s.unit_jalur) - length(replace(s.unit_jalur, '/', ''))) - s.kepala::int AS tingkat,
                    EXISTS (SELECT FROM skp_rhk r WHERE r.skp_id = s.id) AS berisi
                FROM skp_skp s
                WHERE s.tahun = {1} AND s.status = 'DRAF' AND s.perubahan_dari IS NULL
            ), lama AS MATERIALIZED (
                SELECT DISTINCT ON (d.id) d.id, d.pegawai_id, d.tingkat, d.berisi, l.id AS asal_id,
                    l.unit_id = d.unit_id AND l.jabatan = d.jabatan AS tetap
                FROM draf d LEFT JOIN skp_skp l ON l.pegawai_id = d.pegawai_id AND l.tahun = {1} - 1
                    AND l.status IN ('DITETAPKAN', 'DITUTUP')
                ORDER BY d.id, l.mulai DESC, l.id
            ), lewat AS (
                INSERT INTO skp_lewat (pembukaan_id, pegawai_id, alasan)
                SELECT DISTINCT {0}, l.pegawai_id, CASE WHEN l.berisi THEN 'SUDAH_DIISI'
                    WHEN l.asal_id IS NULL THEN 'TANPA_RENCANA_LAMA' ELSE 'PINDAH_JABATAN' END
                FROM lama l
                WHERE l.berisi OR l.tetap IS NOT TRUE
                ON CONFLICT DO NOTHING
            )
            INSERT INTO skp_asal (skp_id, pembukaan_id, asal_id, disalin, urut)
            SELECT l.id, {0}, l.asal_id, (SELECT count(*) FROM skp_rhk r WHERE r.skp_id = l.asal_id),
                row_number() OVER (ORDER BY l.tingkat, l.id)
            FROM lama l
            WHERE NOT l.berisi AND l.tetap
            ON CONFLICT (skp_id) DO UPDATE SET pembukaan_id = excluded.pembukaan_id, asal_id = excluded.asal_id,
                disalin = excluded.disalin, urut = excluded.urut
            """;

    /** {2} after this place, {3} up to this one. */
    private static final String INI = """
            FROM skp_asal a
            WHERE a.pembukaan_id = {0} AND a.urut > {2} AND a.urut <= {3}
            """;

    /**
     * {1} text of the run, {4} year. What the leader wrote is tied at once where its copy is there already. An aggregate and
     * no LIMIT: with one the planner may walk all RHK in the order of ids for each row.
     */
    private static final String RHK = """
            INSERT INTO skp_rhk (id, skp_id, nomor, jenis, uraian, rhk_pimpinan_id, simpul_id, penugasan_dari, perspektif,
                klasifikasi, metode, versi, asal_id)
            SELECT %s, a.skp_id, r.nomor, r.jenis, r.uraian,
                (SELECT (array_agg(b.id ORDER BY b.id))[1] FROM skp_rhk b JOIN skp_skp s ON s.id = b.skp_id
                 WHERE b.asal_id = r.rhk_pimpinan_id AND s.tahun = {4} AND s.status <> 'DIBATALKAN'),
                n.id, r.penugasan_dari, r.perspektif, r.klasifikasi, r.metode, 1, r.id
            FROM (SELECT a.skp_id, a.asal_id %s) a
            JOIN skp_rhk r ON r.skp_id = a.asal_id
            LEFT JOIN perencanaan_pub_simpul n ON n.id = r.simpul_id AND {4} BETWEEN n.tahun_mulai AND n.tahun_akhir
            """.formatted(IdBaru.ekspresi("{1}", "a.skp_id::text || r.id::text"), INI);

    private static final String INDIKATOR = """
            INSERT INTO skp_indikator (id, rhk_id, nomor, aspek, uraian, target_teks, target_nilai, satuan, polaritas)
            SELECT %s, r.id, i.nomor, i.aspek, i.uraian, i.target_teks, i.target_nilai, i.satuan, i.polaritas
            FROM (SELECT a.skp_id %s) a
            JOIN skp_rhk r ON r.skp_id = a.skp_id
            JOIN skp_indikator i ON i.rhk_id = r.asal_id
            """.formatted(IdBaru.ekspresi("{1}", "r.id::text || i.id::text"), INI);

    private static final String PERILAKU = """
            INSERT INTO skp_perilaku (skp_id, perilaku, ekspektasi)
            SELECT a.skp_id, p.perilaku, p.ekspektasi
            FROM (SELECT a.skp_id, a.asal_id %s) a JOIN skp_perilaku p ON p.skp_id = a.asal_id
            ON CONFLICT DO NOTHING
            """.formatted(INI);

    private static final String LAMPIRAN = """
            INSERT INTO skp_lampiran (skp_id, jenis, nomor, uraian)
            SELECT a.skp_id, l.jenis, l.nomor, l.uraian
            FROM (SELECT a.skp_id, a.asal_id %s) a JOIN skp_lampiran l ON l.skp_id = a.asal_id
            ON CONFLICT DO NOTHING
            """.formatted(INI);

    /** What could not be tied at once: a leader further down the line than those she leads. */
    private static final String SAMBUNG = """
            UPDATE skp_rhk r SET rhk_pimpinan_id = b.id
            FROM (SELECT a.skp_id %s) a, skp_rhk o, skp_rhk b, skp_skp s
            WHERE r.skp_id = a.skp_id AND r.rhk_pimpinan_id IS NULL AND o.id = r.asal_id AND b.asal_id = o.rhk_pimpinan_id
                AND s.id = b.skp_id AND s.tahun = {4} AND s.status <> 'DIBATALKAN'
            """.formatted(INI);

    private static final String KURANG = """
            INSERT INTO skp_lewat (pembukaan_id, pegawai_id, alasan)
            SELECT DISTINCT {0}, s.pegawai_id, CASE WHEN o.rhk_pimpinan_id IS NOT NULL THEN 'RHK_PIMPINAN_TIDAK_ADA' ELSE 'SIMPUL_TIDAK_BERLAKU' END
            FROM (SELECT a.skp_id %s) a
            JOIN skp_skp s ON s.id = a.skp_id
            JOIN skp_rhk r ON r.skp_id = a.skp_id
            JOIN skp_rhk o ON o.id = r.asal_id
            WHERE (o.rhk_pimpinan_id IS NOT NULL AND r.rhk_pimpinan_id IS NULL) OR (o.simpul_id IS NOT NULL AND r.simpul_id IS NULL)
            ON CONFLICT DO NOTHING
            """.formatted(INI);

    private final DSLContext sql;

    PenyalinMassal(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Lets the planner know of plans and pairs that were just written by the thousand. Without it the new year looks empty,
     * and each RHK walks all its plans.
     */
    public void kenaliRencana() {
        sql.execute("ANALYZE skp_skp");
        sql.execute("ANALYZE skp_asal");
    }

    /** The same of the first copies. */
    public void kenaliSalinan() {
        sql.execute("ANALYZE skp_rhk");
    }

    /** Finds for each empty draft the plan it is to be filled from, and its place. Answers how many there are. */
    public int pasangkan(UUID run, int tahun) {
        return sql.execute(PASANGKAN, val(run), val(tahun));
    }

    /** Copies into the drafts after one place and up to another. */
    public void salin(UUID run, int tahun, int setelah, int sampai) {
        for (var satu : List.of(RHK, INDIKATOR, PERILAKU, LAMPIRAN)) {
            jalankan(satu, run, tahun, setelah, sampai);
        }
    }

    /** Ties the rest to the copies of the leaders; what could not be tied goes into the report. */
    public void sambung(UUID run, int tahun, int setelah, int sampai) {
        jalankan(SAMBUNG, run, tahun, setelah, sampai);
        jalankan(KURANG, run, tahun, setelah, sampai);
    }

    private void jalankan(String perintah, UUID run, int tahun, int setelah, int sampai) {
        sql.execute(perintah, val(run), val(IdBaru.run(run)), val(setelah), val(sampai), val(tahun));
    }
}
