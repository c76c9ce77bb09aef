package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static kinerja.tabel.Tables.PEGAWAI_PUB_BERHENTI;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;

import id.kinerja.bersama.KelasRetensi;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Evaluations of people who left. */
@Repository
class RetensiHasil implements KelasRetensi {

    private final DSLContext sql;

    RetensiHasil(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "evaluasi";
    }

    @Override
    public int urutan() {
        return 20;
    }

    @Override
    public String objek() {
        return "Hasil";
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var h = EVALUASI_HASIL;
        var b = PEGAWAI_PUB_BERHENTI;
        var p = SIKLUS_PUB_PERIODE;
        return sql.select(h.ID, b.NAMA, p.NAMA, b.TANGGAL)
                .from(h)
                .join(b)
                .on(b.PEGAWAI_ID.eq(h.PEGAWAI_ID))
                .join(p)
                .on(p.ID.eq(h.PERIODE_ID))
                .where(b.TANGGAL.lt(batas))
                .orderBy(h.ID)
                .fetch(r -> new Calon(r.value1().toString(), r.value2() + " · " + r.value3(), r.value4()));
    }

    @Override
    public void laksanakan(List<String> id) {
        var hasil = id.stream().map(UUID::fromString).toList();
        sql.deleteFrom(EVALUASI_RIWAYAT)
                .where(EVALUASI_RIWAYAT.HASIL_ID.in(hasil))
                .execute();
        sql.deleteFrom(EVALUASI_HASIL).where(EVALUASI_HASIL.ID.in(hasil)).execute();
    }
}
