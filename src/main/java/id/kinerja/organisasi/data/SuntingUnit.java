package id.kinerja.organisasi.data;

import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.Uuid7;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One unit of the reader's subtree: what it holds, and changing it. */
@Repository
public class SuntingUnit {

    private static final int JABATAN_MAKS = 200;

    /** {@code jumlah} counts all rows that match. */
    public record Anak(UUID id, String kode, String nama, String jenis, int bawahan, int jumlah) {}

    public record Unit(
            UUID id,
            String kode,
            String nama,
            String jenis,
            @Nullable String kodeInduk,
            String jalur,
            int versi) {}

    public record Jabatan(
            UUID id,
            String nama,
            String jenis,
            @Nullable String jenjang,
            @Nullable Integer kelas,
            boolean kepala,
            @Nullable UUID atasan,
            @Nullable String namaAtasan,
            int versi) {}

    public record Langkah(UUID id, String nama) {}

    private final DSLContext sql;

    SuntingUnit(DSLContext sql) {
        this.sql = sql;
    }

    private static Condition dalam(Pelaku pelaku) {
        return ORGANISASI_UNIT.JALUR.startsWith(pelaku.lingkup()).and(ORGANISASI_UNIT.AKTIF);
    }

    /** The unit at the top of the subtree. */
    public Optional<UUID> puncak(Pelaku pelaku) {
        var u = ORGANISASI_UNIT;
        return sql.select(u.ID)
                .from(u)
                .where(dalam(pelaku))
                .orderBy(org.jooq.impl.DSL.length(u.JALUR), u.KODE)
                .limit(1)
                .fetchOptional(u.ID);
    }

