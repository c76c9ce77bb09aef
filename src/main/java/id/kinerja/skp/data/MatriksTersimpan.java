package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SKP_MATRIKS;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.Matriks;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The cells of the matrix, and the people in its rows. */
@Repository
public class MatriksTersimpan {

    /** People on one page; a wider team is shown page by page. */
    public static final int PER_HALAMAN = 40;

    private final DSLContext sql;

    MatriksTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** @param mulai how many people come before the first */
    public Matriks muat(Skp pimpinan, int mulai) {
        var seluruhnya = new AtomicInteger();
        var anggota = anggota(pimpinan, mulai, seluruhnya);
        var m = SKP_MATRIKS;
        var indikator = pimpinan.utama().stream()
                .flatMap(r -> r.indikator().stream())
                .map(i -> i.id().nilai())
                .toList();
        var orang = anggota.stream().map(a -> a.id().nilai()).toList();
        var sel = sql.select(
                        m.INDIKATOR_ID.convertFrom(IndikatorId::new),
                        m.PEGAWAI_ID.convertFrom(PegawaiId::new),
                        m.HASIL,
                        m.METODE,
                        m.RHK_ID.convertFrom(id -> id != null))
                .from(m)
                .where(m.INDIKATOR_ID.in(indikator))
                .and(m.PEGAWAI_ID.in(orang))
                .orderBy(m.ID)
                .fetch(mapping((i, p, hasil, metode, jadi) ->
                        new Matriks.Sel(i, p, hasil, metode, Boolean.TRUE.equals(jadi))));
        return new Matriks(pimpinan, seluruhnya.get(), anggota, sel, ada(pimpinan, orang));
    }

    private List<Matriks.Ada> ada(Skp pimpinan, List<UUID> orang) {
        return sql.select(
                        SKP_SKP.PEGAWAI_ID.convertFrom(PegawaiId::new),
                        SKP_RHK.RHK_PIMPINAN_ID.convertFrom(RhkId::new),
                        SKP_RHK.URAIAN)
                .from(SKP_RHK)
                .join(SKP_SKP)
                .on(SKP_SKP.ID.eq(SKP_RHK.SKP_ID))
                .where(SKP_RHK.RHK_PIMPINAN_ID.in(
                        pimpinan.utama().stream().map(r -> r.id().nilai()).toList()))
                .and(SKP_SKP.PEGAWAI_ID.in(orang))
                .and(SKP_SKP.STATUS.ne(StatusSkp.DIBATALKAN.name()))
                .and(SKP_SKP.PERUBAHAN_DARI.isNull())
                .and(notExists(selectOne().from(SKP_MATRIKS).where(SKP_MATRIKS.RHK_ID.eq(SKP_RHK.ID))))
                .orderBy(SKP_RHK.NOMOR, SKP_RHK.ID)
                .fetch(mapping(Matriks.Ada::new));
    }

    private List<Matriks.Anggota> anggota(Skp pimpinan, int mulai, AtomicInteger seluruhnya) {
        var p = PEGAWAI_PUB_RINGKAS;
        var semua = p.as("semua");
        var jumlah = field(selectCount()
                .from(semua)
                .where(semua.PENILAI_ID.eq(pimpinan.pegawai().id().nilai())));
        return sql.select(p.ID, p.NAMA, p.JABATAN, SKP_SKP.ID, SKP_SKP.STATUS, jumlah)
                .distinctOn(p.NAMA, p.ID)
                .from(p)
                .leftJoin(SKP_SKP)
                .on(SKP_SKP.PEGAWAI_ID.eq(p.ID))
                .and(SKP_SKP.TAHUN.eq(pimpinan.tahun()))
                .and(SKP_SKP.STATUS.ne(StatusSkp.DIBATALKAN.name()))
                .and(SKP_SKP.PERUBAHAN_DARI.isNull())
                .where(p.PENILAI_ID.eq(pimpinan.pegawai().id().nilai()))
                .orderBy(p.NAMA, p.ID, SKP_SKP.MULAI.desc(), SKP_SKP.ID)
                .limit(PER_HALAMAN)
                .offset(mulai)
                .fetch(r -> {
                    seluruhnya.set(r.value6());
                    return new Matriks.Anggota(
                            new PegawaiId(r.value1()),
                            r.value2(),
                            r.value3(),
                            r.value4() == null ? null : new SkpId(r.value4()),
                            r.value5() == null ? null : StatusSkp.valueOf(r.value5()));
                });
    }

    /** Nobody else hands out results of this plan until the transaction ends. */
    public void kunci(SkpId pimpinan) {
        sql.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .where(SKP_SKP.ID.eq(pimpinan.nilai()))
                .forUpdate()
                .fetch();
    }

    /** Writes one cell; empty words take it out. A cell that has become an RHK stays as it is. */
    public void simpan(Matriks.Sel s) {
        var m = SKP_MATRIKS;
        var satu = m.INDIKATOR_ID
                .eq(s.indikator().nilai())
                .and(m.PEGAWAI_ID.eq(s.pegawai().nilai()))
                .and(m.RHK_ID.isNull());
        if (s.hasil().isEmpty()) {
            sql.deleteFrom(m).where(satu).execute();
            return;
        }
        sql.insertInto(m)
                .set(m.ID, Uuid7.baru())
                .set(m.INDIKATOR_ID, s.indikator().nilai())
                .set(m.PEGAWAI_ID, s.pegawai().nilai())
                .set(m.HASIL, s.hasil())
                .set(m.METODE, s.metode())
                .onConflict(m.INDIKATOR_ID, m.PEGAWAI_ID)
                .doUpdate()
                .set(m.HASIL, s.hasil())
                .set(m.METODE, s.metode())
                .where(m.RHK_ID.isNull())
                .execute();
    }

    public void jadi(Matriks.Sel s, RhkId rhk) {
        var m = SKP_MATRIKS;
        sql.update(m)
                .set(m.RHK_ID, rhk.nilai())
                .where(m.INDIKATOR_ID.eq(s.indikator().nilai()))
                .and(m.PEGAWAI_ID.eq(s.pegawai().nilai()))
                .execute();
    }

    /** Whether the plan may still be written; if so nobody sends or sets it until the transaction ends. */
    public boolean siapDitulis(SkpId skp) {
        return sql.select(SKP_SKP.STATUS)
                .from(SKP_SKP)
                .where(SKP_SKP.ID.eq(skp.nilai()))
                .forUpdate()
                .fetchOptional(SKP_SKP.STATUS)
                .map(StatusSkp::valueOf)
                .filter(StatusSkp::bolehDiubah)
                .isPresent();
    }
}
