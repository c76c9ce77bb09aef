package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.AKSES_SESI;
import static kinerja.tabel.Tables.AKSES_TAUTAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.Uuid7;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as an administrator tends them, and the one-time link of the first administrator. */
@Repository
public class AdminTersimpan {

    private static final String GUNA = "ADMIN_PERTAMA";

    /** {@code jumlah} counts all accounts that match. */
    public record Baris(
            UUID id,
            String nama,
            String namaMasuk,
            @Nullable String nip,
            boolean aktif,
            boolean berfaktor,
            int jumlah) {}

    private final DSLContext sql;

    AdminTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public boolean adaAkun() {
        return sql.fetchExists(AKSES_AKUN);
    }

    /** The newest link replaces the ones before it. */
    public void simpanTautan(String sidik, OffsetDateTime habis) {
        var t = AKSES_TAUTAN;
        sql.deleteFrom(t).where(t.GUNA.eq(GUNA)).execute();
        sql.insertInto(t)
                .set(t.SIDIK, sidik)
                .set(t.GUNA, GUNA)
                .set(t.HABIS, habis)
                .execute();
    }

    public boolean tautanBerlaku(String sidik, OffsetDateTime kini) {
        var t = AKSES_TAUTAN;
        return !adaAkun()
                && sql.fetchExists(t, t.SIDIK.eq(sidik), t.GUNA.eq(GUNA), t.HABIS.gt(kini), t.DIPAKAI.isNull());
    }

    /** True for the one who comes first. */
    public boolean pakaiTautan(String sidik, OffsetDateTime kini) {
        sql.execute("LOCK TABLE akses_akun IN SHARE ROW EXCLUSIVE MODE");
        var t = AKSES_TAUTAN;
        return tautanBerlaku(sidik, kini)
                && sql.update(t).set(t.DIPAKAI, kini).where(t.SIDIK.eq(sidik)).execute() == 1;
    }

    public AkunId buat(String namaMasuk, String nama, String sandi, OffsetDateTime kini, List<String> peran) {
        var id = Uuid7.baru();
        var a = AKSES_AKUN;
        sql.insertInto(a)
                .set(a.ID, id)
                .set(a.NAMA_MASUK, namaMasuk)
                .set(a.NAMA, nama)
                .set(a.SANDI, sandi)
                .set(a.AKTIF, true)
                .set(a.DIBUAT, kini)
                .set(a.VERSI, 1)
                .execute();
        for (var p : peran) {
            sql.insertInto(AKSES_PERAN)
                    .set(AKSES_PERAN.ID, Uuid7.baru())
                    .set(AKSES_PERAN.AKUN_ID, id)
                    .set(AKSES_PERAN.PERAN, p)
                    .execute();
        }
        return new AkunId(id);
    }

    /** Sign-in names are taken for good; the table stays locked so that two of the same name come one by one. */
    public boolean dipakai(String namaMasuk) {
        sql.execute("LOCK TABLE akses_akun IN SHARE ROW EXCLUSIVE MODE");
        return sql.fetchExists(AKSES_AKUN, AKSES_AKUN.NAMA_MASUK.eq(namaMasuk));
    }

    public Potongan<Baris> daftar(String cari, int nomor) {
        var a = AKSES_AKUN;
        var angka = cari.replaceAll("\\s", "");
        var cocok = cari.isBlank()
                ? noCondition()
                : a.NAMA.containsIgnoreCase(cari.strip()).or(a.NAMA_MASUK.startsWith(angka));
        var baris = sql.select(a.ID, a.NAMA, a.NAMA_MASUK, a.NIP, a.AKTIF, Berfaktor.akun(a.ID), count().over())
                .from(a)
                .where(cocok)
                .orderBy(a.NAMA, a.ID)
                .limit(Potongan.UKURAN)
                .offset((nomor - 1) * Potongan.UKURAN)
                .fetch(mapping(Baris::new));
        return new Potongan<>(
                baris,
                nomor,
                Potongan.UKURAN,
                baris.isEmpty() ? 0 : baris.getFirst().jumlah());
    }

    /** Sets a temporary password and ends every sign-in; answers whose account it is. */
    public Optional<String> sandiSementara(AkunId id, String sandi, OffsetDateTime sampai) {
        var a = AKSES_AKUN;
        sql.deleteFrom(AKSES_SESI).where(AKSES_SESI.AKUN_ID.eq(id.nilai())).execute();
        sql.deleteFrom(AKSES_TAUTAN).where(AKSES_TAUTAN.AKUN_ID.eq(id.nilai())).execute();
        return sql.update(a)
                .set(a.SANDI, sandi)
                .set(a.SANDI_SEMENTARA_SAMPAI, sampai)
                .set(a.VERSI, a.VERSI.plus(1))
                .where(a.ID.eq(id.nilai()))
                .returningResult(a.NAMA)
                .fetchOptional(r -> r.value1());
    }
}
