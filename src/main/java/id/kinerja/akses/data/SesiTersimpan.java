package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN_TERAKHIR;
import static kinerja.tabel.Tables.AKSES_SESI;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import id.kinerja.akses.Asal;
import id.kinerja.akses.BatasSesi;
import id.kinerja.akses.Bukaan;
import id.kinerja.akses.CaraMasuk;
import id.kinerja.akses.SesiMasuk;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.Uuid7;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sign-ins. */
@Repository
public class SesiTersimpan implements SesiMasuk {

    /** One live sign-in as its owner sees it. */
    public record Baris(
            UUID id,
            CaraMasuk cara,
            String alamat,
            String perangkat,
            OffsetDateTime dibuat,
            OffsetDateTime terakhir,
            boolean sini) {}

    /** @param tandaKeluar as {@link Bukaan} has it */
    public record Ditutup(AkunId akun, @Nullable String tandaKeluar) {}

    private final DSLContext sql;
    private final BatasSesi batas;

    SesiTersimpan(DSLContext sql, BatasSesi batas) {
        this.sql = sql;
        this.batas = batas;
    }

    /** Opens a sign-in and clears away the ones that are over. */
    public void buka(String sidik, AkunId akun, Asal asal, Bukaan bukaan, OffsetDateTime kini) {
        var s = AKSES_SESI;
        sql.deleteFrom(s)
                .where(s.HABIS.lt(kini))
                .or(s.TERAKHIR.lt(kini.minus(batas.diam())))
                .execute();
        var a = AKSES_AKUN;
        var t = AKSES_PERAN_TERAKHIR;
        sql.insertInto(s)
                .columns(
                        s.SIDIK,
                        s.AKUN_ID,
                        s.PERAN,
                        s.LINGKUP_UNIT_ID,
                        s.DIBUAT,
                        s.TERAKHIR,
                        s.HABIS,
                        s.ID,
                        s.ALAMAT,
                        s.PERANGKAT,
                        s.CARA,
                        s.TANDA_KELUAR)
                .select(select(
                                val(sidik),
                                a.ID,
                                coalesce(t.PERAN, Peran.PEGAWAI.name()),
                                t.LINGKUP_UNIT_ID,
                                val(kini),
                                val(kini),
                                val(kini.plus(batas.mutlak())),
                                val(Uuid7.baru()),
                                val(asal.alamat()),
                                val(asal.perangkat()),
                                val(bukaan.cara().name()),
                                val(bukaan.tandaKeluar(), s.TANDA_KELUAR))
                        .from(a)
                        .leftJoin(t)
                        .on(t.AKUN_ID.eq(a.ID))
                        .where(a.ID.eq(akun.nilai())))
                .execute();
    }

    /** The next sign-in begins in this role. */
    public void ingatPeran(AkunId akun, Peran peran, @Nullable UUID lingkupUnit) {
        var t = AKSES_PERAN_TERAKHIR;
        sql.insertInto(t, t.AKUN_ID, t.PERAN, t.LINGKUP_UNIT_ID)
                .values(akun.nilai(), peran.name(), lingkupUnit)
                .onConflict(t.AKUN_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** The live ones of an account, the one that asks marked. */
    public List<Baris> milik(AkunId akun, String sini, OffsetDateTime kini) {
        var s = AKSES_SESI;
        return sql.select(
                        s.ID,
                        s.CARA.convertFrom(CaraMasuk::valueOf),
                        s.ALAMAT,
                        s.PERANGKAT,
                        s.DIBUAT,
                        s.TERAKHIR,
                        field(s.SIDIK.eq(sini)))
                .from(s)
                .where(s.AKUN_ID.eq(akun.nilai()))
                .and(s.HABIS.gt(kini))
                .and(s.TERAKHIR.gt(kini.minus(batas.diam())))
                .orderBy(s.TERAKHIR.desc(), s.ID)
                .fetch(mapping(Baris::new));
    }

    /** Ends it and answers how it had begun. */
    public Optional<Ditutup> tutup(String sidik) {
        return sql.deleteFrom(AKSES_SESI)
                .where(AKSES_SESI.SIDIK.eq(sidik))
                .returningResult(AKSES_SESI.AKUN_ID, AKSES_SESI.TANDA_KELUAR)
                .fetchOptional(r -> new Ditutup(new AkunId(r.value1()), r.value2()));
    }

    /** Whether it was opened without a password, not before that moment. */
    public boolean baruTanpaSandi(String sidik, OffsetDateTime sejak) {
        var s = AKSES_SESI;
        return sql.fetchExists(s, s.SIDIK.eq(sidik), s.CARA.ne(CaraMasuk.SANDI.name()), s.DIBUAT.ge(sejak));
    }

    /** Ends one sign-in of the account; false where she has none of that id. */
    public boolean tutup(AkunId akun, UUID id) {
        return sql.deleteFrom(AKSES_SESI)
                        .where(AKSES_SESI.AKUN_ID.eq(akun.nilai()))
                        .and(AKSES_SESI.ID.eq(id))
                        .execute()
                == 1;
    }

    /** Ends every sign-in of an account but one. */
    public void tutupLain(AkunId akun, String kecuali) {
        sql.deleteFrom(AKSES_SESI)
                .where(AKSES_SESI.AKUN_ID.eq(akun.nilai()))
                .and(AKSES_SESI.SIDIK.ne(kecuali))
                .execute();
    }

    @Override
    public void gantiPeran(String sidik, Peran peran, @Nullable UUID lingkupUnit) {
        sql.update(AKSES_SESI)
                .set(AKSES_SESI.PERAN, peran.name())
                .set(AKSES_SESI.LINGKUP_UNIT_ID, lingkupUnit)
                .where(AKSES_SESI.SIDIK.eq(sidik))
                .execute();
    }

    @Override
    public void sentuh(String sidik, OffsetDateTime kini) {
        sql.update(AKSES_SESI)
                .set(AKSES_SESI.TERAKHIR, kini)
                .where(AKSES_SESI.SIDIK.eq(sidik))
                .execute();
    }
}
