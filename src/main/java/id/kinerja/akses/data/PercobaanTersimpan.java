package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_PERCOBAAN;
import static org.jooq.impl.DSL.arrayGet;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.model.TundaMasuk;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Failed attempts, counted for all copies of the program together. */
@Repository
public class PercobaanTersimpan {

    private final DSLContext sql;
    private final Clock jam;

    PercobaanTersimpan(DSLContext sql, Clock jam) {
        this.sql = sql;
        this.jam = jam;
    }

    /**
     * Counts an attempt as failed before it is made, so that a hundred at the same time are no better than one after the
     * other; {@link #lupakan} takes it back when it succeeds.
     *
     * @return how long to wait instead, in seconds, empty where the attempt may be made
     */
    public Optional<Long> coba(String kunci, TundaMasuk tunda) {
        var kini = OffsetDateTime.now(jam);
        var p = AKSES_PERCOBAAN;
        var sampai = IntStream.rangeClosed(1, tunda.tetapSejak())
                .mapToObj(n -> kini.plus(tunda.setelah(n)))
                .toArray(OffsetDateTime[]::new);
        var gagal = when(p.TERAKHIR.lt(kini.minus(TundaMasuk.LUPA)), inline(1))
                .otherwise(least(p.GAGAL.plus(1), inline(tunda.tetapSejak())));
        var boleh = sql.insertInto(p)
                .set(p.SIDIK, sidik(kunci))
                .set(p.GAGAL, 1)
                .set(p.TUNDA_SAMPAI, sampai[0])
                .set(p.TERAKHIR, kini)
                .onConflict(p.SIDIK)
                .doUpdate()
                .set(p.GAGAL, gagal)
                .set(p.TUNDA_SAMPAI, arrayGet(val(sampai), gagal))
                .set(p.TERAKHIR, kini)
                .where(not(menunggu(kini, tunda)))
                .execute();
        return boleh == 1 ? Optional.empty() : Optional.of(tunggu(kunci, tunda).orElse(1L));
    }

    /** Failures in a row that are remembered. */
    public int banyaknya(String kunci) {
        var p = AKSES_PERCOBAAN;
        return sql.select(p.GAGAL)
                .from(p)
                .where(p.SIDIK.eq(sidik(kunci)))
                .fetchOptional(p.GAGAL)
                .orElse(0);
    }

    /** The seconds to wait, without counting anything. */
    public Optional<Long> tunggu(String kunci, TundaMasuk tunda) {
        var kini = OffsetDateTime.now(jam);
        var p = AKSES_PERCOBAAN;
        return sql.select(p.TUNDA_SAMPAI)
                .from(p)
                .where(p.SIDIK.eq(sidik(kunci)))
                .and(menunggu(kini, tunda))
                .fetchOptional(p.TUNDA_SAMPAI)
                .map(sampai -> Duration.between(kini, sampai).toSeconds() + 1);
    }

    /** A wait further ahead than there can be was written before somebody put the clock back. */
    private static Condition menunggu(OffsetDateTime kini, TundaMasuk tunda) {
        var sampai = AKSES_PERCOBAAN.TUNDA_SAMPAI;
        return sampai.gt(kini).and(sampai.le(kini.plus(tunda.palingLama().multipliedBy(2))));
    }

    public void lupakan(String kunci) {
        sql.deleteFrom(AKSES_PERCOBAAN)
                .where(AKSES_PERCOBAAN.SIDIK.eq(sidik(kunci)))
                .execute();
    }

    /** Clears away what no longer counts. */
    public void bersihkan() {
        var lama = OffsetDateTime.now(jam).minus(TundaMasuk.LUPA);
        sql.deleteFrom(AKSES_PERCOBAAN).where(AKSES_PERCOBAAN.TERAKHIR.lt(lama)).execute();
    }

    private static String sidik(String kunci) {
        return KukiSesi.sidik(kunci);
    }
}
