package id.kinerja.siklus.data;

import static kinerja.tabel.Tables.SIKLUS_ATURAN;

import id.kinerja.siklus.Aturan;
import id.kinerja.siklus.BukuAturan;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Rules with their time, read all at once: they are few. */
@Repository
class AturanTersimpan implements Aturan {

    private final DSLContext sql;

    AturanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public BukuAturan pada(LocalDate hari) {
        return new BukuAturan(sql
                .select(
                        SIKLUS_ATURAN.KUNCI,
                        SIKLUS_ATURAN.NILAI,
                        SIKLUS_ATURAN.DASAR_HUKUM,
                        SIKLUS_ATURAN.BERLAKU_MULAI)
                .from(SIKLUS_ATURAN)
                .where(SIKLUS_ATURAN.BERLAKU_MULAI.le(hari))
                .and(SIKLUS_ATURAN.BERLAKU_SAMPAI.ge(hari))
                .orderBy(SIKLUS_ATURAN.KUNCI)
                .fetch(Records.mapping(BukuAturan.Isi::new))
                .stream()
                .collect(Collectors.toMap(BukuAturan.Isi::kunci, a -> a)));
    }
}
