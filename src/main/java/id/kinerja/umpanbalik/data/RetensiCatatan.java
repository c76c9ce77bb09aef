package id.kinerja.umpanbalik.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_BERHENTI;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.UMPANBALIK_CATATAN;

import id.kinerja.bersama.KelasRetensi;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Feedback that people who left had received. */
@Repository
class RetensiCatatan implements KelasRetensi {

    private final DSLContext sql;

    RetensiCatatan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "umpan-balik";
    }

    @Override
    public int urutan() {
        return 10;
    }

    @Override
    public String objek() {
        return "Catatan";
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var c = UMPANBALIK_CATATAN;
        var b = PEGAWAI_PUB_BERHENTI;
        var p = SIKLUS_PUB_PERIODE;
        return sql.select(c.ID, b.NAMA, p.NAMA, b.TANGGAL)
                .from(c)
                .join(b)
                .on(b.PEGAWAI_ID.eq(c.PENERIMA_ID))
                .join(p)
                .on(p.ID.eq(c.PERIODE_ID))
                .where(b.TANGGAL.lt(batas))
                .orderBy(c.ID)
                .fetch(r -> new Calon(r.value1().toString(), r.value2() + " · " + r.value3(), r.value4()));
    }

    @Override
    public void laksanakan(List<String> id) {
        sql.deleteFrom(UMPANBALIK_CATATAN)
                .where(UMPANBALIK_CATATAN.ID.in(
                        id.stream().map(UUID::fromString).toList()))
                .execute();
    }
}
