package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_LAJU;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import id.kinerja.akses.BatasLaju;
import id.kinerja.akses.KukiSesi;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** A leaking bucket for each address, shared by all copies of the program; one statement for each request. */
@Repository
class LajuTersimpan implements BatasLaju {

    private final DSLContext sql;
    private final Clock jam;
    private final Duration tetes;
    private final int lonjakan;

    LajuTersimpan(
            DSLContext sql,
            Clock jam,
            @Value("${kinerja.laju.per-detik:50}") int perDetik,
            @Value("${kinerja.laju.lonjakan:600}") int lonjakan) {
        this.sql = sql;
        this.jam = jam;
        this.tetes = Duration.ofSeconds(1).dividedBy(Math.max(1, perDetik));
        this.lonjakan = Math.max(1, lonjakan);
    }

    @Override
    public boolean ambil(String jaringan) {
        var kini = OffsetDateTime.now(jam);
        var l = AKSES_LAJU;
        var penuh = tetes.multipliedBy(lonjakan);
        // Further ahead than a bucket can be: somebody put the clock back.
        var sisa = when(l.KOSONG_PADA.gt(kini.plus(penuh.multipliedBy(2))), val(kini))
                .otherwise(greatest(l.KOSONG_PADA, val(kini)));
        var berikut = sisa.add(DayToSecond.valueOf(tetes));
        return sql.insertInto(l)
                        .set(l.SIDIK, KukiSesi.sidik("laju " + jaringan))
                        .set(l.KOSONG_PADA, kini.plus(tetes))
                        .onConflict(l.SIDIK)
                        .doUpdate()
                        .set(l.KOSONG_PADA, berikut)
                        .where(berikut.le(kini.plus(penuh)))
                        .execute()
                == 1;
    }

    @Override
    public void bersihkan() {
        sql.deleteFrom(AKSES_LAJU)
                .where(AKSES_LAJU.KOSONG_PADA.lt(OffsetDateTime.now(jam)))
                .execute();
    }
}
