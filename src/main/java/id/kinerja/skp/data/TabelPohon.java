package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import id.kinerja.bersama.Pelaku;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The pohon kinerja as a table, one row for each indicator; also what a search in the tree looks through. */
@Repository
public class TabelPohon {

    /**
     * What is asked for.
     *
     * @param jenis a kind of goal or RHK, empty for all goals and RHK
     * @param cari part of the words, of the owner's name or unit, or of the code
     * @param lingkup path of the unit whose goals and RHK are wanted, empty for all
     */
    public record Tanya(int tahun, String jenis, String cari, String lingkup) {}

    /** One indicator of one node; a node without indicators has one row with empty words. */
    public record Baris(
            UUID id,
            String jenis,
            String kode,
            String uraian,
            String pemilik,
            String induk,
            String indikator,
            String satuan,
            String polaritas,
            String teks,
            @Nullable BigDecimal bawah,
            @Nullable BigDecimal atas,
            @Nullable BigDecimal realisasi) {}

    private static final String SIMPUL = """
            SELECT CASE s.jenis WHEN 'VISI' THEN 1 WHEN 'MISI' THEN 2 WHEN 'TUJUAN' THEN 3 WHEN 'SASARAN' THEN 4
                        WHEN 'SASARAN_UNIT' THEN 5 WHEN 'KONDISI' THEN 6 WHEN 'PROGRAM' THEN 7 WHEN 'KEGIATAN' THEN 8 ELSE 9 END AS lapis,
                   s.id, s.jenis, s.kode, s.uraian, coalesce(u.nama, '') AS pemilik, coalesce(a.uraian, '') AS induk
            FROM perencanaan_pub_simpul s
            LEFT JOIN organisasi_pub_unit u ON u.id = s.unit_id
            LEFT JOIN perencanaan_pub_simpul a ON a.id = s.induk_id
            WHERE {0} BETWEEN s.tahun_mulai AND s.tahun_akhir
              AND ({7} = '' OR s.jenis = {7})
              AND ({8} = '' OR s.uraian ILIKE {8} OR s.kode ILIKE {8} OR u.nama ILIKE {8})
              AND ({9} = '' OR u.jalur LIKE {9})
            """;

    private static final String RHK = """
            SELECT 10 AS lapis, r.id, 'RHK' AS jenis, r.nomor::text AS kode, r.uraian, o.nama || ' · ' || k.jabatan AS pemilik,
                   coalesce(a.uraian, s.uraian, '') AS induk
            FROM skp_rhk r
            JOIN skp_skp k ON k.id = r.skp_id
            JOIN pegawai_pub_orang o ON o.id = k.pegawai_id
            LEFT JOIN skp_rhk a ON a.id = r.rhk_pimpinan_id
            LEFT JOIN perencanaan_pub_simpul s ON s.id = r.simpul_id AND r.rhk_pimpinan_id IS NULL
            WHERE k.tahun = {0} AND k.perubahan_dari IS NULL AND k.status <> 'DIBATALKAN'
              AND (k.status IN ('DITETAPKAN', 'DITUTUP') OR k.pegawai_id = {1} OR k.penilai_id = {1} OR k.unit_jalur LIKE {2})
              AND ({7} = '' OR {7} = 'RHK')
              AND ({8} = '' OR r.uraian ILIKE {8} OR o.nama ILIKE {8} OR k.jabatan ILIKE {8})
              AND ({9} = '' OR k.unit_jalur LIKE {9})
            """;

    private static final String HALAMAN =
            "WITH pilihan AS MATERIALIZED (SELECT * FROM (" + SIMPUL + " UNION ALL " + RHK + """
                    ) semua
                    ORDER BY lapis, kode, pemilik, id
                    LIMIT {5} OFFSET {6}
                    )
                    SELECT p.*, coalesce(i.uraian, j.uraian, '') AS indikator, coalesce(i.satuan, j.satuan, '') AS satuan,
                           coalesce(i.polaritas, j.polaritas, '') AS polaritas, coalesce(j.target_teks, '') AS teks,
                           coalesce(t.bawah, j.target_nilai) AS bawah, coalesce(t.atas, j.target_nilai) AS atas, t.realisasi
                    FROM pilihan p
                    LEFT JOIN perencanaan_pub_indikator i ON i.simpul_id = p.id
                    LEFT JOIN perencanaan_pub_target t ON t.indikator_id = i.id AND t.tahun = {0}
                    LEFT JOIN skp_indikator j ON j.rhk_id = p.id
                    ORDER BY p.lapis, p.kode, p.pemilik, p.id, i.urutan, j.nomor
                    """;

    private static final String JUMLAH = "SELECT count(*)::int FROM (" + SIMPUL + " UNION ALL " + RHK + ") semua";

    private final DSLContext sql;

    TabelPohon(DSLContext sql) {
        this.sql = sql;
    }

    public int jumlah(Tanya tanya, Pelaku pelaku) {
        return sql.resultQuery(JUMLAH, ikat(tanya, pelaku, 0, 0)).fetchSingle(0, Integer.class);
    }

    /** The nodes from the {@code mulai}th on, {@code banyak} of them, each with all its indicators. */
    public List<Baris> halaman(Tanya tanya, Pelaku pelaku, int mulai, int banyak) {
        return sql.resultQuery(HALAMAN, ikat(tanya, pelaku, mulai, banyak))
                .fetch(r -> new Baris(
                        r.get("id", UUID.class),
                        r.get("jenis", String.class),
                        r.get("kode", String.class),
                        r.get("uraian", String.class),
                        r.get("pemilik", String.class),
                        r.get("induk", String.class),
                        r.get("indikator", String.class),
                        r.get("satuan", String.class),
                        r.get("polaritas", String.class),
                        r.get("teks", String.class),
                        r.get("bawah", BigDecimal.class),
                        r.get("atas", BigDecimal.class),
                        r.get("realisasi", BigDecimal.class)));
    }

    private static Field<?>[] ikat(Tanya tanya, Pelaku pelaku, int mulai, int banyak) {
        var dasar = SqlPohon.ikat(tanya.tahun(), pelaku, List.of(), List.of(), mulai);
        var pola = tanya.cari().isEmpty() ? "" : "%" + tanya.cari().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return new Field<?>[] {
            dasar[0],
            dasar[1],
            dasar[2],
            dasar[3],
            dasar[4],
            val(banyak),
            dasar[6],
            val(tanya.jenis()),
            val(pola),
            val(tanya.lingkup().isEmpty() ? "" : tanya.lingkup() + "%")
        };
    }
}
