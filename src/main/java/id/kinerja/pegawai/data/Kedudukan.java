package id.kinerja.pegawai.data;

import id.kinerja.pegawai.SusunanPegawai;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings pegawai_kedudukan in line with people, placements, posts and units.
 *
 * <p>The superior is the one named on the placement, else the first person on the way up from one's own post: the post
 * named as superior, else the head of the unit, for a head the head of the nearest unit above. A vacant post and a post
 * held by oneself (double post) are passed by, so nobody rates himself. Of several holders the definitive comes before
 * the Plt, the Plt before the Plh.
 */
@Repository
public class Kedudukan implements SusunanPegawai {

    /** Posts that name each other as superior end here; no organisation is this deep. */
    private static final int TINGKAT_MAKS = 24;

    /** What is known of a person, beside the id and the day on which the row came to be as it is. */
    private static final List<String> KOLOM = List.of(
            "nip",
            "nama",
            "golongan",
            "status",
            "jabatan_id",
            "jabatan",
            "jenis_jabatan",
            "jenjang",
            "kepala",
            "unit_id",
            "unit",
            "unit_jalur",
            "perangkat_daerah_id",
            "perangkat_daerah",
            "penilai_id",
            "atasan_penilai_id",
            "bawahan");

    private static final String SUSUN = """
            WITH RECURSIVE kepala AS (
                SELECT j.unit_id, j.id
                FROM organisasi_pub_jabatan j
                WHERE j.kepala AND j.aktif
            ), pimpinan (unit_id, jabatan_id, tingkat) AS (
                SELECT u.id, k.id, 1
                FROM organisasi_pub_unit u LEFT JOIN kepala k ON k.unit_id = u.id
                WHERE u.induk_id IS NULL
                UNION ALL
                SELECT u.id, COALESCE(k.id, p.jabatan_id), p.tingkat + 1
                FROM pimpinan p JOIN organisasi_pub_unit u ON u.induk_id = p.unit_id LEFT JOIN kepala k ON k.unit_id = u.id
                WHERE p.tingkat < {1}
            ), langkah AS MATERIALIZED (
                SELECT j.id, COALESCE(j.atasan_id, CASE WHEN j.kepala THEN i.jabatan_id ELSE p.jabatan_id END) AS atasan_id
                FROM organisasi_pub_jabatan j
                JOIN organisasi_pub_unit u ON u.id = j.unit_id
                LEFT JOIN pimpinan p ON p.unit_id = u.id
                LEFT JOIN pimpinan i ON i.unit_id = u.induk_id
            ), naik (jabatan_id, atasan_id, tingkat) AS (
                SELECT l.id, l.atasan_id, 1
                FROM langkah l
                WHERE l.atasan_id IS NOT NULL
                UNION ALL
                SELECT n.jabatan_id, l.atasan_id, n.tingkat + 1
                FROM naik n JOIN langkah l ON l.id = n.atasan_id
                WHERE l.atasan_id IS NOT NULL AND n.tingkat < {1}
            ), berlaku AS MATERIALIZED (
                SELECT p.id, p.pegawai_id, p.jabatan_id, p.penilai_pegawai_id, p.mulai,
                       CASE p.jenis WHEN 'DEFINITIF' THEN 1 WHEN 'PLT' THEN 2 ELSE 3 END AS giliran
                FROM pegawai_penempatan p JOIN pegawai_profil g ON g.id = p.pegawai_id
                WHERE g.aktif AND {0} BETWEEN p.mulai AND p.akhir
            ), pemegang AS MATERIALIZED (
                SELECT b.jabatan_id, b.pegawai_id, row_number() OVER urutan AS ke
                FROM berlaku b JOIN kepala_atau_atasan k ON k.id = b.jabatan_id
                WINDOW urutan AS (PARTITION BY b.jabatan_id ORDER BY b.giliran, b.mulai DESC, b.pegawai_id)
            ), kepala_atau_atasan AS (
                SELECT DISTINCT l.atasan_id AS id
                FROM langkah l
                WHERE l.atasan_id IS NOT NULL
            ), duduk AS MATERIALIZED (
                SELECT DISTINCT ON (b.pegawai_id) b.pegawai_id, b.jabatan_id, b.penilai_pegawai_id
                FROM berlaku b
                ORDER BY b.pegawai_id, b.giliran, b.mulai DESC, b.id
            ), calon AS (
                SELECT d.pegawai_id, d.penilai_pegawai_id AS penilai_id, 0 AS tingkat
                FROM duduk d JOIN pegawai_profil g ON g.id = d.penilai_pegawai_id AND g.aktif
                UNION ALL
                SELECT d.pegawai_id, h.pegawai_id, n.tingkat
                FROM duduk d JOIN naik n ON n.jabatan_id = d.jabatan_id
                JOIN pemegang h ON h.jabatan_id = n.atasan_id AND h.ke = 1 AND h.pegawai_id <> d.pegawai_id
            ), atasan AS MATERIALIZED (
                SELECT DISTINCT ON (c.pegawai_id) c.pegawai_id, c.penilai_id
                FROM calon c
                ORDER BY c.pegawai_id, c.tingkat, c.penilai_id
            ), jumlah AS MATERIALIZED (
                SELECT a.penilai_id, count(*) AS bawahan
                FROM atasan a
                GROUP BY a.penilai_id
            )
            SELECT g.id, g.nip, g.nama, g.golongan, g.status, j.id, COALESCE(j.nama, ''), j.jenis, j.jenjang,
                   COALESCE(j.kepala, false), u.id, COALESCE(u.nama, ''), COALESCE(u.jalur, ''), d.id, COALESCE(d.nama, ''),
                   a.penilai_id, NULLIF(b.penilai_id, g.id), COALESCE(c.bawahan, 0), {0}
            FROM pegawai_profil g
            LEFT JOIN duduk t ON t.pegawai_id = g.id
            LEFT JOIN organisasi_pub_jabatan j ON j.id = t.jabatan_id
            LEFT JOIN organisasi_pub_unit u ON u.id = j.unit_id
            LEFT JOIN organisasi_pub_unit d ON d.id = u.perangkat_daerah_id
            LEFT JOIN atasan a ON a.pegawai_id = g.id
            LEFT JOIN atasan b ON b.pegawai_id = a.penilai_id
            LEFT JOIN jumlah c ON c.penilai_id = g.id
            WHERE g.aktif
            """;

