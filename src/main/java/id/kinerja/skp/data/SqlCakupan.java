package id.kinerja.skp.data;

/**
 * One SELECT for each kind of gap, all with the same columns: kind, node of the tree if there is one, what it is about, who
 * answers for it, a figure or name that explains it, and the path of the unit. {0} is the year.
 */
final class SqlCakupan {

    /** Everything the vision reaches: goals by what they serve, RHK by the leader's RHK or the goal they carry. */
    static final String TERJANGKAU = """
            WITH RECURSIVE berlaku AS MATERIALIZED (
                SELECT s.* FROM perencanaan_pub_simpul s WHERE {0} BETWEEN s.tahun_mulai AND s.tahun_akhir
            ), rencana AS MATERIALIZED (
                SELECT r.id, r.nomor, r.jenis, r.uraian, r.metode, r.rhk_pimpinan_id, r.simpul_id, k.id AS skp, k.pegawai_id,
                       k.penilai_id, k.status, k.unit_jalur, k.jabatan, coalesce(r.rhk_pimpinan_id, r.simpul_id) AS atas
                FROM skp_skp k
                JOIN skp_rhk r ON r.skp_id = k.id
                WHERE k.tahun = {0} AND k.perubahan_dari IS NULL AND k.status <> 'DIBATALKAN'
            ), jangkau (id) AS (
                SELECT s.id FROM berlaku s WHERE s.jenis = 'VISI'
                UNION
                SELECT a.id
                FROM jangkau j
                JOIN (SELECT b.simpul_id AS id, b.induk_id AS atas FROM perencanaan_pub_induk b JOIN berlaku s ON s.id = b.simpul_id
                      UNION ALL
                      SELECT r.id, r.atas FROM rencana r) a ON a.atas = j.id
            )
            """;

    private static final String SIMPUL = """
            SELECT 'SIMPUL_TERPUTUS' AS celah, s.id, s.uraian AS hal, coalesce(u.nama, '') AS pemilik, '' AS sebab,
                   coalesce(u.jalur, '') AS jalur
            FROM berlaku s
            LEFT JOIN organisasi_pub_unit u ON u.id = s.unit_id
            WHERE s.jenis <> 'VISI' AND NOT EXISTS (SELECT 1 FROM jangkau j WHERE j.id = s.id)
            UNION ALL
            SELECT 'UNIT_TANPA_SASARAN', NULL, u.nama, u.nama, '', u.jalur
            FROM organisasi_pub_unit u
            WHERE u.aktif AND u.id = u.perangkat_daerah_id AND NOT EXISTS (SELECT 1 FROM berlaku s WHERE s.unit_id = u.id)
            UNION ALL
            SELECT 'TANPA_PEMILIK', s.id, s.uraian, '', '', ''
            FROM berlaku s
            WHERE s.unit_id IS NULL AND s.jenis NOT IN ('VISI', 'MISI', 'TUJUAN', 'SASARAN')
            UNION ALL
            SELECT 'TANPA_INDIKATOR', s.id, s.uraian, coalesce(u.nama, ''), '', coalesce(u.jalur, '')
            FROM berlaku s
            LEFT JOIN organisasi_pub_unit u ON u.id = s.unit_id
            WHERE s.jenis NOT IN ('VISI', 'MISI', 'TUJUAN')
              AND NOT EXISTS (SELECT 1 FROM perencanaan_pub_indikator i WHERE i.simpul_id = s.id)
            UNION ALL
            SELECT 'TANPA_TARGET', s.id, i.uraian, coalesce(u.nama, ''), s.uraian, coalesce(u.jalur, '')
            FROM berlaku s
            JOIN perencanaan_pub_indikator i ON i.simpul_id = s.id
            LEFT JOIN organisasi_pub_unit u ON u.id = s.unit_id
            WHERE NOT EXISTS (SELECT 1 FROM perencanaan_pub_target t WHERE t.indikator_id = i.id AND t.tahun = {0})
            UNION ALL
            SELECT 'BAGIAN_TIDAK_UTUH', s.id, s.uraian, coalesce(u.nama, ''), trim_scale(b.jumlah)::text || '%', coalesce(u.jalur, '')
            FROM berlaku s
            JOIN (SELECT simpul_id, sum(persen) AS jumlah FROM perencanaan_pub_induk GROUP BY simpul_id) b ON b.simpul_id = s.id
            LEFT JOIN organisasi_pub_unit u ON u.id = s.unit_id
            WHERE b.jumlah <> 100
            UNION ALL
            SELECT 'TANPA_PENERUS', s.id, s.uraian, coalesce(u.nama, ''), '', coalesce(u.jalur, '')
            FROM berlaku s
            LEFT JOIN organisasi_pub_unit u ON u.id = s.unit_id
            WHERE NOT EXISTS (SELECT 1 FROM perencanaan_pub_induk b JOIN berlaku c ON c.id = b.simpul_id WHERE b.induk_id = s.id)
              AND NOT EXISTS (SELECT 1 FROM rencana r WHERE r.simpul_id = s.id)
            """;

