package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.model.StatusHasil;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What waits for a person, counted; one statement each. */
@Repository
public class TugasTersimpan {

    private static final String SEMUA = "/";

    private final DSLContext sql;

    TugasTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** Evaluations of one period in one stage; {@code contoh} is one of them. */
    public record Kelompok(
            StatusHasil status,
            UUID periode,
            String nama,
            LocalDate batasRealisasi,
            LocalDate batasPenilaian,
            LocalDate batasPenetapan,
            int jumlah,
            String contoh) {}

    /** Units of one period whose capaian waits to be set. */
    public record UnitMenunggu(UUID periode, String nama, LocalDate batas, int jumlah) {}

    public List<Kelompok> milik(Pelaku pelaku, LocalDate hariIni) {
        return kelompok(HasilTersimpan.milik(pelaku)
                .and(EVALUASI_HASIL.STATUS.in("TERBUKA", "DIKEMBALIKAN", "DITETAPKAN"))
                .and(SIKLUS_PUB_PERIODE.BUKA.le(hariIni)));
    }

    public List<Kelompok> tim(Pelaku pelaku) {
        return kelompok(HakHasil.dinilaiOleh(pelaku, EVALUASI_HASIL.PENILAI_ID)
                .and(EVALUASI_HASIL.STATUS.in("DIAJUKAN", "DINILAI")));
    }

    private List<Kelompok> kelompok(Condition syarat) {
        var p = SIKLUS_PUB_PERIODE;
        return sql.select(
                        EVALUASI_HASIL.STATUS.convertFrom(StatusHasil::valueOf),
                        p.ID,
                        p.NAMA,
                        p.BATAS_REALISASI,
                        p.BATAS_PENILAIAN,
                        p.BATAS_PENETAPAN,
                        count(),
                        min(EVALUASI_HASIL.ID.cast(String.class)))
                .from(EVALUASI_HASIL)
                .join(p)
                .on(p.ID.eq(EVALUASI_HASIL.PERIODE_ID))
                .where(syarat)
                .groupBy(EVALUASI_HASIL.STATUS, p.ID, p.NAMA, p.BATAS_REALISASI, p.BATAS_PENILAIAN, p.BATAS_PENETAPAN)
                .orderBy(p.BATAS_PENETAPAN, EVALUASI_HASIL.STATUS, p.ID)
                .fetch(Records.mapping(Kelompok::new));
    }

    /** Units right below the leader, in periods whose results are being made, without a set capaian. */
    public List<UnitMenunggu> organisasi(Pelaku pelaku, LocalDate hariIni) {
        var p = SIKLUS_PUB_PERIODE;
        var u = ORGANISASI_PUB_UNIT;
        var induk = ORGANISASI_PUB_UNIT.as("induk");
        var o = EVALUASI_ORGANISASI;
        return sql.select(p.ID, p.NAMA, p.BATAS_PENETAPAN, count())
                .from(p)
                .join(u)
                .on(u.AKTIF)
                .join(induk)
                .on(induk.ID.eq(u.INDUK_ID))
                .where(p.BUKA.le(hariIni))
                .and(p.BATAS_PENETAPAN.ge(hariIni.minusDays(90)))
                .and(pelaku.lingkup().equals(SEMUA) ? induk.INDUK_ID.isNull() : induk.JALUR.eq(pelaku.lingkup()))
                .and(notExists(selectOne()
                        .from(o)
                        .where(o.UNIT_ID.eq(u.ID))
                        .and(o.PERIODE_ID.eq(p.ID))
                        .and(o.STATUS.eq("DITETAPKAN"))))
                .groupBy(p.ID, p.NAMA, p.BATAS_PENETAPAN)
                .orderBy(p.BATAS_PENETAPAN, p.ID)
                .fetch(Records.mapping(UnitMenunggu::new));
    }
}
