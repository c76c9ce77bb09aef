package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The statements over goals and RHK together. {0} is the year, {1} the reader, {2} the paths she may read, {3} nodes. */
final class SqlPohon {

    private static final String TERLIHAT =
            "(k.status IN ('DITETAPKAN', 'DITUTUP') OR k.pegawai_id = {1} OR k.penilai_id = {1} OR k.unit_jalur LIKE {2})";

    private static final String ANAK_SIMPUL = """
            (SELECT count(*)
             FROM perencanaan_pub_induk b
             JOIN perencanaan_pub_simpul c ON c.id = b.simpul_id
             WHERE b.induk_id = s.id AND {0} BETWEEN c.tahun_mulai AND c.tahun_akhir)
            """;

    /** How many RHK hang below the node of the alias. */
    private static String anakRhk(String alias) {
        return """
            (SELECT count(*)
             FROM skp_rhk c
             JOIN skp_skp k ON k.id = c.skp_id
             WHERE (c.rhk_pimpinan_id = %s.id OR (c.rhk_pimpinan_id IS NULL AND c.simpul_id = %s.id))
               AND k.tahun = {0} AND k.perubahan_dari IS NULL AND k.status <> 'DIBATALKAN' AND %s)
            """.formatted(alias, alias, TERLIHAT);
    }

    /** All that a goal serves: id, share and words of each, parted by bars. */
    private static final String SEMUA_ATAS = """
            (SELECT array_agg(b.induk_id || '|' || b.persen || '|' || a.uraian ORDER BY b.persen DESC, a.kode, a.id)
             FROM perencanaan_pub_induk b
             JOIN perencanaan_pub_simpul a ON a.id = b.induk_id
             WHERE b.simpul_id = s.id) AS atas,
            """;

    private static final String KOLOM_SIMPUL = """
            s.id, s.jenis, s.kode, s.uraian, coalesce(u.nama, '') AS pemilik, '' AS jabatan, coalesce(u.jalur, '') AS jalur,
            NULL::uuid AS skp, false AS saya, coalesce(y.nilai, '') AS keyakinan, coalesce(y.catatan, '') AS alasan,
            """ + "(" + ANAK_SIMPUL + " + " + anakRhk("s") + ")::int AS anak";

    private static final String DARI_SIMPUL = """
            perencanaan_pub_simpul s
            LEFT JOIN organisasi_pub_unit u ON u.id = s.unit_id
            LEFT JOIN skp_keyakinan y ON y.simpul_id = s.id AND y.tahun = {0}
            """;

    private static final String KOLOM_RHK = """
            r.id, 'RHK' AS jenis, r.nomor::text AS kode, r.uraian, o.nama AS pemilik, k.jabatan, k.unit_jalur AS jalur,
            CASE WHEN k.pegawai_id = {1} OR k.penilai_id = {1} OR k.unit_jalur LIKE {2} THEN k.id END AS skp,
            coalesce(k.pegawai_id = {1}, false) AS saya, coalesce(y.nilai, '') AS keyakinan, coalesce(y.catatan, '') AS alasan,
            """ + anakRhk("r") + "::int AS anak";

    private static final String DARI_RHK = """
            skp_rhk r
            JOIN skp_skp k ON k.id = r.skp_id
            JOIN pegawai_pub_orang o ON o.id = k.pegawai_id
            LEFT JOIN skp_keyakinan y ON y.rhk_id = r.id AND y.tahun = {0}
            """;