    /** Most people stand where they stood yesterday; their rows are left alone. */
    private static final String TULIS =
            """
            MERGE INTO pegawai_kedudukan k
            USING (%s) b (pegawai_id, %s, per) ON b.pegawai_id = k.pegawai_id
            WHEN MATCHED AND (%s) IS DISTINCT FROM (%s) THEN UPDATE SET (%s, per) = ROW (%s, b.per)
            WHEN NOT MATCHED THEN INSERT (pegawai_id, %s, per) VALUES (b.pegawai_id, %s, b.per)
            """.formatted(SUSUN, semua(""), semua("k."), semua("b."), semua(""), semua("b."), semua(""), semua("b."));

    private static final String BUANG = """
            DELETE FROM pegawai_kedudukan k
            WHERE NOT EXISTS (SELECT FROM pegawai_profil g WHERE g.id = k.pegawai_id AND g.aktif)
            """;

    private final DSLContext sql;

    Kedudukan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void susunUlang(LocalDate hariIni) {
        sql.execute("LOCK TABLE pegawai_kedudukan IN SHARE ROW EXCLUSIVE MODE");
        sql.execute(BUANG);
        sql.execute(TULIS, org.jooq.impl.DSL.val(hariIni), org.jooq.impl.DSL.inline(TINGKAT_MAKS));
    }

    private static String semua(String awalan) {
        return KOLOM.stream().map(k -> awalan + k).collect(Collectors.joining(", "));
    }
}
