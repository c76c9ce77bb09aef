package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_KEYAKINAN;

import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.model.Cabang;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How sure the owners of nodes are. */
@Repository
public class KeyakinanTersimpan {

    private final DSLContext sql;

    KeyakinanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest judgement takes the place of the one before. */
    public void simpan(Cabang c, int tahun, String nilai, String catatan, String oleh, OffsetDateTime kini) {
        var k = SKP_KEYAKINAN;
        sql.insertInto(k)
                .set(k.ID, Uuid7.baru())
                .set(k.TAHUN, tahun)
                .set(k.SIMPUL_ID, c.orang() ? null : c.id())
                .set(k.RHK_ID, c.orang() ? c.id() : null)
                .set(k.NILAI, nilai)
                .set(k.CATATAN, catatan)
                .set(k.OLEH, oleh)
                .set(k.WAKTU, kini)
                .onConflict(c.orang() ? k.RHK_ID : k.SIMPUL_ID, k.TAHUN)
                .doUpdate()
                .set(k.NILAI, nilai)
                .set(k.CATATAN, catatan)
                .set(k.OLEH, oleh)
                .set(k.WAKTU, kini)
                .execute();
    }
}