    /**
     * From the node in {3} up, without one from the first RHK of the reader or else the vision. A loop in the links would
     * never end, and no real line has thirty steps.
     */
    static final String JALUR = """
            WITH RECURSIVE mulai (id) AS (
                SELECT coalesce(
                    ({3})[1],
                    (SELECT r.id
                     FROM skp_rhk r
                     JOIN skp_skp k ON k.id = r.skp_id
                     WHERE k.pegawai_id = {1} AND k.tahun = {0} AND k.perubahan_dari IS NULL AND k.status <> 'DIBATALKAN'
                     ORDER BY k.mulai DESC, r.nomor, r.id
                     LIMIT 1),
                    (SELECT s.id
                     FROM perencanaan_pub_simpul s
                     WHERE s.jenis = 'VISI' AND {0} BETWEEN s.tahun_mulai AND s.tahun_akhir
                     ORDER BY s.tahun_mulai, s.id
                     LIMIT 1))
            ), naik (id, orang, atas, simpul, tingkat) AS (
                (SELECT r.id, true, r.rhk_pimpinan_id, r.simpul_id, 0
                 FROM skp_rhk r
                 JOIN skp_skp k ON k.id = r.skp_id
                 WHERE r.id = (SELECT id FROM mulai) AND k.perubahan_dari IS NULL AND k.status <> 'DIBATALKAN' AND\s""" + TERLIHAT + """

                 UNION ALL
                 SELECT s.id, false, NULL, s.induk_id, 0
                 FROM perencanaan_pub_simpul s
                 WHERE s.id = (SELECT id FROM mulai))
                UNION ALL
                SELECT coalesce(r.id, s.id), r.id IS NOT NULL, r.rhk_pimpinan_id,
                       CASE WHEN r.id IS NULL THEN s.induk_id ELSE r.simpul_id END, n.tingkat + 1
                FROM naik n
                LEFT JOIN skp_rhk r ON r.id = n.atas
                LEFT JOIN perencanaan_pub_simpul s ON r.id IS NULL AND s.id = n.simpul
                WHERE (r.id IS NOT NULL OR s.id IS NOT NULL) AND n.tingkat < 30
            )
            SELECT n.tingkat, NULL::uuid AS induk, 100::numeric AS bagian,\s""" + SEMUA_ATAS + KOLOM_SIMPUL + " FROM naik n JOIN "
            + DARI_SIMPUL.replaceFirst("\n", " ON s.id = n.id AND NOT n.orang\n")
            + " UNION ALL SELECT n.tingkat, NULL::uuid AS induk, 100::numeric AS bagian, NULL::text[] AS atas, "
            + KOLOM_RHK
            + " FROM naik n JOIN " + DARI_RHK.replaceFirst("\n", " ON r.id = n.id AND n.orang\n")
            + " ORDER BY tingkat DESC";

    /** What hangs below each node of {3}, the nodes {4} first, {5} of them from the {6}th on. */
    static final String ANAK = """
            SELECT p.induk, a.*
            FROM unnest({3}) AS p (induk)
            CROSS JOIN LATERAL (
                SELECT * FROM (
                    SELECT 0 AS lapis, s.urutan, b.persen AS bagian,\s""" + KOLOM_SIMPUL + " FROM perencanaan_pub_induk b JOIN "
            + DARI_SIMPUL.replaceFirst("\n", " ON s.id = b.simpul_id\n")
            + " WHERE b.induk_id = p.induk AND {0} BETWEEN s.tahun_mulai AND s.tahun_akhir"
            + " UNION ALL SELECT 1 AS lapis, 0 AS urutan, 100::numeric AS bagian, " + KOLOM_RHK + " FROM "
            + DARI_RHK
            + """
                     WHERE (r.rhk_pimpinan_id = p.induk OR (r.rhk_pimpinan_id IS NULL AND r.simpul_id = p.induk))
                       AND k.tahun = {0} AND k.perubahan_dari IS NULL AND k.status <> 'DIBATALKAN' AND\s"""
            + TERLIHAT
            + """
                ) semua
                ORDER BY lapis, urutan, (id = ANY({4})) DESC, pemilik, kode, id
                LIMIT {5} OFFSET {6}
            ) a
            ORDER BY p.induk, lapis, urutan, (a.id = ANY({4})) DESC, pemilik, kode, id
            """;

    /** Indicators of the nodes {3}. */
    static final String UKURAN = """
            SELECT i.simpul_id AS simpul, i.uraian, i.satuan, i.polaritas, '' AS teks, t.bawah, t.atas, t.realisasi, i.urutan
            FROM perencanaan_pub_indikator i
            LEFT JOIN perencanaan_pub_target t ON t.indikator_id = i.id AND t.tahun = {0}
            WHERE i.simpul_id = ANY({3})
            UNION ALL
            SELECT i.rhk_id, i.uraian, coalesce(i.satuan, ''), i.polaritas, i.target_teks, i.target_nilai, i.target_nilai,
                   NULL::numeric, i.nomor
            FROM skp_indikator i
            WHERE i.rhk_id = ANY({3})
            ORDER BY urutan, uraian
            """;

    private SqlPohon() {}

    /** Who reads: herself and as rater where she acts in her own right, and the subtree of an assigned role. */
    static Field<?>[] ikat(int tahun, Pelaku pelaku, List<UUID> simpul, List<UUID> jalur, int mulai) {
        var saya = pelaku.atasNamaSendiri() && pelaku.pegawai() != null
                ? pelaku.pegawai().nilai()
                : null;
        var peran = pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.PIMPINAN, Peran.INSPEKTORAT);
        return new Field<?>[] {
            val(tahun),
            val(saya, SQLDataType.UUID),
            val(peran && !pelaku.lingkup().isEmpty() ? pelaku.lingkup() + "%" : ""),
            val(simpul.toArray(UUID[]::new), SQLDataType.UUID.getArrayDataType()),
            val(jalur.toArray(UUID[]::new), SQLDataType.UUID.getArrayDataType()),
            val(PohonUtuh.SEKALI),
            val(mulai)
        };
    }
}
