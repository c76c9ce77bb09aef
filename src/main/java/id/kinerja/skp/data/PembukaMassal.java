package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Drafts for everybody who stands in a post today, a stretch of people at a time. */
@Repository
public class PembukaMassal {

    /** {0} run, {1} its text, {2} year, {3} first day, {4} last day, {5} after this person, {6} up to this one. */
    private static final String BUKA = """
            WITH orang AS MATERIALIZED (
                SELECT k.*, CASE
                    WHEN EXISTS (SELECT FROM skp_skp s WHERE s.pegawai_id = k.id AND s.status <> 'DIBATALKAN'
                        AND daterange(s.mulai, s.akhir, '[]') && daterange({3}, {4}, '[]')) THEN 'SUDAH_ADA'
                    WHEN k.unit_id IS NULL THEN 'TANPA_JABATAN'
                    WHEN k.penilai_id IS NULL THEN 'TANPA_ATASAN' END AS alasan
                FROM pegawai_pub_ringkas k
                WHERE k.id > {5} AND k.id <= {6} AND k.status <> 'NON_ASN'
            ), lewat AS (
                INSERT INTO skp_lewat (pembukaan_id, pegawai_id, alasan)
                SELECT {0}, o.id, o.alasan
                FROM orang o
                WHERE o.alasan IS NOT NULL
            ), baru AS (
                INSERT INTO skp_skp (id, pegawai_id, tahun, mulai, akhir, jenis, pendekatan, status, penilai_id, atasan_penilai_id,
                    unit_id, unit_jalur, kepala, golongan, jabatan, unit, versi)
                SELECT %s, o.id, {2}, {3}, {4}, CASE WHEN o.jenis_jabatan LIKE 'JPT%%' THEN 'JPT' ELSE 'JA_JF' END,
                    t.pendekatan, 'DRAF', o.penilai_id, o.atasan_penilai_id, o.unit_id, o.unit_jalur, o.kepala, o.golongan,
                    o.jabatan, o.unit, 1
                FROM orang o JOIN siklus_pub_tahun t ON t.tahun = {2}
                WHERE o.alasan IS NULL
                RETURNING id
            )
            INSERT INTO skp_asal (skp_id, pembukaan_id, disalin)
            SELECT b.id, {0}, 0
            FROM baru b
            """.formatted(IdBaru.ekspresi("{1}", "o.id::text"));

    private static final String KHUSUS = """
            INSERT INTO skp_lewat (pembukaan_id, pegawai_id, alasan)
            SELECT {0}, n.id, 'KEADAAN_KHUSUS'
            FROM pegawai_pub_nonaktif n
            WHERE n.alasan = 'CLTN'
            """;

    private final DSLContext sql;

    PembukaMassal(DSLContext sql) {
        this.sql = sql;
    }

    /** How many people there are to look at. */
    public int banyak() {
        return sql.fetchCount(PEGAWAI_PUB_RINGKAS, PEGAWAI_PUB_RINGKAS.STATUS.ne("NON_ASN"));
    }

    /** The last of the next people; none after the last. */
    public Optional<UUID> batas(UUID setelah, int sekali) {
        var k = PEGAWAI_PUB_RINGKAS;
        var berikut = sql.select(k.ID)
                .from(k)
                .where(k.ID.gt(setelah))
                .orderBy(k.ID)
                .limit(sekali)
                .asTable("berikut");
        return sql.select(berikut.field(k.ID))
                .from(berikut)
                .orderBy(berikut.field(k.ID).desc())
                .limit(1)
                .fetchOptional(r -> r.value1());
    }

    /** Opens plans for the people after one and up to another. Answers how many. */
    public int buka(UUID run, int tahun, UUID setelah, UUID sampai) {
        return sql.execute(
                BUKA,
                val(run),
                val(IdBaru.run(run)),
                val(tahun),
                val(LocalDate.of(tahun, 1, 1)),
                val(LocalDate.of(tahun, 12, 31)),
                val(setelah),
                val(sampai));
    }

    /** Those who are on leave outside the state's charge have no plan, and the report says so. */
    public void catatKeadaanKhusus(UUID run) {
        sql.execute(KHUSUS, val(run));
    }
}
