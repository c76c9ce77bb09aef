package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_BERHENTI;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_REALISASI;
import static kinerja.tabel.Tables.SKP_RENCANA_AKSI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.bersama.KelasRetensi;
import id.kinerja.dokumen.BerkasId;
import id.kinerja.dokumen.PenyimpanBerkas;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people who left had reached in a plan: values, steps and evidence with its files. One candidate is one plan. */
@Repository
class RetensiRealisasi implements KelasRetensi {

    private final DSLContext sql;
    private final PenyimpanBerkas berkas;

    RetensiRealisasi(DSLContext sql, PenyimpanBerkas berkas) {
        this.sql = sql;
        this.berkas = berkas;
    }

    @Override
    public String jenis() {
        return "realisasi";
    }

    @Override
    public int urutan() {
        return 30;
    }

    @Override
    public String objek() {
        return "Realisasi";
    }

    @Override
    public List<String> ditahan() {
        return List.of("evaluasi");
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var s = SKP_SKP;
        var b = PEGAWAI_PUB_BERHENTI;
        return sql.select(s.ID, b.NAMA, s.TAHUN, b.TANGGAL)
                .from(s)
                .join(b)
                .on(b.PEGAWAI_ID.eq(s.PEGAWAI_ID))
                .where(b.TANGGAL.lt(batas))
                .and(adaIsi())
                .orderBy(s.ID)
                .fetch(r -> new Calon(r.value1().toString(), r.value2() + " · " + r.value3(), r.value4()));
    }

    private static Condition adaIsi() {
        var r = SKP_RHK;
        var i = SKP_INDIKATOR;
        var milik = r.SKP_ID.eq(SKP_SKP.ID);
        return exists(selectOne()
                        .from(r)
                        .join(SKP_BUKTI)
                        .on(SKP_BUKTI.RHK_ID.eq(r.ID))
                        .where(milik))
                .or(exists(selectOne()
                        .from(r)
                        .join(SKP_RENCANA_AKSI)
                        .on(SKP_RENCANA_AKSI.RHK_ID.eq(r.ID))
                        .where(milik)))
                .or(exists(selectOne()
                        .from(r)
                        .join(i)
                        .on(i.RHK_ID.eq(r.ID))
                        .join(SKP_REALISASI)
                        .on(SKP_REALISASI.INDIKATOR_ID.eq(i.ID))
                        .where(milik)));
    }

    @Override
    public void laksanakan(List<String> id) {
        var r = SKP_RHK;
        var b = SKP_BUKTI;
        var rhk = select(r.ID)
                .from(r)
                .where(r.SKP_ID.in(id.stream().map(UUID::fromString).toList()));
        var terhapus =
                sql.deleteFrom(b).where(b.RHK_ID.in(rhk)).returning(b.BERKAS_ID).fetch(b.BERKAS_ID);
        berkas.hapus(terhapus.stream()
                .filter(java.util.Objects::nonNull)
                .map(BerkasId::new)
                .toList());
        sql.deleteFrom(SKP_RENCANA_AKSI).where(SKP_RENCANA_AKSI.RHK_ID.in(rhk)).execute();
        sql.deleteFrom(SKP_REALISASI)
                .where(SKP_REALISASI.INDIKATOR_ID.in(
                        select(SKP_INDIKATOR.ID).from(SKP_INDIKATOR).where(SKP_INDIKATOR.RHK_ID.in(rhk))))
                .execute();
    }
}
