package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_SESI;
import static org.jooq.impl.DSL.select;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.PembuatAkun;
import id.kinerja.bersama.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

@Repository
class PembuatAkunTersimpan implements PembuatAkun {

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
}
