package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_TAUTAN;
import static org.jooq.Records.mapping;

import id.kinerja.akses.KukiSesi;
import id.kinerja.bersama.AkunId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One-time links that go out by e-mail. Only their SHA-256 is stored; the newest replaces the ones before. */
@Repository
public class TautanSurat {

    /** How long one holds. */
    public static final Duration MASA = Duration.ofMinutes(30);

    /** What a link is good for. */
    public enum Guna {
        /** A new password. */
        SANDI_LUPA,
        /** To show that an address is hers. */
        SUREL
    }

    /**
     * Whose link it is.
     *
     * @param surel the address it is to confirm, null for a password
     */
    public record Isi(
            AkunId akun,
            String namaMasuk,
            String nama,
            @Nullable String surel) {}

    /** An account that letters can reach. */
    public record Penerima(AkunId akun, String nama, String surel) {}

    private final DSLContext sql;
    private final Clock jam;

    TautanSurat(DSLContext sql, Clock jam) {
        this.sql = sql;
        this.jam = jam;
    }

    /** Nothing where nobody is called so, or has confirmed no address. */
    public Optional<Penerima> penerima(String namaMasuk) {
        return penerima(AKSES_AKUN.NAMA_MASUK.eq(namaMasuk));
    }

    public Optional<Penerima> penerima(AkunId akun) {
        return penerima(AKSES_AKUN.ID.eq(akun.nilai()));
    }

    private Optional<Penerima> penerima(Condition siapa) {
        var a = AKSES_AKUN;
        return sql.select(a.ID.convertFrom(AkunId::new), a.NAMA, a.SUREL)
                .from(a)
                .where(siapa)
                .and(a.AKTIF)
                .and(a.SUREL.isNotNull())
                .fetchOptional(mapping(Penerima::new));
    }

    /** What stands in the link. */
    public String buat(Guna guna, AkunId akun, @Nullable String surel) {
        var t = AKSES_TAUTAN;
        var tanda = KukiSesi.tandaBaru();
        sql.deleteFrom(t)
                .where(t.AKUN_ID.eq(akun.nilai()))
                .and(t.GUNA.eq(guna.name()))
                .execute();
        sql.insertInto(t)
                .set(t.SIDIK, KukiSesi.sidik(tanda))
                .set(t.GUNA, guna.name())
                .set(t.AKUN_ID, akun.nilai())
                .set(t.SUREL, surel)
                .set(t.HABIS, OffsetDateTime.now(jam).plus(MASA))
                .execute();
        return tanda;
    }

    /** @param tanda as it came, of any form */
    public Optional<Isi> baca(Guna guna, String tanda) {
        var t = AKSES_TAUTAN;
        var a = AKSES_AKUN;
        return sql.select(a.ID.convertFrom(AkunId::new), a.NAMA_MASUK, a.NAMA, t.SUREL)
                .from(t)
                .join(a)
                .on(a.ID.eq(t.AKUN_ID))
                .where(berlaku(guna, tanda))
                .and(a.AKTIF)
                .fetchOptional(mapping(Isi::new));
    }

    /** True for the one who comes first. */
    public boolean pakai(Guna guna, String tanda) {
        return sql.deleteFrom(AKSES_TAUTAN).where(berlaku(guna, tanda)).execute() == 1;
    }

    public void pasangSurel(AkunId akun, String surel) {
        sql.update(AKSES_AKUN)
                .set(AKSES_AKUN.SUREL, surel)
                .set(AKSES_AKUN.VERSI, AKSES_AKUN.VERSI.plus(1))
                .where(AKSES_AKUN.ID.eq(akun.nilai()))
                .execute();
    }

    private Condition berlaku(Guna guna, String tanda) {
        var t = AKSES_TAUTAN;
        var sidik = tanda.matches("[A-Za-z0-9_-]{43}") ? KukiSesi.sidik(tanda) : "";
        return t.SIDIK.eq(sidik).and(t.GUNA.eq(guna.name())).and(t.HABIS.gt(OffsetDateTime.now(jam)));
    }
}
