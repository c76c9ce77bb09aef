package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import id.kinerja.akses.PenugasanPeran;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PeranTersimpan implements PenugasanPeran {

    private final DSLContext sql;

    PeranTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Pemilik pemilik(AkunId id) {
        var a = AKSES_AKUN;
        var p = AKSES_PERAN;
        var tugas = multiset(select(p.ID, p.PERAN.convertFrom(Peran::valueOf), p.LINGKUP_UNIT_ID)
                        .from(p)
                        .where(p.AKUN_ID.eq(a.ID))
                        .orderBy(p.PERAN, p.ID))
                .convertFrom(r -> r.map(mapping(Tugas::new)));
        return sql.select(a.ID.convertFrom(AkunId::new), a.NAMA, a.NAMA_MASUK, a.AKTIF, tugas)
                .from(a)
                .where(a.ID.eq(id.nilai()))
                .fetchOptional(mapping(Pemilik::new))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    @Override
    public void beri(AkunId id, Peran peran, @Nullable UUID unit) {
        var p = AKSES_PERAN;
        sql.insertInto(p)
                .set(p.ID, Uuid7.baru())
                .set(p.AKUN_ID, id.nilai())
                .set(p.PERAN, peran.name())
                .set(p.LINGKUP_UNIT_ID, unit)
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void cabut(AkunId id, UUID tugas) {
        var p = AKSES_PERAN;
        sql.execute("LOCK TABLE akses_peran IN SHARE ROW EXCLUSIVE MODE");
        var peran = sql.deleteFrom(p)
                .where(p.ID.eq(tugas))
                .and(p.AKUN_ID.eq(id.nilai()))
                .returningResult(p.PERAN)
                .fetchOptional(p.PERAN)
                .orElseThrow(() -> new TidakDitemukan(tugas));
        var tersisa = sql.fetchExists(select(p.ID)
                .from(p)
                .join(AKSES_AKUN)
                .on(AKSES_AKUN.ID.eq(p.AKUN_ID))
                .where(p.PERAN.eq(Peran.ADMIN.name()))
                .and(AKSES_AKUN.AKTIF)
                .and(AKSES_AKUN.DARURAT_SAMPAI.isNull()));
        if (Peran.ADMIN.name().equals(peran) && !tersisa) {
            throw new AturanDilanggar("akses.tolak.admin-terakhir");
        }
    }
}
