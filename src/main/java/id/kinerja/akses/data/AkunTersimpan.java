package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_TAUTAN;
import static org.jooq.Records.mapping;

import id.kinerja.bersama.AkunId;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as the sign-in needs them. */
@Repository
public class AkunTersimpan {

    /** What is checked at sign-in. */
    public record Kunci(
            AkunId id,
            String namaMasuk,
            String sandi,
            @Nullable OffsetDateTime sementaraSampai,
            boolean berfaktor,
            @Nullable OffsetDateTime daruratSampai) {

        /** Somebody else made the password up. */
        public boolean sementara() {
            return sementaraSampai != null;
        }

        /** A temporary password that was not used in time opens nothing. */
        public boolean kedaluwarsa(OffsetDateTime kini) {
            return sementaraSampai != null && !kini.isBefore(sementaraSampai);
        }
    }

    /** Whose account it is. */
    public record Pemilik(AkunId id, boolean aktif, boolean berfaktor) {}

    private final DSLContext sql;

    AkunTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Kunci> cari(String namaMasuk) {
        return satu(AKSES_AKUN.NAMA_MASUK.eq(namaMasuk));
    }

    /** Open or closed; nothing where nobody has that NIP. */
    public Optional<Pemilik> denganNip(String nip) {
        var a = AKSES_AKUN;
        return sql.select(a.ID.convertFrom(AkunId::new), a.AKTIF, Berfaktor.akun(a.ID))
                .from(a)
                .where(a.NIP.eq(nip))
                .fetchOptional(mapping(Pemilik::new));
    }

    /** One's own. */
    public Optional<Kunci> milik(AkunId id) {
        return satu(AKSES_AKUN.ID.eq(id.nilai()));
    }

    private Optional<Kunci> satu(Condition siapa) {
        return sql.select(
                        AKSES_AKUN.ID.convertFrom(AkunId::new),
                        AKSES_AKUN.NAMA_MASUK,
                        AKSES_AKUN.SANDI,
                        AKSES_AKUN.SANDI_SEMENTARA_SAMPAI,
                        Berfaktor.akun(AKSES_AKUN.ID),
                        AKSES_AKUN.DARURAT_SAMPAI)
                .from(AKSES_AKUN)
                .where(siapa)
                .and(AKSES_AKUN.AKTIF)
                .fetchOptional(mapping(Kunci::new));
    }

    /** Sets the owner's own password; whoever gave the old one and has yet to give a code begins anew. */
    public void gantiSandi(AkunId id, String sandi) {
        sql.deleteFrom(AKSES_TAUTAN).where(AKSES_TAUTAN.AKUN_ID.eq(id.nilai())).execute();
        sql.update(AKSES_AKUN)
                .set(AKSES_AKUN.SANDI, sandi)
                .setNull(AKSES_AKUN.SANDI_SEMENTARA_SAMPAI)
                .set(AKSES_AKUN.VERSI, AKSES_AKUN.VERSI.plus(1))
                .where(AKSES_AKUN.ID.eq(id.nilai()))
                .execute();
    }
}
