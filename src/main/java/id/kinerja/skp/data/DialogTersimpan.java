package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_DIALOG;
import static org.jooq.Records.mapping;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.skp.DialogId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.model.Dialog;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The notes of conversations about a plan. */
@Repository
public class DialogTersimpan {

    private final DSLContext sql;

    DialogTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** All notes about a plan, the newest first. */
    public List<Dialog> semua(SkpId skp) {
        var d = SKP_DIALOG;
        return sql.select(
                        d.ID.convertFrom(DialogId::new),
                        d.TAHAP,
                        d.TANGGAL,
                        d.POKOK,
                        d.KESEPAKATAN,
                        d.PENULIS_ID.convertFrom(PegawaiId::new),
                        d.PENULIS,
                        d.DISETUJUI,
                        d.PENYETUJU,
                        d.VERSI)
                .from(d)
                .where(d.SKP_ID.eq(skp.nilai()))
                .orderBy(d.TANGGAL.desc(), d.DITULIS.desc(), d.ID)
                .fetch(mapping(Dialog::new));
    }

    public Dialog muat(SkpId skp, DialogId id) {
        return semua(skp).stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow(() -> new TidakDitemukan(id));
    }

    public void tambah(SkpId skp, Dialog baru, OffsetDateTime kini) {
        var d = SKP_DIALOG;
        sql.insertInto(d)
                .set(d.ID, baru.id().nilai())
                .set(d.SKP_ID, skp.nilai())
                .set(d.TAHAP, baru.tahap())
                .set(d.TANGGAL, baru.tanggal())
                .set(d.POKOK, baru.pokok())
                .set(d.KESEPAKATAN, baru.kesepakatan())
                .set(d.PENULIS_ID, baru.penulisId().nilai())
                .set(d.PENULIS, baru.penulis())
                .set(d.DITULIS, kini)
                .set(d.VERSI, 1)
                .execute();
    }

    public void setujui(Dialog lama, String penyetuju, OffsetDateTime kini) {
        var d = SKP_DIALOG;
        var diubah = sql.update(d)
                .set(d.DISETUJUI, kini)
                .set(d.PENYETUJU, penyetuju)
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.ID.eq(lama.id().nilai()))
                .and(d.VERSI.eq(lama.versi()))
                .execute();
        if (diubah == 0) {
            throw new SudahBerubah(lama.id());
        }
    }

    public void hapus(Dialog lama) {
        var dihapus = sql.deleteFrom(SKP_DIALOG)
                .where(SKP_DIALOG.ID.eq(lama.id().nilai()))
                .and(SKP_DIALOG.VERSI.eq(lama.versi()))
                .execute();
        if (dihapus == 0) {
            throw new SudahBerubah(lama.id());
        }
    }
}