    public Unit unit(UnitId id, Pelaku pelaku) {
        var u = ORGANISASI_UNIT;
        var i = ORGANISASI_UNIT.as("induk");
        return sql.select(u.ID, u.KODE, u.NAMA, u.JENIS, i.KODE, u.JALUR, u.VERSI)
                .from(u)
                .leftJoin(i)
                .on(i.ID.eq(u.INDUK_ID))
                .where(u.ID.eq(id.nilai()))
                .and(dalam(pelaku))
                .fetchOptional(mapping(Unit::new))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    public Optional<Unit> berkode(String kode, Pelaku pelaku) {
        var u = ORGANISASI_UNIT;
        return sql.select(u.ID)
                .from(u)
                .where(u.KODE.eq(kode))
                .and(dalam(pelaku))
                .fetchOptional(u.ID)
                .map(id -> unit(new UnitId(id), pelaku));
    }

    public List<Langkah> jalan(Unit unit, Pelaku pelaku) {
        var u = ORGANISASI_UNIT;
        var kode = List.of(unit.jalur().substring(1).split("/"));
        return sql.select(u.ID, u.NAMA)
                .from(u)
                .where(u.KODE.in(kode))
                .and(u.ID.ne(unit.id()))
                .and(dalam(pelaku))
                .orderBy(org.jooq.impl.DSL.length(u.JALUR), u.KODE)
                .fetch(mapping(Langkah::new));
    }

    public Potongan<Anak> anak(UnitId induk, int nomor) {
        return daftar(ORGANISASI_UNIT.INDUK_ID.eq(induk.nilai()).and(ORGANISASI_UNIT.AKTIF), nomor);
    }

    public Potongan<Anak> cari(String cari, int nomor, Pelaku pelaku) {
        var u = ORGANISASI_UNIT;
        return daftar(dalam(pelaku).and(u.NAMA.containsIgnoreCase(cari).or(u.KODE.startsWith(cari))), nomor);
    }

    private Potongan<Anak> daftar(Condition mana, int nomor) {
        var u = ORGANISASI_UNIT;
        var a = ORGANISASI_UNIT.as("anak");
        var bawahan = field(selectCount().from(a).where(a.INDUK_ID.eq(u.ID)).and(a.AKTIF));
        var baris = sql.select(u.ID, u.KODE, u.NAMA, u.JENIS, bawahan, count().over())
                .from(u)
                .where(mana)
                .orderBy(u.KODE)
                .limit(Potongan.UKURAN)
                .offset((nomor - 1) * Potongan.UKURAN)
                .fetch(mapping(Anak::new));
        return new Potongan<>(
                baris,
                nomor,
                Potongan.UKURAN,
                baris.isEmpty() ? 0 : baris.getFirst().jumlah());
    }

    public List<Jabatan> jabatan(UnitId unit) {
        var j = ORGANISASI_JABATAN;
        var a = ORGANISASI_JABATAN.as("atasan");
        return sql.select(j.ID, j.NAMA, j.JENIS, j.JENJANG, j.KELAS, j.KEPALA, j.ATASAN_ID, a.NAMA, j.VERSI)
                .from(j)
                .leftJoin(a)
                .on(a.ID.eq(j.ATASAN_ID))
                .where(j.UNIT_ID.eq(unit.nilai()))
                .and(j.AKTIF)
                .orderBy(j.KEPALA.desc(), j.NAMA, j.ID)
                .limit(JABATAN_MAKS)
                .fetch(mapping(Jabatan::new));
    }

    public boolean kodeDipakai(String kode) {
        return sql.fetchExists(ORGANISASI_UNIT, ORGANISASI_UNIT.KODE.eq(kode));
    }

    public UnitId tambah(UUID induk, String kode, String nama, String jenis) {
        var u = ORGANISASI_UNIT;
        var id = Uuid7.baru();
        sql.insertInto(u)
                .set(u.ID, id)
                .set(u.KODE, kode)
                .set(u.NAMA, nama)
                .set(u.JENIS, jenis)
                .set(u.INDUK_ID, induk)
                .set(u.JALUR, "/")
                .set(u.AKTIF, true)
                .set(u.VERSI, 1)
                .execute();
        return new UnitId(id);
    }

    public void ubah(Unit unit, String nama, String jenis, @Nullable UUID induk, int versi) {
        var u = ORGANISASI_UNIT;
        var baris = sql.update(u)
                .set(u.NAMA, nama)
                .set(u.JENIS, jenis)
                .set(u.INDUK_ID, induk)
                .set(u.VERSI, u.VERSI.plus(1))
                .where(u.ID.eq(unit.id()))
                .and(u.VERSI.eq(versi))
                .execute();
        if (baris == 0) {
            throw new SudahBerubah(unit.id());
        }
    }

    public boolean namaJabatanDipakai(UnitId unit, String nama, @Nullable UUID kecuali) {
        var j = ORGANISASI_JABATAN;
        return sql.fetchExists(
                j,
                j.UNIT_ID.eq(unit.nilai()),
                j.NAMA.eq(nama),
                kecuali == null ? org.jooq.impl.DSL.noCondition() : j.ID.ne(kecuali));
    }

    /** Adds a post, or writes over the version it was read with. */
    public void simpanJabatan(UnitId unit, @Nullable UUID id, Jabatan isi) {
        var j = ORGANISASI_JABATAN;
        if (isi.kepala()) {
            sql.update(j)
                    .set(j.KEPALA, false)
                    .where(j.UNIT_ID.eq(unit.nilai()))
                    .and(j.KEPALA)
                    .and(id == null ? org.jooq.impl.DSL.noCondition() : j.ID.ne(id))
                    .execute();
        }
        if (id == null) {
            sql.insertInto(j)
                    .set(j.ID, isi.id())
                    .set(j.UNIT_ID, unit.nilai())
                    .set(j.NAMA, isi.nama())
                    .set(j.JENIS, isi.jenis())
                    .set(j.JENJANG, isi.jenjang())
                    .set(j.KELAS, isi.kelas())
                    .set(j.KEPALA, isi.kepala())
                    .set(j.FORMASI, 1)
                    .set(j.ATASAN_ID, isi.atasan())
                    .set(j.AKTIF, true)
                    .set(j.VERSI, 1)
                    .execute();
            return;
        }
        var baris = sql.update(j)
                .set(j.NAMA, isi.nama())
                .set(j.JENIS, isi.jenis())
                .set(j.JENJANG, isi.jenjang())
                .set(j.KELAS, isi.kelas())
                .set(j.KEPALA, isi.kepala())
                .set(j.ATASAN_ID, isi.atasan())
                .set(j.VERSI, j.VERSI.plus(1))
                .where(j.ID.eq(id))
                .and(j.UNIT_ID.eq(unit.nilai()))
                .and(j.VERSI.eq(isi.versi()))
                .execute();
        if (baris == 0) {
            throw new SudahBerubah(id);
        }
    }
}
