package id.kinerja.pegawai.data;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What is still wrong with people, posts and units before a year opens; each check is one set-based query. */
@Repository
public class KesiapanData {

    /** {0}: today. Whoever is not reached from the top going down stands in a circle of superiors or below one. */
    private static final String MASALAH = """
            (WITH RECURSIVE terjangkau (id) AS (
                SELECT k.pegawai_id
                FROM pegawai_kedudukan k
                WHERE k.penilai_id IS NULL
                UNION ALL
                SELECT k.pegawai_id
                FROM terjangkau t JOIN pegawai_kedudukan k ON k.penilai_id = t.id
            ), isi AS MATERIALIZED (
                SELECT k.unit_id, count(*) AS orang
                FROM pegawai_kedudukan k
                GROUP BY k.unit_id
            ), pemegang AS MATERIALIZED (
                SELECT p.jabatan_id, count(*) AS semua, count(*) FILTER (WHERE p.jenis = 'DEFINITIF') AS definitif
                FROM pegawai_penempatan p JOIN pegawai_profil g ON g.id = p.pegawai_id
                WHERE g.aktif AND {0} BETWEEN p.mulai AND p.akhir
                GROUP BY p.jabatan_id
            ), penting AS (
                SELECT j.id, j.unit_id, j.nama, j.kepala, COALESCE(h.semua, 0) AS semua, COALESCE(h.definitif, 0) AS definitif
                FROM organisasi_pub_jabatan j LEFT JOIN pemegang h ON h.jabatan_id = j.id
                WHERE j.aktif AND (j.kepala OR j.jenis IN ('JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS'))
            )
            SELECT 'TANPA_ATASAN' AS kode, k.pegawai_id AS id, k.nama, k.jabatan || ', ' || k.unit AS letak,
                   k.perangkat_daerah AS pd, k.unit_jalur AS jalur, 1 AS orang
            FROM pegawai_kedudukan k
            WHERE k.penilai_id IS NULL AND k.jabatan_id IS NOT NULL AND k.jenis_jabatan <> 'KEPALA_DAERAH'
            UNION ALL
            SELECT 'LINGKARAN', k.pegawai_id, k.nama, k.jabatan || ', ' || k.unit, k.perangkat_daerah, k.unit_jalur, 1
            FROM pegawai_kedudukan k
            WHERE NOT EXISTS (SELECT 1 FROM terjangkau t WHERE t.id = k.pegawai_id)
            UNION ALL
            SELECT 'TANPA_JABATAN', k.pegawai_id, k.nama, k.nip, '', k.unit_jalur, 1
            FROM pegawai_kedudukan k
            WHERE k.jabatan_id IS NULL
            UNION ALL
            SELECT 'TANPA_KEPALA', u.id, u.nama, u.kode, COALESCE(d.nama, ''), u.jalur, COALESCE(i.orang, 0)
            FROM organisasi_pub_unit u
            LEFT JOIN organisasi_pub_unit d ON d.id = u.perangkat_daerah_id
            LEFT JOIN isi i ON i.unit_id = u.id
            WHERE u.aktif AND NOT EXISTS (
                SELECT 1 FROM organisasi_pub_jabatan j WHERE j.unit_id = u.id AND j.kepala AND j.aktif)
            UNION ALL
            SELECT CASE WHEN p.semua = 0 THEN 'JABATAN_LOWONG' ELSE 'JABATAN_GANDA' END, u.id, p.nama, u.nama,
                   COALESCE(d.nama, ''), u.jalur, COALESCE(i.orang, 0)
            FROM penting p
            JOIN organisasi_pub_unit u ON u.id = p.unit_id
            LEFT JOIN organisasi_pub_unit d ON d.id = u.perangkat_daerah_id
            LEFT JOIN isi i ON i.unit_id = u.id
            WHERE u.aktif AND (p.semua = 0 OR (p.kepala AND p.definitif > 1)))
            """;

    private static final Field<String> KODE = field(name("masalah", "kode"), String.class);
    private static final Field<UUID> ID = field(name("masalah", "id"), UUID.class);
    private static final Field<String> NAMA = field(name("masalah", "nama"), String.class);
    private static final Field<String> LETAK = field(name("masalah", "letak"), String.class);
    private static final Field<String> PD = field(name("masalah", "pd"), String.class);
    private static final Field<String> JALUR = field(name("masalah", "jalur"), String.class);
    private static final Field<Integer> ORANG = field(name("masalah", "orang"), Integer.class);

    /** How many problems of one check, and how many people they touch. */
    public record Hitungan(int masalah, int orang) {}

    public record Baris(UUID id, String nama, String letak, String pd, int orang, int jumlah) {}

    /** {@code siap}: those who have a post and a superior. */
    public record Cakupan(String perangkatDaerah, int pegawai, int siap) {}

    private final DSLContext sql;

    KesiapanData(DSLContext sql) {
        this.sql = sql;
    }

    public Map<String, Hitungan> hitungan(Pelaku pelaku, LocalDate hariIni) {
        var hasil = new HashMap<String, Hitungan>();
        sql.select(KODE, count(), sum(ORANG))
                .from(masalah(hariIni))
                .where(JALUR.startsWith(jalur(pelaku)))
                .groupBy(KODE)
                .orderBy(KODE)
                .forEach(r -> hasil.put(r.value1(), new Hitungan(r.value2(), bulat(r.value3()))));
        return hasil;
    }

    private static int bulat(BigDecimal n) {
        return n.intValue();
    }

    public Potongan<Baris> daftar(String kode, int nomor, int ukuran, Pelaku pelaku, LocalDate hariIni) {
        var baris = sql.select(ID, NAMA, LETAK, PD, ORANG, count().over())
                .from(masalah(hariIni))
                .where(KODE.eq(kode))
                .and(JALUR.startsWith(jalur(pelaku)))
                .orderBy(PD, ORANG.desc(), NAMA, ID)
                .limit(ukuran)
                .offset((nomor - 1) * ukuran)
                .fetch(mapping(Baris::new));
        return new Potongan<>(
                baris, nomor, ukuran, baris.isEmpty() ? 0 : baris.getFirst().jumlah());
    }

    public List<Cakupan> cakupan(Pelaku pelaku) {
        var k = kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
        var siap = count().filterWhere(k.PENILAI_ID.isNotNull().and(k.JABATAN_ID.isNotNull()));
        return sql.select(k.PERANGKAT_DAERAH, count(), siap)
                .from(k)
                .where(DaftarPegawai.dalam(pelaku.lingkup()))
                .and(k.STATUS.ne("NON_ASN"))
                .groupBy(k.PERANGKAT_DAERAH)
                .orderBy(siap.cast(Double.class).div(count()), k.PERANGKAT_DAERAH)
                .fetch(mapping(Cakupan::new));
    }

    private static Table<?> masalah(LocalDate hariIni) {
        return table(MASALAH, DSL.val(hariIni)).as("masalah");
    }

    /** People without a unit have an empty path, which only the whole begins with. */
    private static String jalur(Pelaku pelaku) {
        return pelaku.lingkup().equals("/") ? "" : pelaku.lingkup();
    }
}
