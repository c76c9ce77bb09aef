package id.kinerja.audit;

import static kinerja.tabel.Tables.AUDIT_JEJAK;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one entry for every act that changes something, in the transaction of the act. */
@Component
public class Jejak {

    private final DSLContext sql;
    private final Clock jam;

    Jejak(DSLContext sql, Clock jam) {
        this.sql = sql;
        this.jam = jam;
    }

    /**
     * Records an act.
     *
     * @param perbuatan dotted name of the act, such as "skp.penetapan"
     * @param objek id of what was changed; its class name without "Id" becomes the kind
     */
    public void catat(Pelaku pelaku, String perbuatan, Record objek) {
        catat(pelaku, perbuatan, objek.getClass().getSimpleName().replaceFirst("Id$", ""), objek.toString(), "");
    }

    /** Records an act on an object that has no id type, with facts that hold no personal value. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(@Nullable Pelaku pelaku, String perbuatan, String jenis, String id, String rincian) {
        sql.insertInto(AUDIT_JEJAK)
                .set(AUDIT_JEJAK.ID, Uuid7.baru())
                .set(AUDIT_JEJAK.WAKTU, OffsetDateTime.now(jam))
                .set(
                        AUDIT_JEJAK.PELAKU_AKUN_ID,
                        pelaku == null ? null : pelaku.akun().nilai())
                .set(
                        AUDIT_JEJAK.PERAN,
                        pelaku == null ? "SISTEM" : pelaku.peran().name())
                .set(AUDIT_JEJAK.PERBUATAN, perbuatan)
                .set(AUDIT_JEJAK.OBJEK_JENIS, jenis)
                .set(AUDIT_JEJAK.OBJEK_ID, id)
                .set(AUDIT_JEJAK.RINCIAN, rincian)
                .execute();
    }
}