    private static final String ORANG = """
            SELECT 'TANPA_SKP', NULL, p.nama, p.unit, p.jabatan, p.unit_jalur
            FROM pegawai_pub_ringkas p
            WHERE p.unit_id IS NOT NULL AND p.status <> 'NON_ASN'
              AND NOT EXISTS (SELECT 1 FROM skp_skp k WHERE k.pegawai_id = p.id AND k.tahun = {0} AND k.status <> 'DIBATALKAN')
            UNION ALL
            SELECT 'ORANG_TANPA_GARIS', min(r.id::text)::uuid, o.nama, min(r.jabatan), '', min(r.unit_jalur)
            FROM rencana r
            JOIN pegawai_pub_orang o ON o.id = r.pegawai_id
            LEFT JOIN jangkau j ON j.id = r.id
            WHERE r.status IN ('DITETAPKAN', 'DITUTUP')
            GROUP BY r.skp, o.nama
            HAVING count(j.id) = 0
            UNION ALL
            SELECT 'RHK_TERPUTUS', r.id, r.uraian, o.nama, r.jabatan, r.unit_jalur
            FROM rencana r
            JOIN pegawai_pub_orang o ON o.id = r.pegawai_id
            WHERE r.jenis = 'UTAMA' AND r.status IN ('DITETAPKAN', 'DITUTUP')
              AND NOT EXISTS (SELECT 1 FROM jangkau j WHERE j.id = r.id)
            UNION ALL
            SELECT 'RHK_ATASAN_USANG', r.id, r.uraian, o.nama, a.uraian, r.unit_jalur
            FROM rencana r
            JOIN pegawai_pub_orang o ON o.id = r.pegawai_id
            JOIN skp_rhk a ON a.id = r.rhk_pimpinan_id
            JOIN skp_skp ka ON ka.id = a.skp_id
            WHERE ka.tahun <> {0} OR ka.status = 'DIBATALKAN' OR NOT EXISTS (SELECT 1 FROM pegawai_pub_ringkas p WHERE p.id = ka.pegawai_id)
            """;

    /** Sums are compared only where they mean something: same unit of measure, and no percentages. */
    private static final String TURUN = """
            SELECT 'INDIKATOR_TANPA_PEMIKUL', r.id, i.uraian, o.nama, r.uraian, r.unit_jalur
            FROM rencana r
            JOIN skp_indikator i ON i.rhk_id = r.id
            JOIN pegawai_pub_orang o ON o.id = r.pegawai_id
            WHERE r.jenis = 'UTAMA' AND r.status IN ('DITETAPKAN', 'DITUTUP')
              AND EXISTS (SELECT 1 FROM rencana b WHERE b.penilai_id = r.pegawai_id AND b.status IN ('DITETAPKAN', 'DITUTUP'))
              AND NOT EXISTS (SELECT 1 FROM skp_matriks m WHERE m.indikator_id = i.id)
              AND (NOT EXISTS (SELECT 1 FROM rencana b WHERE b.rhk_pimpinan_id = r.id)
                   OR EXISTS (SELECT 1 FROM skp_matriks m JOIN skp_indikator l ON l.id = m.indikator_id WHERE l.rhk_id = r.id))
            UNION ALL
            SELECT CASE WHEN t.jumlah < t.target THEN 'LANGSUNG_KURANG' ELSE 'LANGSUNG_LEBIH' END, t.rhk, t.uraian, t.nama,
                   trim_scale(t.jumlah)::text || ' / ' || trim_scale(t.target)::text || ' ' || t.satuan, t.unit_jalur
            FROM (SELECT r.id AS rhk, i.id, i.uraian, i.satuan, i.target_nilai AS target, o.nama, r.unit_jalur, sum(c.target_nilai) AS jumlah
                  FROM rencana r
                  JOIN skp_indikator i ON i.rhk_id = r.id
                  JOIN pegawai_pub_orang o ON o.id = r.pegawai_id
                  JOIN rencana b ON b.rhk_pimpinan_id = r.id AND b.metode = 'LANGSUNG'
                  JOIN skp_indikator c ON c.rhk_id = b.id AND lower(c.satuan) = lower(i.satuan)
                   AND (lower(c.uraian) = lower(i.uraian)
                        OR NOT EXISTS (SELECT 1 FROM skp_indikator l
                                       WHERE l.rhk_id = r.id AND l.id <> i.id AND lower(l.satuan) = lower(i.satuan)))
                  WHERE i.target_nilai IS NOT NULL AND i.polaritas = 'MAKSIMUM' AND i.satuan <> ''
                    AND i.satuan NOT IN ('%', 'persen', 'indeks', 'nilai', 'poin', 'skor')
                  GROUP BY r.id, i.id, i.uraian, i.satuan, i.target_nilai, o.nama, r.unit_jalur) t
            WHERE t.jumlah <> t.target
            """;

    static final String SEMUA = SIMPUL + " UNION ALL " + ORANG + " UNION ALL " + TURUN;

    private SqlCakupan() {}
}
