package id.kinerja.skp.data;

import java.util.List;

/** How a set plan is copied into a draft of its change, and the draft merged back. {0} is the plan, {1} the draft. */
final class SqlPerubahan {

    static final List<String> SALIN = List.of(
            """
            INSERT INTO skp_skp (id, pegawai_id, tahun, mulai, akhir, jenis, pendekatan, status, penilai_id, atasan_penilai_id, unit_id,
                                 unit_jalur, kepala, golongan, jabatan, unit, versi, perubahan_dari, perubahan_jenis, perubahan_alasan)
            SELECT {1}, s.pegawai_id, s.tahun, s.mulai, s.akhir, s.jenis, s.pendekatan, 'DRAF', s.penilai_id, s.atasan_penilai_id,
                   s.unit_id, s.unit_jalur, s.kepala, s.golongan, s.jabatan, s.unit, 1, s.id, {2}, {3}
            FROM skp_skp s
            WHERE s.id = {0}
            """,
            """
            INSERT INTO skp_rhk (id, skp_id, nomor, jenis, uraian, rhk_pimpinan_id, simpul_id, penugasan_dari, perspektif, klasifikasi,
                                 metode, versi, asal_id)
            SELECT gen_random_uuid(), {1}, r.nomor, r.jenis, r.uraian, r.rhk_pimpinan_id, r.simpul_id, r.penugasan_dari, r.perspektif,
                   r.klasifikasi, r.metode, 1, r.id
            FROM skp_rhk r
            WHERE r.skp_id = {0}
            """,
            """
            INSERT INTO skp_indikator (id, rhk_id, nomor, aspek, uraian, target_teks, target_nilai, satuan, polaritas, asal_id)
            SELECT gen_random_uuid(), d.id, i.nomor, i.aspek, i.uraian, i.target_teks, i.target_nilai, i.satuan, i.polaritas, i.id
            FROM skp_rhk d
            JOIN skp_indikator i ON i.rhk_id = d.asal_id
            WHERE d.skp_id = {1}
            """,
            "INSERT INTO skp_perilaku (skp_id, perilaku, ekspektasi) SELECT {1}, p.perilaku, p.ekspektasi FROM skp_perilaku p WHERE p.skp_id = {0}",
            "INSERT INTO skp_lampiran (skp_id, jenis, nomor, uraian) SELECT {1}, l.jenis, l.nomor, l.uraian FROM skp_lampiran l WHERE l.skp_id = {0}");

    /** What was recorded hangs on the indicators and RHK of the plan in force, so they keep their ids. */
    static final List<String> GABUNG = List.of(
            """
            UPDATE skp_rhk o
            SET nomor = d.nomor, jenis = d.jenis, uraian = d.uraian, rhk_pimpinan_id = d.rhk_pimpinan_id, simpul_id = d.simpul_id,
                penugasan_dari = d.penugasan_dari, perspektif = d.perspektif, metode = d.metode, versi = o.versi + 1
            FROM skp_rhk d
            WHERE d.skp_id = {1} AND d.asal_id = o.id
            """,
            """
            UPDATE skp_indikator o
            SET nomor = d.nomor, aspek = d.aspek, uraian = d.uraian, target_teks = d.target_teks, target_nilai = d.target_nilai,
                satuan = d.satuan, polaritas = d.polaritas
            FROM skp_indikator d
            JOIN skp_rhk r ON r.id = d.rhk_id
            WHERE r.skp_id = {1} AND d.asal_id = o.id
            """,
            """
            UPDATE skp_rhk b SET rhk_pimpinan_id = NULL
            WHERE b.rhk_pimpinan_id IN (SELECT o.id FROM skp_rhk o WHERE o.skp_id = {0}
                AND NOT EXISTS (SELECT 1 FROM skp_rhk d WHERE d.skp_id = {1} AND d.asal_id = o.id))
            """,
            """
            DELETE FROM skp_indikator o USING skp_rhk r
            WHERE r.id = o.rhk_id AND r.skp_id = {0}
              AND NOT EXISTS (SELECT 1 FROM skp_indikator d JOIN skp_rhk q ON q.id = d.rhk_id WHERE q.skp_id = {1} AND d.asal_id = o.id)
            """,
            """
            DELETE FROM skp_rhk o
            WHERE o.skp_id = {0} AND NOT EXISTS (SELECT 1 FROM skp_rhk d WHERE d.skp_id = {1} AND d.asal_id = o.id)
            """,
            """
            UPDATE skp_indikator i SET rhk_id = d.asal_id
            FROM skp_rhk d
            WHERE d.id = i.rhk_id AND d.skp_id = {1} AND d.asal_id IS NOT NULL AND i.asal_id IS NULL
            """,
            "UPDATE skp_rhk SET skp_id = {0} WHERE skp_id = {1} AND asal_id IS NULL",
            "DELETE FROM skp_perilaku WHERE skp_id = {0}",
            "UPDATE skp_perilaku SET skp_id = {0} WHERE skp_id = {1}",
            "DELETE FROM skp_lampiran WHERE skp_id = {0}",
            "UPDATE skp_lampiran SET skp_id = {0} WHERE skp_id = {1}");

    static final String HILANG = """
            SELECT i.uraian
            FROM skp_rhk r
            JOIN skp_indikator i ON i.rhk_id = r.id
            WHERE r.skp_id = {0}
              AND NOT EXISTS (SELECT 1 FROM skp_indikator d JOIN skp_rhk q ON q.id = d.rhk_id WHERE q.skp_id = {1} AND d.asal_id = i.id)
              AND EXISTS (SELECT 1 FROM skp_realisasi z WHERE z.indikator_id = i.id)
            UNION
            SELECT r.uraian
            FROM skp_rhk r
            WHERE r.skp_id = {0} AND NOT EXISTS (SELECT 1 FROM skp_rhk d WHERE d.skp_id = {1} AND d.asal_id = r.id)
              AND EXISTS (SELECT 1 FROM skp_bukti b WHERE b.rhk_id = r.id)
            ORDER BY 1
            """;

    static final String ASAL = """
            SELECT d.id, d.asal_id FROM skp_rhk d WHERE d.skp_id = {0} AND d.asal_id IS NOT NULL
            UNION ALL
            SELECT i.id, i.asal_id FROM skp_indikator i JOIN skp_rhk d ON d.id = i.rhk_id WHERE d.skp_id = {0} AND i.asal_id IS NOT NULL
            """;

    private SqlPerubahan() {}
}
