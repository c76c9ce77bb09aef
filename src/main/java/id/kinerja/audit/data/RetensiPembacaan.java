package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_PEMBACAAN;
import static org.jooq.impl.DSL.count;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.KelasRetensi;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The diary of reading, day by day. */
@Repository
class RetensiPembacaan implements KelasRetensi {

    private final DSLContext sql;

    RetensiPembacaan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "pembacaan";
    }

    @Override
    public int urutan() {
        return 60;
    }

    @Override
    public String objek() {
        return "Pembacaan";
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var p = AUDIT_PEMBACAAN;
        return sql.select(p.HARI, count())
                .from(p)
                .where(p.HARI.lt(batas))
                .groupBy(p.HARI)
                .orderBy(p.HARI)
                .fetch(r -> new Calon(r.value1().toString(), Format.angka(r.value2()), r.value1()));
    }

    @Override
    public void laksanakan(List<String> id) {
        sql.deleteFrom(AUDIT_PEMBACAAN)
                .where(AUDIT_PEMBACAAN.HARI.in(id.stream().map(LocalDate::parse).toList()))
                .execute();
    }
}
