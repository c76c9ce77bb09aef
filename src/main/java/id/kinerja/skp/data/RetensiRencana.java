package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_BERHENTI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.bersama.KelasRetensi;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Plans of people who left. One whose RHK the plan of somebody else still supports waits for that plan: deleting it would
 * change what the other has agreed on.
 */
@Repository
class RetensiRencana implements KelasRetensi {

    private final DSLContext sql;

    RetensiRencana(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "rencana";
    }

    @Override
    public int urutan() {
        return 40;
    }

    @Override
    public String objek() {
        return "Skp";
    }

    @Override
    public List<String> ditahan() {
        return List.of("evaluasi", "realisasi", "umpan-balik");
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var s = SKP_SKP;
        var b = PEGAWAI_PUB_BERHENTI;
        var milik = SKP_RHK.as("milik");
        var perujuk = SKP_RHK.as("perujuk");
        return sql.select(s.ID, b.NAMA, s.TAHUN, b.TANGGAL)
                .from(s)
                .join(b)
                .on(b.PEGAWAI_ID.eq(s.PEGAWAI_ID))
                .where(b.TANGGAL.lt(batas))
                .and(notExists(selectOne()
                        .from(milik)
                        .join(perujuk)
                        .on(perujuk.RHK_PIMPINAN_ID.eq(milik.ID))
                        .where(milik.SKP_ID.eq(s.ID))
                        .and(perujuk.SKP_ID.ne(s.ID))))
                .orderBy(s.ID)
                .fetch(r -> new Calon(r.value1().toString(), r.value2() + " · " + r.value3(), r.value4()));
    }

    @Override
    public void laksanakan(List<String> id) {
        sql.deleteFrom(SKP_SKP)
                .where(SKP_SKP.ID.in(id.stream().map(UUID::fromString).toList()))
                .execute();
    }
}
