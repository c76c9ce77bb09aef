package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_TITIPAN;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.KukiTitipan;
import id.kinerja.bersama.AkunId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Things kept for a browser between two requests, in the database so that any copy of the program finds them. */
@Repository
public class Titipan {

    /** @param akun whom it was kept for, null for nobody in particular */
    public record Isi(@Nullable AkunId akun, String isi) {}

    private final DSLContext sql;
    private final Clock jam;

    Titipan(DSLContext sql, Clock jam) {
        this.sql = sql;
        this.jam = jam;
    }

    /** Keeps it and answers the mark for the cookie; clears away what is too old. */
    public String simpan(KukiTitipan guna, @Nullable AkunId akun, String isi) {
        var kini = OffsetDateTime.now(jam);
        var tanda = KukiSesi.tandaBaru();
        var t = AKSES_TITIPAN;
        sql.deleteFrom(t).where(t.HABIS.lt(kini)).execute();
        sql.insertInto(t)
                .set(t.SIDIK, KukiSesi.sidik(tanda))
                .set(t.GUNA, guna.name())
                .set(t.AKUN_ID, akun == null ? null : akun.nilai())
                .set(t.ISI, isi)
                .set(t.HABIS, kini.plus(guna.masa()))
                .execute();
        return tanda;
    }

    /** Hands it out once, whatever comes of it afterwards: it is used up before anything is checked. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Isi> ambil(KukiTitipan guna, String sidik) {
        var t = AKSES_TITIPAN;
        return sql.deleteFrom(t)
                .where(t.SIDIK.eq(sidik))
                .and(t.GUNA.eq(guna.name()))
                .and(t.HABIS.gt(OffsetDateTime.now(jam)))
                .returningResult(t.AKUN_ID, t.ISI)
                .fetchOptional(r -> new Isi(r.value1() == null ? null : new AkunId(r.value1()), r.value2()));
    }
}
