package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.impl.DSL.val;

import id.kinerja.skp.StatusSkp;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Last year's contents into this year's empty drafts, a stretch of plans at a time. */
@Repository
public class PenyalinMassal {

    /** {0} run, {1} year, {2} after this plan, {3} up to this one. */
    private static final String PASANGKAN = """
            WITH draf AS MATERIALIZED (
                SELECT s.id, s.pegawai_id, s.unit_id, s.jabatan,
                    EXISTS (SELECT FROM skp_rhk r WHERE r.skp_id = s.id) AS berisi
                FROM skp_skp s
                WHERE s.tahun = {1} AND s.status = 'DRAF' AND s.id > {2} AND s.id <= {3}
            ), lama AS MATERIALIZED (
                SELECT DISTINCT ON (d.id) d.id, d.pegawai_id, d.berisi, l.id AS asal_id,
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
            INSERT INTO skp_asal (skp_id, pembukaan_id, asal_id, disalin)
            SELECT l.id, {0}, l.asal_id, (SELECT count(*) FROM skp_rhk r WHERE r.skp_id = l.asal_id)
            FROM lama l
            WHERE NOT l.berisi AND l.tetap
            ON CONFLICT (skp_id) DO UPDATE SET pembukaan_id = excluded.pembukaan_id, asal_id = excluded.asal_id, disalin = excluded.disalin
            """;

    private static final String INI = """
            FROM skp_asal a
            WHERE a.pembukaan_id = {0} AND a.skp_id > {2} AND a.skp_id <= {3}
            """;

    /** {1} text of the run, {4} year. */
    private static final String RHK = """
            INSERT INTO skp_rhk (id, skp_id, nomor, jenis, uraian, simpul_id, penugasan_dari, perspektif, klasifikasi, metode, versi, asal_id)
            SELECT %s, a.skp_id, r.nomor, r.jenis, r.uraian, n.id, r.penugasan_dari, r.perspektif, r.klasifikasi, r.metode, 1, r.id
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

    /** What the leader wrote last year, as it stands in this year's plans. */
    private static final String SAMBUNG = """
            UPDATE skp_rhk r SET rhk_pimpinan_id = b.id
            FROM (SELECT a.skp_id %s) a, skp_rhk o, skp_rhk b, skp_skp s
            WHERE r.skp_id = a.skp_id AND o.id = r.asal_id AND b.asal_id = o.rhk_pimpinan_id
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

    /** How many drafts the year has. */
    public int banyak(int tahun) {
        return sql.fetchCount(SKP_SKP, SKP_SKP.TAHUN.eq(tahun).and(SKP_SKP.STATUS.eq(StatusSkp.DRAF.name())));
    }

    /** The last of the next drafts; none after the last. */
    public Optional<UUID> batas(int tahun, UUID setelah, int sekali) {
        var s = SKP_SKP;
        var berikut = sql.select(s.ID)
                .from(s)
                .where(s.TAHUN.eq(tahun))
                .and(s.STATUS.eq(StatusSkp.DRAF.name()))
                .and(s.ID.gt(setelah))
                .orderBy(s.ID)
                .limit(sekali)
                .asTable("berikut");
        return sql.select(berikut.field(s.ID))
                .from(berikut)
                .orderBy(berikut.field(s.ID).desc())
                .limit(1)
                .fetchOptional(r -> r.value1());
    }

    /** Copies into the empty drafts after one and up to another. Answers how many. */
    public int salin(UUID run, int tahun, UUID setelah, UUID sampai) {
        var disalin = sql.execute(PASANGKAN, val(run), val(tahun), val(setelah), val(sampai));
        for (var satu : new String[] {RHK, INDIKATOR, PERILAKU, LAMPIRAN}) {
            jalankan(satu, run, tahun, setelah, sampai);
        }
        return disalin;
    }

    /** Ties the copies to the copies of the leaders; what could not be tied goes into the report. */
    public void sambung(UUID run, int tahun, UUID setelah, UUID sampai) {
        jalankan(SAMBUNG, run, tahun, setelah, sampai);
        jalankan(KURANG, run, tahun, setelah, sampai);
    }

    private void jalankan(String perintah, UUID run, int tahun, UUID setelah, UUID sampai) {
        sql.execute(perintah, val(run), val(IdBaru.run(run)), val(setelah), val(sampai), val(tahun));
    }
}
