package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.PredikatPegawai;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Counts of predikat. */
@Repository
public class SebaranTersimpan {

    private static final List<String> BERPREDIKAT = List.of("DINILAI", "DITETAPKAN", "DISAMPAIKAN", "FINAL");

    private final DSLContext sql;

    SebaranTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** Beside one person's rating: how the predikat spread over her unit, and who is next. */
    record Samping(Map<PredikatPegawai, Integer> sebaran, Optional<AntreanPenilai.Berikut> berikut) {}

    /** Both in one statement. */
    Samping samping(Hasil satu, UUID unit, String jalur, Pelaku pelaku) {
        var sebaran = multiset(pilih(seUnit(unit, jalur, satu.periode().id())));
        var berikut = multiset(AntreanPenilai.berikut(satu, pelaku));
        return sql.select(sebaran, berikut)
                .fetchSingle(r -> new Samping(
                        baca(r.value1()),
                        r.value2().stream()
                                .findFirst()
                                .map(b ->
                                        new AntreanPenilai.Berikut(new HasilId(b.value1()), b.value2(), b.value3()))));
    }

    /** Of everybody rated in a subtree, the head of its top left out. */
    public Map<PredikatPegawai, Integer> unit(UUID unit, String jalur, PeriodeId periode) {
        return baca(sql.fetch(pilih(seUnit(unit, jalur, periode))));
    }

    /** Of the people one rates. */
    public Map<PredikatPegawai, Integer> tim(Pelaku pelaku, PeriodeId periode) {
        return baca(sql.fetch(pilih(HakHasil.dinilaiOleh(pelaku, EVALUASI_HASIL.PENILAI_ID)
                .and(EVALUASI_HASIL.PERIODE_ID.eq(periode.nilai())))));
    }

    private static Condition seUnit(UUID unit, String jalur, PeriodeId periode) {
        var h = EVALUASI_HASIL;
        return h.UNIT_JALUR
                .startsWith(jalur)
                .and(h.PERIODE_ID.eq(periode.nilai()))
                .and(h.KEPALA.isFalse().or(h.UNIT_ID.ne(unit)));
    }

    private static Select<Record2<String, Integer>> pilih(Condition syarat) {
        return select(EVALUASI_HASIL.PREDIKAT, count())
                .from(EVALUASI_HASIL)
                .where(syarat)
                .and(EVALUASI_HASIL.STATUS.in(BERPREDIKAT))
                .groupBy(EVALUASI_HASIL.PREDIKAT)
                .orderBy(EVALUASI_HASIL.PREDIKAT);
    }

    private static Map<PredikatPegawai, Integer> baca(Result<Record2<String, Integer>> baris) {
        var hasil = new EnumMap<PredikatPegawai, Integer>(PredikatPegawai.class);
        baris.forEach(r -> hasil.put(PredikatPegawai.valueOf(r.value1()), r.value2()));
        return hasil;
    }
}
