package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.PEGAWAI_KEAKTIFAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PENGAKHIRAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.jooq.Records.mapping;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Leaving, coming back, and ending a placement. */
@Repository
public class KeaktifanTersimpan {

    /** When a placement runs. */
    public record Masa(LocalDate mulai, LocalDate akhir) {}

    /** The latest leaving or coming back. */
    public record Terakhir(LocalDate tanggal, boolean aktif, String alasan, String keterangan) {}

    private final DSLContext sql;

    KeaktifanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Terakhir> terakhir(PegawaiId pegawai) {
        var k = PEGAWAI_KEAKTIFAN;
        return sql.select(k.TANGGAL, k.AKTIF, k.ALASAN, k.KETERANGAN)
                .from(k)
                .where(k.PEGAWAI_ID.eq(pegawai.nilai()))
                .orderBy(k.DICATAT.desc(), k.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Terakhir::new));
    }

    /** Locks the person; whether she is on the staff. */
    public boolean kunci(PegawaiId pegawai) {
        var p = PEGAWAI_PROFIL;
        return sql.select(p.AKTIF)
                .from(p)
                .where(p.ID.eq(pegawai.nilai()))
                .forUpdate()
                .fetchOptional(p.AKTIF)
                .orElseThrow(() -> new TidakDitemukan(pegawai));
    }

    public Masa masa(PegawaiId pegawai, UUID penempatan) {
        var d = PEGAWAI_PENEMPATAN;
        return sql.select(d.MULAI, d.AKHIR)
                .from(d)
                .where(d.ID.eq(penempatan))
                .and(d.PEGAWAI_ID.eq(pegawai.nilai()))
                .fetchOptional(mapping(Masa::new))
                .orElseThrow(() -> new TidakDitemukan(penempatan));
    }

    public void akhiri(UUID penempatan, LocalDate akhir, String alasan, OffsetDateTime kini) {
        var d = PEGAWAI_PENEMPATAN;
        sql.update(d)
                .set(d.AKHIR, akhir)
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.ID.eq(penempatan))
                .execute();
        var a = PEGAWAI_PENGAKHIRAN;
        sql.insertInto(a)
                .set(a.PENEMPATAN_ID, penempatan)
                .set(a.ALASAN, alasan)
                .set(a.DICATAT, kini)
                .onConflict(a.PENEMPATAN_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Writes the change down, and on leaving ends what runs on the day and takes out what would begin later. */
    public void catat(PegawaiId pegawai, Terakhir isi, OffsetDateTime kini) {
        var p = PEGAWAI_PROFIL;
        sql.update(p)
                .set(p.AKTIF, isi.aktif())
                .set(p.VERSI, p.VERSI.plus(1))
                .where(p.ID.eq(pegawai.nilai()))
                .execute();
        var k = PEGAWAI_KEAKTIFAN;
        sql.insertInto(k)
                .set(k.ID, Uuid7.baru())
                .set(k.PEGAWAI_ID, pegawai.nilai())
                .set(k.TANGGAL, isi.tanggal())
                .set(k.AKTIF, isi.aktif())
                .set(k.ALASAN, isi.alasan())
                .set(k.KETERANGAN, isi.keterangan())
                .set(k.DICATAT, kini)
                .execute();
        if (!isi.aktif()) {
            habiskan(pegawai, isi.tanggal());
        }
    }

    private void habiskan(PegawaiId pegawai, LocalDate tanggal) {
        var d = PEGAWAI_PENEMPATAN;
        sql.deleteFrom(d)
                .where(d.PEGAWAI_ID.eq(pegawai.nilai()))
                .and(d.MULAI.gt(tanggal))
                .execute();
        sql.update(d)
                .set(d.AKHIR, tanggal)
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.PEGAWAI_ID.eq(pegawai.nilai()))
                .and(d.AKHIR.gt(tanggal))
                .execute();
    }
}
