package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.AKSES_PERAN_TERAKHIR;
import static kinerja.tabel.Tables.AKSES_SESI;
import static kinerja.tabel.Tables.AKSES_TAUTAN;
import static kinerja.tabel.Tables.AKSES_TITIPAN;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.PembuatAkun;
import id.kinerja.bersama.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

@Repository
class PembuatAkunTersimpan implements PembuatAkun {

    private static final String TERSAMAR = "disamarkan-";

    private final DSLContext sql;
    private final PasswordEncoder penyandi;
    private final Clock jam;

    PembuatAkunTersimpan(DSLContext sql, PasswordEncoder penyandi, Clock jam) {
        this.sql = sql;
        this.penyandi = penyandi;
        this.jam = jam;
    }

    @Override
    public void pastikanAda(List<AkunBaru> orang) {
        if (orang.isEmpty()) {
            return;
        }
        var a = AKSES_AKUN;
        // One real hash of 256 random bits for the whole batch: unguessable, and as slow to refuse as any other.
        var sandi = penyandi.encode(KukiSesi.tandaBaru());
        var kini = OffsetDateTime.now(jam);
        var isi = sql.batch(sql.insertInto(a, a.ID, a.NAMA_MASUK, a.NAMA, a.NIP, a.SANDI, a.AKTIF, a.DIBUAT, a.VERSI)
                .values((UUID) null, null, null, null, null, null, null, null)
                .onConflict(a.NIP)
                .doUpdate()
                .set(a.NAMA, org.jooq.impl.DSL.excluded(a.NAMA)));
        for (var o : orang) {
            isi = isi.bind(Uuid7.baru(), o.nip(), o.nama(), o.nip(), sandi, true, kini, 1);
        }
        isi.execute();
    }

    @Override
    public void atur(String nip, boolean aktif) {
        var a = AKSES_AKUN;
        sql.update(a)
                .set(a.AKTIF, aktif)
                .set(a.VERSI, a.VERSI.plus(1))
                .where(a.NIP.eq(nip))
                .execute();
        if (!aktif) {
            sql.deleteFrom(AKSES_SESI)
                    .where(AKSES_SESI.AKUN_ID.in(select(a.ID).from(a).where(a.NIP.eq(nip))))
                    .execute();
        }
    }

    @Override
    public void samarkan(Collection<String> nip) {
        var a = AKSES_AKUN;
        var milik = select(a.ID).from(a).where(a.NIP.in(nip)).and(a.AKTIF.isFalse());
        sql.deleteFrom(AKSES_SESI).where(AKSES_SESI.AKUN_ID.in(milik)).execute();
        sql.deleteFrom(AKSES_PEMULIHAN).where(AKSES_PEMULIHAN.AKUN_ID.in(milik)).execute();
        sql.deleteFrom(AKSES_FAKTOR).where(AKSES_FAKTOR.AKUN_ID.in(milik)).execute();
        sql.deleteFrom(AKSES_KUNCI_SANDI)
                .where(AKSES_KUNCI_SANDI.AKUN_ID.in(milik))
                .execute();
        sql.deleteFrom(AKSES_TITIPAN).where(AKSES_TITIPAN.AKUN_ID.in(milik)).execute();
        sql.deleteFrom(AKSES_PERAN).where(AKSES_PERAN.AKUN_ID.in(milik)).execute();
        sql.deleteFrom(AKSES_PERAN_TERAKHIR)
                .where(AKSES_PERAN_TERAKHIR.AKUN_ID.in(milik))
                .execute();
        sql.deleteFrom(AKSES_TAUTAN).where(AKSES_TAUTAN.AKUN_ID.in(milik)).execute();
        sql.update(a)
                .set(a.NAMA_MASUK, concat(inline(TERSAMAR), a.ID.cast(String.class)))
                .set(a.NAMA, "")
                .setNull(a.NIP)
                .setNull(a.SUREL)
                .set(a.SANDI, "")
                .set(a.VERSI, a.VERSI.plus(1))
                .where(a.NIP.in(nip))
                .and(a.AKTIF.isFalse())
                .execute();
    }
}
