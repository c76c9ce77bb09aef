package id.kinerja.perencanaan.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PERENCANAAN_INDIKATOR;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.PERENCANAAN_SOKONGAN;
import static kinerja.tabel.Tables.PERENCANAAN_TARGET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.model.Simpul;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The tree of goals. */
@Repository
public class PohonTersimpan {

    private final DSLContext sql;

    PohonTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public Simpul muat(SimpulId id, int tahun) {
        return baca(tahun, PERENCANAAN_SIMPUL.ID.eq(id.nilai())).stream()
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    private List<Simpul> baca(int tahun, Condition syarat) {
        var s = PERENCANAAN_SIMPUL;
        var u = ORGANISASI_PUB_UNIT;
        return sql.select(
                        s.ID.convertFrom(SimpulId::new),
                        s.INDUK_ID.convertFrom(id -> id == null ? null : new SimpulId(id)),
                        s.JENIS.convertFrom(JenisSimpul::valueOf),
                        s.KODE,
                        s.URAIAN,
                        s.UNIT_ID,
                        coalesce(u.NAMA, inline("")),
                        coalesce(u.JALUR, inline("")),
                        s.TAHUN_MULAI,
                        s.TAHUN_AKHIR,
                        s.URUTAN,
                        s.VERSI,
                        indikator(tahun),
                        row(coalesce(s.NOMENKLATUR, inline("")), coalesce(s.NOMENKLATUR_VERSI, inline("")))
                                .mapping(Simpul.Nomenklatur::new),
                        sokongan())
                .from(s)
                .leftJoin(u)
                .on(u.ID.eq(s.UNIT_ID))
                .where(syarat)
                .orderBy(s.URUTAN, s.KODE, s.ID)
                .fetch(mapping(Simpul::new));
    }

    private static Field<List<Simpul.Sokongan>> sokongan() {
        var k = PERENCANAAN_SOKONGAN;
        return multiset(select(k.INDUK_ID.convertFrom(SimpulId::new), k.PERSEN)
                        .from(k)
                        .where(k.SIMPUL_ID.eq(PERENCANAAN_SIMPUL.ID))
                        .orderBy(k.PERSEN.desc(), k.INDUK_ID))
                .convertFrom(r -> r.map(mapping(Simpul.Sokongan::new)));
    }

    private static Field<List<Simpul.Indikator>> indikator(int tahun) {
        var i = PERENCANAAN_INDIKATOR;
        var t = PERENCANAAN_TARGET;
        return multiset(select(
                                i.ID,
                                i.URAIAN,
                                i.SATUAN,
                                i.POLARITAS,
                                coalesce(i.SUMBER_DATA, inline("")),
                                t.BAWAH,
                                t.ATAS,
                                t.REALISASI)
                        .from(i)
                        .leftJoin(t)
                        .on(t.INDIKATOR_ID.eq(i.ID))
                        .and(t.TAHUN.eq(tahun))
                        .where(i.SIMPUL_ID.eq(PERENCANAAN_SIMPUL.ID))
                        .orderBy(i.URUTAN, i.ID))
                .convertFrom(r -> r.map(mapping(Simpul.Indikator::new)));
    }

    /** The years of a vision. */
    public record Masa(int mulai, int akhir) {}

    /** A vision that holds in any of these years; until the transaction ends nobody else writes a goal. */
    public Optional<Masa> visiDalam(int mulai, int akhir) {
        sql.execute("LOCK TABLE perencanaan_simpul IN SHARE ROW EXCLUSIVE MODE");
        var s = PERENCANAAN_SIMPUL;
        return sql.select(s.TAHUN_MULAI, s.TAHUN_AKHIR)
                .from(s)
                .where(s.JENIS.eq("VISI"))
                .and(s.TAHUN_MULAI.le(akhir))
                .and(s.TAHUN_AKHIR.ge(mulai))
                .orderBy(s.TAHUN_MULAI, s.ID)
                .limit(1)
                .fetchOptional(mapping(Masa::new));
    }

    public int urutanBerikut(SimpulId induk) {
        return sql.select(coalesce(max(PERENCANAAN_SIMPUL.URUTAN), 0))
                        .from(PERENCANAAN_SIMPUL)
                        .where(PERENCANAAN_SIMPUL.INDUK_ID.eq(induk.nilai()))
                        .fetchSingle()
                        .value1()
                + 1;
    }

    public void tambah(Simpul s) {
        sql.insertInto(PERENCANAAN_SIMPUL)
                .set(PERENCANAAN_SIMPUL.ID, s.id().nilai())
                .set(
                        PERENCANAAN_SIMPUL.INDUK_ID,
                        s.induk() == null ? null : s.induk().nilai())
                .set(PERENCANAAN_SIMPUL.JENIS, s.jenis().name())
                .set(PERENCANAAN_SIMPUL.KODE, s.kode())
                .set(PERENCANAAN_SIMPUL.URAIAN, s.uraian())
                .set(PERENCANAAN_SIMPUL.UNIT_ID, s.unit())
                .set(PERENCANAAN_SIMPUL.TAHUN_MULAI, s.tahunMulai())
                .set(PERENCANAAN_SIMPUL.TAHUN_AKHIR, s.tahunAkhir())
                .set(PERENCANAAN_SIMPUL.URUTAN, s.urutan())
                .set(PERENCANAAN_SIMPUL.VERSI, s.versi())
                .set(PERENCANAAN_SIMPUL.NOMENKLATUR, kosongkan(s.nomenklatur().kode()))
                .set(
                        PERENCANAAN_SIMPUL.NOMENKLATUR_VERSI,
                        kosongkan(s.nomenklatur().versi()))
                .execute();
        gantiIndikator(s, s.tahunMulai());
        gantiSokongan(s);
    }

    /** Writes a goal over the version that was read, and the targets of one year. */
    public void simpan(Simpul s, int tahun) {
        var diubah = sql.update(PERENCANAAN_SIMPUL)
                .set(PERENCANAAN_SIMPUL.KODE, s.kode())
                .set(PERENCANAAN_SIMPUL.URAIAN, s.uraian())
                .set(PERENCANAAN_SIMPUL.UNIT_ID, s.unit())
                .set(
                        PERENCANAAN_SIMPUL.INDUK_ID,
                        s.induk() == null ? null : s.induk().nilai())
                .set(PERENCANAAN_SIMPUL.NOMENKLATUR, kosongkan(s.nomenklatur().kode()))
                .set(
                        PERENCANAAN_SIMPUL.NOMENKLATUR_VERSI,
                        kosongkan(s.nomenklatur().versi()))
                .set(PERENCANAAN_SIMPUL.VERSI, s.versi() + 1)
                .where(PERENCANAAN_SIMPUL.ID.eq(s.id().nilai()))
                .and(PERENCANAAN_SIMPUL.VERSI.eq(s.versi()))
                .execute();
        if (diubah == 0) {
            throw new SudahBerubah(s.id());
        }
        gantiIndikator(s, tahun);
        gantiSokongan(s);
    }

    private void gantiSokongan(Simpul s) {
        var k = PERENCANAAN_SOKONGAN;
        sql.deleteFrom(k).where(k.SIMPUL_ID.eq(s.id().nilai())).execute();
        s.sokongan()
                .forEach(satu -> sql.insertInto(k)
                        .set(k.SIMPUL_ID, s.id().nilai())
                        .set(k.INDUK_ID, satu.induk().nilai())
                        .set(k.PERSEN, satu.persen())
                        .execute());
    }

    private static @Nullable String kosongkan(String teks) {
        return teks.isBlank() ? null : teks;
    }

    private void gantiIndikator(Simpul s, int tahun) {
        var tetap = s.indikator().stream().map(Simpul.Indikator::id).toList();
        var buang = select(PERENCANAAN_INDIKATOR.ID)
                .from(PERENCANAAN_INDIKATOR)
                .where(PERENCANAAN_INDIKATOR.SIMPUL_ID.eq(s.id().nilai()))
                .and(tetap.isEmpty() ? noCondition() : PERENCANAAN_INDIKATOR.ID.notIn(tetap));
        sql.deleteFrom(PERENCANAAN_TARGET)
                .where(PERENCANAAN_TARGET.INDIKATOR_ID.in(buang))
                .execute();
        sql.deleteFrom(PERENCANAAN_INDIKATOR)
                .where(PERENCANAAN_INDIKATOR.ID.in(buang))
                .execute();
        for (var n = 0; n < s.indikator().size(); n++) {
            simpanIndikator(s.id().nilai(), n + 1, s.indikator().get(n), tahun);
        }
    }

    private void simpanIndikator(UUID simpul, int urutan, Simpul.Indikator i, int tahun) {
        var baris = sql.newRecord(PERENCANAAN_INDIKATOR);
        baris.setId(i.id());
        baris.setSimpulId(simpul);
        baris.setUraian(i.uraian());
        baris.setSatuan(i.satuan());
        baris.setPolaritas(i.polaritas());
        baris.setSumberData(i.sumberData().isBlank() ? null : i.sumberData());
        baris.setUrutan(urutan);
        baris.setVersi(1);
        sql.insertInto(PERENCANAAN_INDIKATOR)
                .set(baris)
                .onConflict(PERENCANAAN_INDIKATOR.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        sql.deleteFrom(PERENCANAAN_TARGET)
                .where(PERENCANAAN_TARGET.INDIKATOR_ID.eq(i.id()))
                .and(PERENCANAAN_TARGET.TAHUN.eq(tahun))
                .execute();
        if (i.bawah() != null && i.atas() != null) {
            sql.insertInto(PERENCANAAN_TARGET)
                    .set(PERENCANAAN_TARGET.INDIKATOR_ID, i.id())
                    .set(PERENCANAAN_TARGET.TAHUN, tahun)
                    .set(PERENCANAAN_TARGET.BAWAH, i.bawah())
                    .set(PERENCANAAN_TARGET.ATAS, i.atas())
                    .set(PERENCANAAN_TARGET.REALISASI, i.realisasi())
                    .execute();
        }
    }

    /** Takes out a goal that nothing hangs on; the foreign keys refuse any other. */
    public void hapus(SimpulId id) {
        var indikator = select(PERENCANAAN_INDIKATOR.ID)
                .from(PERENCANAAN_INDIKATOR)
                .where(PERENCANAAN_INDIKATOR.SIMPUL_ID.eq(id.nilai()));
        sql.deleteFrom(PERENCANAAN_TARGET)
                .where(PERENCANAAN_TARGET.INDIKATOR_ID.in(indikator))
                .execute();
        sql.deleteFrom(PERENCANAAN_INDIKATOR)
                .where(PERENCANAAN_INDIKATOR.SIMPUL_ID.eq(id.nilai()))
                .execute();
        sql.deleteFrom(PERENCANAAN_SIMPUL)
                .where(PERENCANAAN_SIMPUL.ID.eq(id.nilai()))
                .execute();
    }
}
