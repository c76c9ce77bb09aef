package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PENGAKHIRAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One person of the reader's subtree, with her placements. */
@Repository
public class RincianPegawai {

    private static final int JABATAN_MAKS = 25;

    public record Orang(
            UUID id,
            String nip,
            String nama,
            String status,
            @Nullable String golongan,
            String jabatan,
            String unit,
            @Nullable String atasan,
            @Nullable String jabatanAtasan,
            boolean aktif) {}

    /** {@code jenis}: DEFINITIF, PLT or PLH. */
    public record Penempatan(
            UUID id,
            String jenis,
            String jabatan,
            String unit,
            LocalDate mulai,
            LocalDate akhir,
            @Nullable String atasanKhusus,
            @Nullable String nipAtasan,
            @Nullable String alasanAkhir,
            int versi) {}

    public record Jabatan(UUID id, String nama, String unit) {}

    private final DSLContext sql;

    RincianPegawai(DSLContext sql) {
        this.sql = sql;
    }

    public Orang orang(PegawaiId id, Pelaku pelaku) {
        var o = PEGAWAI_PROFIL;
        var k = PEGAWAI_KEDUDUKAN;
        var p = PEGAWAI_KEDUDUKAN.as("penilai");
        return sql.select(
                        o.ID,
                        o.NIP,
                        o.NAMA,
                        o.STATUS,
                        o.GOLONGAN,
                        coalesce(k.JABATAN, inline("")),
                        coalesce(k.UNIT, inline("")),
                        p.NAMA,
                        p.JABATAN,
                        o.AKTIF)
                .from(o)
                .leftJoin(k)
                .on(k.PEGAWAI_ID.eq(o.ID))
                .leftJoin(p)
                .on(p.PEGAWAI_ID.eq(k.PENILAI_ID))
                .where(o.ID.eq(id.nilai()))
                .and(DaftarNonaktif.jugaAktif(pelaku.lingkup()))
                .fetchOptional(mapping(Orang::new))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    public List<Penempatan> riwayat(PegawaiId id) {
        var d = PEGAWAI_PENEMPATAN;
        var j = ORGANISASI_PUB_JABATAN;
        var u = ORGANISASI_PUB_UNIT;
        var a = PEGAWAI_PROFIL;
        var s = PEGAWAI_PENGAKHIRAN;
        return sql.select(d.ID, d.JENIS, j.NAMA, u.NAMA, d.MULAI, d.AKHIR, a.NAMA, a.NIP, s.ALASAN, d.VERSI)
                .from(d)
                .join(j)
                .on(j.ID.eq(d.JABATAN_ID))
                .join(u)
                .on(u.ID.eq(j.UNIT_ID))
                .leftJoin(a)
                .on(a.ID.eq(d.PENILAI_PEGAWAI_ID))
                .leftJoin(s)
                .on(s.PENEMPATAN_ID.eq(d.ID))
                .where(d.PEGAWAI_ID.eq(id.nilai()))
                .orderBy(d.MULAI.desc(), d.ID)
                .fetch(mapping(Penempatan::new));
    }

    public List<Jabatan> cariJabatan(String cari, Pelaku pelaku) {
        var j = ORGANISASI_PUB_JABATAN;
        var u = ORGANISASI_PUB_UNIT;
        return sql.select(j.ID, j.NAMA, u.NAMA)
                .from(j)
                .join(u)
                .on(u.ID.eq(j.UNIT_ID))
                .where(j.AKTIF)
                .and(u.JALUR.startsWith(pelaku.lingkup()))
                .and(j.NAMA.containsIgnoreCase(cari).or(u.NAMA.containsIgnoreCase(cari)))
                .orderBy(j.KEPALA.desc(), u.NAMA, j.NAMA, j.ID)
                .limit(JABATAN_MAKS)
                .fetch(mapping(Jabatan::new));
    }

    public boolean jabatanDalam(UUID jabatan, Pelaku pelaku) {
        var j = ORGANISASI_PUB_JABATAN;
        var u = ORGANISASI_PUB_UNIT;
        return sql.fetchExists(sql.selectOne()
                .from(j)
                .join(u)
                .on(u.ID.eq(j.UNIT_ID))
                .where(j.ID.eq(jabatan))
                .and(j.AKTIF)
                .and(u.JALUR.startsWith(pelaku.lingkup())));
    }

    public Optional<UUID> aktifBernip(String nip) {
        var p = PEGAWAI_PROFIL;
        return sql.select(p.ID).from(p).where(p.NIP.eq(nip)).and(p.AKTIF).fetchOptional(p.ID);
    }

    /** Whether the first answers to the second, directly or through others; a circle on the way ends the search. */
    public boolean dibawah(UUID bawahan, PegawaiId atasan) {
        return sql.fetchOptional("""
                WITH RECURSIVE naik (id) AS (
                    SELECT penilai_id FROM pegawai_kedudukan WHERE pegawai_id = ?
                    UNION SELECT k.penilai_id FROM naik JOIN pegawai_kedudukan k ON k.pegawai_id = naik.id)
                SELECT 1 FROM naik WHERE id = ?""", bawahan, atasan.nilai()).isPresent();
    }

    public void tunjuk(UUID penempatan, PegawaiId pegawai, @Nullable UUID atasan, int versi) {
        var d = PEGAWAI_PENEMPATAN;
        var baris = sql.update(d)
                .set(d.PENILAI_PEGAWAI_ID, atasan)
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.ID.eq(penempatan))
                .and(d.PEGAWAI_ID.eq(pegawai.nilai()))
                .and(d.VERSI.eq(versi))
                .execute();
        if (baris == 0) {
            throw new SudahBerubah(penempatan);
        }
    }

    /** Ends the definitive placement that runs on the day, so that the next one can follow. */
    public void akhiri(PegawaiId pegawai, LocalDate mulaiBerikut) {
        var d = PEGAWAI_PENEMPATAN;
        sql.update(d)
                .set(d.AKHIR, mulaiBerikut.minusDays(1))
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.PEGAWAI_ID.eq(pegawai.nilai()))
                .and(d.JENIS.eq("DEFINITIF"))
                .and(d.MULAI.lt(mulaiBerikut))
                .and(d.AKHIR.ge(mulaiBerikut))
                .execute();
    }

    public boolean bertumpuk(PegawaiId pegawai, LocalDate mulai, LocalDate akhir) {
        var d = PEGAWAI_PENEMPATAN;
        return sql.fetchExists(
                d, d.PEGAWAI_ID.eq(pegawai.nilai()), d.JENIS.eq("DEFINITIF"), d.MULAI.ge(mulai), d.MULAI.le(akhir));
    }

    public void tempatkan(PegawaiId pegawai, UUID jabatan, String jenis, LocalDate mulai, LocalDate akhir) {
        var d = PEGAWAI_PENEMPATAN;
        sql.insertInto(d)
                .set(d.ID, Uuid7.baru())
                .set(d.PEGAWAI_ID, pegawai.nilai())
                .set(d.JABATAN_ID, jabatan)
                .set(d.JENIS, jenis)
                .set(d.MULAI, mulai)
                .set(d.AKHIR, akhir)
                .set(d.VERSI, 1)
                .execute();
    }

    /** One at a time per person: a second save waits here, then sees the first. */
    public void kunci(PegawaiId pegawai) {
        var p = PEGAWAI_PROFIL;
        sql.select(p.ID).from(p).where(p.ID.eq(pegawai.nilai())).forUpdate().fetch();
    }
}
