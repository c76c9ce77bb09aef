package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static org.jooq.impl.DSL.count;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.evaluasi.model.PredikatPegawai;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts of predikat. */
@Repository
public class SebaranTersimpan {

    private static final List<String> BERPREDIKAT = List.of("DINILAI", "DITETAPKAN", "DISAMPAIKAN", "FINAL");

    private final DSLContext sql;

    SebaranTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** Of everybody rated in a subtree, the head of its top left out. */
    public Map<PredikatPegawai, Integer> unit(UUID unit, String jalur, PeriodeId periode) {
        var h = EVALUASI_HASIL;
        return hitung(h.UNIT_JALUR
                .startsWith(jalur)
                .and(h.PERIODE_ID.eq(periode.nilai()))
                .and(h.KEPALA.isFalse().or(h.UNIT_ID.ne(unit))));
    }

    /** Of the people one rates. */
    public Map<PredikatPegawai, Integer> tim(Pelaku pelaku, PeriodeId periode) {
        return hitung(HakHasil.dinilaiOleh(pelaku, EVALUASI_HASIL.PENILAI_ID)
                .and(EVALUASI_HASIL.PERIODE_ID.eq(periode.nilai())));
    }

    private Map<PredikatPegawai, Integer> hitung(Condition syarat) {
        var hasil = new EnumMap<PredikatPegawai, Integer>(PredikatPegawai.class);
        sql.select(EVALUASI_HASIL.PREDIKAT, count())
                .from(EVALUASI_HASIL)
                .where(syarat)
                .and(EVALUASI_HASIL.STATUS.in(BERPREDIKAT))
                .groupBy(EVALUASI_HASIL.PREDIKAT)
                .orderBy(EVALUASI_HASIL.PREDIKAT)
                .forEach(r -> hasil.put(PredikatPegawai.valueOf(r.value1()), r.value2()));
        return hasil;
    }
}
