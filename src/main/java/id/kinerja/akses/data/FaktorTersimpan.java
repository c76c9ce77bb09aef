package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;
import static kinerja.tabel.Tables.AKSES_TAUTAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.akses.Bukaan;
import id.kinerja.akses.CaraMasuk;
import id.kinerja.bersama.AkunId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Second factors, their recovery codes, and sign-ins that wait for a code. */
@Repository
public class FaktorTersimpan {

    private static final String GUNA = "KODE_MASUK";

    /**
     * A second factor that is set up.
     *
     * @param langkah the last time step that was used
     */
    public record Faktor(String rahasia, long langkah, OffsetDateTime sejak) {}

    private final DSLContext sql;

    FaktorTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Faktor> milik(AkunId akun) {
        var f = AKSES_FAKTOR;
        return sql.select(f.RAHASIA, f.LANGKAH, f.SEJAK)
                .from(f)
                .where(f.AKUN_ID.eq(akun.nilai()))
                .fetchOptional(mapping(Faktor::new));
    }

    /** False where the account has one already. */
    public boolean pasang(AkunId akun, String rahasia, long langkah, OffsetDateTime kini) {
        return sql.insertInto(AKSES_FAKTOR)
                        .set(AKSES_FAKTOR.AKUN_ID, akun.nilai())
                        .set(AKSES_FAKTOR.RAHASIA, rahasia)
                        .set(AKSES_FAKTOR.LANGKAH, langkah)
                        .set(AKSES_FAKTOR.SEJAK, kini)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Uses a time step up; false where it was used before, also at this very moment by another request. */
    public boolean pakai(AkunId akun, long langkah) {
        return sql.update(AKSES_FAKTOR)
                        .set(AKSES_FAKTOR.LANGKAH, langkah)
                        .where(AKSES_FAKTOR.AKUN_ID.eq(akun.nilai()))
                        .and(AKSES_FAKTOR.LANGKAH.lt(langkah))
                        .execute()
                == 1;
    }

    /** Takes the app away; false where the account has none. The recovery codes go with the last factor. */
    public boolean lepas(AkunId akun) {
        var lepas = sql.deleteFrom(AKSES_FAKTOR)
                .where(AKSES_FAKTOR.AKUN_ID.eq(akun.nilai()))
                .execute();
        buangPemulihanTanpaFaktor(akun);
        return lepas == 1;
    }

    /** Takes the app and every passkey away; false where the account has neither. */
    public boolean lepasSemua(AkunId akun) {
        var kunci = sql.deleteFrom(AKSES_KUNCI_SANDI)
                .where(AKSES_KUNCI_SANDI.AKUN_ID.eq(akun.nilai()))
                .execute();
        return lepas(akun) || kunci > 0;
    }

    /** Recovery codes stand in for a factor: without one they open nothing. */
    public void buangPemulihanTanpaFaktor(AkunId akun) {
        var p = AKSES_PEMULIHAN;
        sql.deleteFrom(p)
                .where(p.AKUN_ID.eq(akun.nilai()))
                .and(notExists(selectOne().from(AKSES_FAKTOR).where(AKSES_FAKTOR.AKUN_ID.eq(p.AKUN_ID))))
                .and(notExists(selectOne().from(AKSES_KUNCI_SANDI).where(AKSES_KUNCI_SANDI.AKUN_ID.eq(p.AKUN_ID))))
                .execute();
    }

    /** Recovery codes that are left. */
    public int sisaPemulihan(AkunId akun) {
        var p = AKSES_PEMULIHAN;
        return sql.fetchCount(p, p.AKUN_ID.eq(akun.nilai()), p.DIPAKAI.isNull());
    }

    /** New recovery codes instead of the old ones. */
    public void gantiPemulihan(AkunId akun, List<String> sidik) {
        var p = AKSES_PEMULIHAN;
        sql.deleteFrom(p).where(p.AKUN_ID.eq(akun.nilai())).execute();
        var isi = sql.insertInto(p, p.AKUN_ID, p.SIDIK);
        for (var s : sidik) {
            isi = isi.values(akun.nilai(), s);
        }
        isi.execute();
    }

    public boolean pakaiPemulihan(AkunId akun, String sidik, OffsetDateTime kini) {
        var p = AKSES_PEMULIHAN;
        return sql.update(p)
                        .set(p.DIPAKAI, kini)
                        .where(p.AKUN_ID.eq(akun.nilai()))
                        .and(p.SIDIK.eq(sidik))
                        .and(p.DIPAKAI.isNull())
                        .execute()
                == 1;
    }

    /** Remembers that the password was right and a code is still to come; forgets those that waited too long. */
    public void tunggu(String sidik, AkunId akun, Bukaan bukaan, OffsetDateTime kini, OffsetDateTime habis) {
        var t = AKSES_TAUTAN;
        sql.deleteFrom(t).where(t.GUNA.eq(GUNA)).and(t.HABIS.lt(kini)).execute();
        sql.insertInto(t)
                .set(t.SIDIK, sidik)
                .set(t.GUNA, GUNA)
                .set(t.AKUN_ID, akun.nilai())
                .set(t.CARA, bukaan.cara().name())
                .set(t.TANDA_KELUAR, bukaan.tandaKeluar())
                .set(t.HABIS, habis)
                .execute();
    }

    /** Whose code is awaited. */
    public Optional<AkunId> menunggu(String sidik, OffsetDateTime kini) {
        var t = AKSES_TAUTAN;
        return sql.select(t.AKUN_ID)
                .from(t)
                .where(t.SIDIK.eq(sidik))
                .and(t.GUNA.eq(GUNA))
                .and(t.HABIS.gt(kini))
                .fetchOptional(t.AKUN_ID)
                .map(AkunId::new);
    }

    /** What the sign-in is to remember, for the one who comes first. */
    public Optional<Bukaan> selesai(String sidik) {
        var t = AKSES_TAUTAN;
        return sql.deleteFrom(t)
                .where(t.SIDIK.eq(sidik))
                .and(t.GUNA.eq(GUNA))
                .returningResult(t.CARA, t.TANDA_KELUAR)
                .fetchOptional(r -> new Bukaan(CaraMasuk.valueOf(r.value1()), r.value2()));
    }

    /** Nobody signs in any more who has given her password but no code. */
    public void batalkan(AkunId akun) {
        var t = AKSES_TAUTAN;
        sql.deleteFrom(t).where(t.AKUN_ID.eq(akun.nilai())).and(t.GUNA.eq(GUNA)).execute();
    }
}
