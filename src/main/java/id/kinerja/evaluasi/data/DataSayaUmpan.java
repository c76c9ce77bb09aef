package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_PUB_RHK;
import static kinerja.tabel.Tables.UMPANBALIK_PUB_CATATAN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Feedback that belongs to a result that is out. The role it came from is said, never the name. */
@Repository
class DataSayaUmpan implements DataSaya {

    private final DSLContext sql;

    DataSayaUmpan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "umpan-balik";
    }

    @Override
    public int urutan() {
        return 60;
    }

    @Override
    public String kata() {
        return "evaluasi.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        if (pelaku.pegawai() == null) {
            return List.of();
        }
        var c = UMPANBALIK_PUB_CATATAN;
        var p = SIKLUS_PUB_PERIODE;
        var r = SKP_PUB_RHK;
        var h = EVALUASI_HASIL;
        var keluar = exists(selectOne()
                .from(h)
                .where(h.PEGAWAI_ID.eq(c.PENERIMA_ID))
                .and(h.PERIODE_ID.eq(c.PERIODE_ID))
                .and(h.STATUS.in(DataSayaEvaluasi.TERBIT)));
        var kolom = List.of(
                Kolom.polos("periode"),
                new Kolom("dari", "evaluasi.data.dari."),
                Kolom.polos("rhk"),
                Kolom.polos("perilaku"),
                Kolom.polos("isi"),
                Kolom.polos("ditulis"));
        var baris = sql.select(p.NAMA, c.PERAN_PEMBERI, r.URAIAN, c.PERILAKU, c.ISI, c.DITULIS)
                .from(c)
                .join(p)
                .on(p.ID.eq(c.PERIODE_ID))
                .leftJoin(r)
                .on(r.ID.eq(c.RHK_ID))
                .where(c.PENERIMA_ID.eq(pelaku.pegawai().nilai()))
                .and(keluar)
                .orderBy(p.MULAI.desc(), c.ID)
                .fetch(BarisData::dari);
        return List.of(new Tabel("umpan_balik", kolom, baris));
    }
}
