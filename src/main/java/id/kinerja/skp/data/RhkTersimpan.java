package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_LAMPIRAN;
import static kinerja.tabel.Tables.SKP_PERILAKU;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.JenisLampiran;
import id.kinerja.skp.model.Rhk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The parts of a plan that are written one at a time: an RHK with its indicators, the expectations, the three lists. */
@Repository
public class RhkTersimpan {

    private final DSLContext sql;

    RhkTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** Nobody else adds to the plan until the transaction ends. */
    public void kunci(SkpId skp) {
        sql.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .where(SKP_SKP.ID.eq(skp.nilai()))
                .forUpdate()
                .fetch();
    }

    /** An empty RHK at the end of the plan. */
    public RhkId tambah(SkpId skp, boolean utama) {
        kunci(skp);
        var nomor = sql.select(coalesce(max(SKP_RHK.NOMOR), 0))
                .from(SKP_RHK)
                .where(SKP_RHK.SKP_ID.eq(skp.nilai()))
                .fetchSingle()
                .value1();
        var id = new RhkId(Uuid7.baru());
        sql.insertInto(SKP_RHK)
                .set(SKP_RHK.ID, id.nilai())
                .set(SKP_RHK.SKP_ID, skp.nilai())
                .set(SKP_RHK.NOMOR, nomor + 1)
                .set(SKP_RHK.JENIS, utama ? "UTAMA" : "TAMBAHAN")
                .set(SKP_RHK.URAIAN, "")
                .set(SKP_RHK.KLASIFIKASI, "INDIVIDU")
                .set(SKP_RHK.VERSI, 1)
                .execute();
        return id;
    }

    /** Writes an RHK over the version that was read; its indicators keep their ids, so realisation stays with them. */
    public void simpan(Rhk r) {
        var diubah = sql.update(SKP_RHK)
                .set(SKP_RHK.URAIAN, r.uraian())
                .set(
                        SKP_RHK.RHK_PIMPINAN_ID,
                        r.pimpinan() == null ? null : r.pimpinan().nilai())
                .set(SKP_RHK.SIMPUL_ID, r.simpul())
                .set(SKP_RHK.PENUGASAN_DARI, kosongkan(r.penugasanDari()))
                .set(SKP_RHK.PERSPEKTIF, r.perspektif())
                .set(SKP_RHK.METODE, r.metode())
                .set(SKP_RHK.VERSI, r.versi() + 1)
                .where(SKP_RHK.ID.eq(r.id().nilai()))
                .and(SKP_RHK.VERSI.eq(r.versi()))
                .execute();
        if (diubah == 0) {
            throw new SudahBerubah(r.id());
        }
        gantiIndikator(r.id(), r.indikator());
    }

    private void gantiIndikator(RhkId rhk, List<Indikator> indikator) {
        var tetap = indikator.stream().map(i -> i.id().nilai()).toList();
        sql.deleteFrom(SKP_INDIKATOR)
                .where(SKP_INDIKATOR.RHK_ID.eq(rhk.nilai()))
                .and(SKP_INDIKATOR.ID.notIn(tetap))
                .execute();
        var baris = IntStream.range(0, indikator.size())
                .mapToObj(n -> {
                    var i = indikator.get(n);
                    var b = sql.newRecord(SKP_INDIKATOR);
                    b.setId(i.id().nilai());
                    b.setRhkId(rhk.nilai());
                    b.setNomor(n + 1);
                    b.setAspek(i.aspek());
                    b.setUraian(i.uraian());
                    b.setTargetTeks(i.target());
                    b.setTargetNilai(i.nilai());
                    b.setSatuan(kosongkan(i.satuan()));
                    b.setPolaritas(i.polaritas());
                    return b;
                })
                .toList();
        if (!baris.isEmpty()) {
            sql.insertInto(SKP_INDIKATOR)
                    .set(baris)
                    .onConflict(SKP_INDIKATOR.ID)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    /** Takes an RHK out and closes the gap in the numbering; others who intervene on it lose the link. */
    public void hapus(SkpId skp, RhkId rhk, int nomor) {
        sql.update(SKP_RHK)
                .setNull(SKP_RHK.RHK_PIMPINAN_ID)
                .where(SKP_RHK.RHK_PIMPINAN_ID.eq(rhk.nilai()))
                .execute();
        sql.deleteFrom(SKP_RHK)
                .where(SKP_RHK.ID.eq(rhk.nilai()))
                .and(SKP_RHK.SKP_ID.eq(skp.nilai()))
                .execute();
        sql.update(SKP_RHK)
                .set(SKP_RHK.NOMOR, SKP_RHK.NOMOR.minus(1))
                .where(SKP_RHK.SKP_ID.eq(skp.nilai()))
                .and(SKP_RHK.NOMOR.gt(nomor))
                .execute();
    }

    public void simpanEkspektasi(SkpId skp, Map<Perilaku, String> ekspektasi) {
        sql.deleteFrom(SKP_PERILAKU).where(SKP_PERILAKU.SKP_ID.eq(skp.nilai())).execute();
        ekspektasi.forEach((perilaku, isi) -> {
            if (!isi.isBlank()) {
                sql.insertInto(SKP_PERILAKU)
                        .set(SKP_PERILAKU.SKP_ID, skp.nilai())
                        .set(SKP_PERILAKU.PERILAKU, perilaku.name())
                        .set(SKP_PERILAKU.EKSPEKTASI, isi)
                        .execute();
            }
        });
    }

    public void simpanLampiran(SkpId skp, Map<JenisLampiran, List<String>> lampiran) {
        sql.deleteFrom(SKP_LAMPIRAN).where(SKP_LAMPIRAN.SKP_ID.eq(skp.nilai())).execute();
        lampiran.forEach((jenis, daftar) -> IntStream.range(0, daftar.size())
                .forEach(n -> sql.insertInto(SKP_LAMPIRAN)
                        .set(SKP_LAMPIRAN.SKP_ID, skp.nilai())
                        .set(SKP_LAMPIRAN.JENIS, jenis.name())
                        .set(SKP_LAMPIRAN.NOMOR, n + 1)
                        .set(SKP_LAMPIRAN.URAIAN, daftar.get(n))
                        .execute()));
    }

    private static @Nullable String kosongkan(String teks) {
        return teks.isBlank() ? null : teks;
    }
}
