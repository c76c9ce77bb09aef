package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static org.jooq.impl.DSL.when;

import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.StatusHasil;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One's own evaluations over the years. */
@Repository
public class HasilMilik {

    private final DSLContext sql;

    HasilMilik(DSLContext sql) {
        this.sql = sql;
    }

    /** One period; the predikat is told only once it is set. */
    public record Baris(
            HasilId id,
            int tahun,
            String periode,
            boolean tahunan,
            LocalDate batasRealisasi,
            StatusHasil status,
            @Nullable PredikatPegawai predikat) {}

    public List<Baris> semua(Pelaku pelaku) {
        var terbit = EVALUASI_HASIL.STATUS.in("DITETAPKAN", "DISAMPAIKAN", "FINAL");
        return sql.select(
                        EVALUASI_HASIL.ID,
                        SIKLUS_PUB_PERIODE.TAHUN,
                        SIKLUS_PUB_PERIODE.NAMA,
                        SIKLUS_PUB_PERIODE.JENIS,
                        SIKLUS_PUB_PERIODE.BATAS_REALISASI,
                        EVALUASI_HASIL.STATUS,
                        when(terbit, EVALUASI_HASIL.PREDIKAT))
                .from(EVALUASI_HASIL)
                .join(SIKLUS_PUB_PERIODE)
                .on(SIKLUS_PUB_PERIODE.ID.eq(EVALUASI_HASIL.PERIODE_ID))
                .where(HasilTersimpan.milik(pelaku))
                .orderBy(
                        SIKLUS_PUB_PERIODE.TAHUN.desc(),
                        SIKLUS_PUB_PERIODE.JENIS.desc(),
                        SIKLUS_PUB_PERIODE.URUTAN.desc(),
                        EVALUASI_HASIL.ID)
                .fetch(r -> new Baris(
                        new HasilId(r.value1()),
                        r.value2(),
                        r.value3(),
                        "TAHUNAN".equals(r.value4()),
                        r.value5(),
                        StatusHasil.valueOf(r.value6()),
                        BentukHasil.bila(r.value7(), PredikatPegawai::valueOf)));
    }
}
