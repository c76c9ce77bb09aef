package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.evaluasi.model.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Evaluation periods, newest first. */
@Repository
public class PeriodeTersimpan {

    private final DSLContext sql;

    PeriodeTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public List<Periode> semua() {
        return sql.select(SIKLUS_PUB_PERIODE.fields())
                .from(SIKLUS_PUB_PERIODE)
                .orderBy(SIKLUS_PUB_PERIODE.BUKA.desc(), SIKLUS_PUB_PERIODE.JENIS, SIKLUS_PUB_PERIODE.ID)
                .fetch(PeriodeTersimpan::dari);
    }

    static Periode dari(Record r) {
        var p = r.into(SIKLUS_PUB_PERIODE);
        return new Periode(
                new PeriodeId(p.getId()),
                p.getTahun(),
                "TAHUNAN".equals(p.getJenis()),
                p.getNama(),
                p.getMulai(),
                p.getAkhir(),
                p.getBuka(),
                p.getBatasRealisasi(),
                p.getBatasPenilaian(),
                p.getBatasPenetapan());
    }

    /** The period asked for; else the one that opened last, else the first that will. */
    public static Periode pilih(List<Periode> semua, @Nullable UUID diminta, LocalDate hariIni) {
        if (semua.isEmpty()) {
            throw new AturanDilanggar("evaluasi.tolak.belum-ada-periode");
        }
        if (diminta != null) {
            return semua.stream()
                    .filter(p -> p.id().nilai().equals(diminta))
                    .findFirst()
                    .orElseThrow(() -> new TidakDitemukan(diminta));
        }
        return semua.stream().filter(p -> p.sudahBuka(hariIni)).findFirst().orElse(semua.getLast());
    }
}
