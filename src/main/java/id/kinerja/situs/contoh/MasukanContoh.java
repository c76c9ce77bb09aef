package id.kinerja.situs.contoh;

import org.jooq.DSLContext;

/**
 * Keeps with every final result of the sample what it was based on, in the shape that {@code evaluasi.model.Masukan} is
 * stored in. One statement for all of them, so the small sample gains a second and not a minute.
 */
final class MasukanContoh {

    private static final String CAPAIAN = """
            CASE WHEN i.target_nilai IS NULL OR n.nilai IS NULL THEN NULL
                 WHEN i.target_nilai = 0 AND i.polaritas = 'MINIMUM' THEN CASE WHEN n.nilai = 0 THEN 100 ELSE 0 END
                 WHEN i.target_nilai = 0 THEN NULL
                 WHEN i.polaritas = 'MINIMUM' THEN greatest(200 - round(n.nilai * 100 / i.target_nilai, 2), 0)
                 WHEN i.polaritas = 'STABIL' THEN greatest(100 - abs(100 - round(n.nilai * 100 / i.target_nilai, 2)), 0)
                 ELSE greatest(round(n.nilai * 100 / i.target_nilai, 2), 0) END
            """;

    private static final String INDIKATOR = """
            SELECT COALESCE(jsonb_agg(jsonb_build_object(
                       'aspek', i.aspek, 'uraian', i.uraian, 'target', i.target_teks, 'satuan', COALESCE(i.satuan, ''),
                       'nilai', n.nilai, 'realisasi', COALESCE(n.uraian, ''), 'alasan', COALESCE(n.alasan, ''),
                       'capaian', %s) ORDER BY i.nomor, i.id), '[]')
            FROM skp_indikator i
            LEFT JOIN skp_realisasi n ON n.indikator_id = i.id AND n.periode_id = h.periode_id
            WHERE i.rhk_id = r.id
            """.formatted(CAPAIAN);

    private static final String BUKTI = """
            SELECT COALESCE(jsonb_agg(jsonb_build_object('id', b.id, 'nama', b.nama, 'tautan', b.tautan)
                       ORDER BY b.nama, b.id), '[]')
            FROM skp_bukti b
            WHERE b.rhk_id = r.id AND b.periode_id = h.periode_id
            """;

    private static final String UMPAN_RHK = """
            SELECT c.isi
            FROM umpanbalik_catatan c
            WHERE c.penerima_id = h.pegawai_id AND c.periode_id = h.periode_id AND c.rhk_id = r.id
              AND c.pemberi_id = h.penilai_id AND c.peran_pemberi = 'PIMPINAN'
            """;

    private static final String RHK = """
            SELECT COALESCE(jsonb_agg(jsonb_build_object(
                       'id', r.id, 'nomor', r.nomor, 'utama', r.jenis = 'UTAMA', 'uraian', r.uraian,
                       'kaitan', jsonb_build_object(
                           'pimpinan', COALESCE(a.uraian, s.uraian, ''), 'penugasan', COALESCE(r.penugasan_dari, ''),
                           'perspektif', r.perspektif),
                       'indikator', (%s), 'bukti', (%s), 'umpan', COALESCE((%s), ''))
                       ORDER BY r.jenis DESC, r.nomor, r.id), '[]')
            FROM skp_rhk r
            LEFT JOIN skp_rhk a ON a.id = r.rhk_pimpinan_id
            LEFT JOIN perencanaan_simpul s ON s.id = r.simpul_id
            WHERE r.skp_id = h.skp_id
            """.formatted(INDIKATOR, BUKTI, UMPAN_RHK);

    private static final String PERILAKU = """
            SELECT jsonb_agg(jsonb_build_object(
                       'nilai', p.nama, 'ekspektasi', COALESCE(e.ekspektasi, ''), 'umpan', COALESCE(c.isi, ''))
                       ORDER BY p.urutan)
            FROM unnest(ARRAY['BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS', 'LOYAL', 'ADAPTIF',
                              'KOLABORATIF']) WITH ORDINALITY AS p (nama, urutan)
            LEFT JOIN skp_perilaku e ON e.skp_id = h.skp_id AND e.perilaku = p.nama
            LEFT JOIN umpanbalik_catatan c ON c.penerima_id = h.pegawai_id AND c.periode_id = h.periode_id
                AND c.perilaku = p.nama AND c.pemberi_id = h.penilai_id
            """;

    private static final String UNIT = """
            SELECT u.nama
            FROM evaluasi_organisasi o
            JOIN organisasi_unit u ON u.id = o.unit_id
            JOIN organisasi_unit t ON t.id = h.unit_id
            WHERE o.periode_id = h.periode_id AND o.status = 'DITETAPKAN' AND t.jalur LIKE u.jalur || '%'
              AND (u.id = t.id OR u.perangkat_daerah_id = t.perangkat_daerah_id)
            ORDER BY length(u.jalur) DESC, u.id
            LIMIT 1
            """;

    private static final String ATURAN = """
            SELECT jsonb_agg(jsonb_build_object(
                       'kunci', a.kunci, 'nilai', a.nilai, 'dasarHukum', a.dasar_hukum, 'mulai', a.berlaku_mulai)
                       ORDER BY k.urutan)
            FROM unnest(ARRAY['kuadran', CASE WHEN h.kepala THEN 'rating-kepala' END, 'sebaran.' || h.predikat_organisasi,
                              'sebaran.sifat', 'sebaran.minimal-unit']) WITH ORDINALITY AS k (kunci, urutan)
            JOIN siklus_aturan a ON a.kunci = k.kunci AND p.akhir BETWEEN a.berlaku_mulai AND a.berlaku_sampai
            """;

    private static final String SEMUA =
            """
            UPDATE evaluasi_hasil h
            SET masukan = jsonb_build_object(
                    'isi', jsonb_build_object('rhk', (""" + RHK + "), 'perilaku', (" + PERILAKU + """
                    )), 'unitOrganisasi', COALESCE((""" + UNIT + "), ''), 'aturan', (" + ATURAN + """
                    ))
            FROM siklus_periode p
            WHERE p.id = h.periode_id AND h.status IN ('DITETAPKAN', 'DISAMPAIKAN', 'FINAL')
            """;

    private MasukanContoh() {}

    static void simpan(DSLContext sql) {
        // The text holds '%' and JSON braces, which a statement with bind values would read as its own.
        sql.connection(sambungan -> {
            try (var pernyataan = sambungan.createStatement()) {
                pernyataan.execute(SEMUA);
            }
        });
    }
}
