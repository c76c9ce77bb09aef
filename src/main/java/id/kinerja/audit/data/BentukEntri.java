package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_JEJAK;

import id.kinerja.audit.model.Entri;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/** From a row to the entry that is hashed. */
final class BentukEntri {

    static final List<Field<?>> KOLOM = List.of(
            AUDIT_JEJAK.ID,
            AUDIT_JEJAK.WAKTU,
            AUDIT_JEJAK.PELAKU_AKUN_ID,
            AUDIT_JEJAK.PERAN,
            AUDIT_JEJAK.PERBUATAN,
            AUDIT_JEJAK.OBJEK_JENIS,
            AUDIT_JEJAK.OBJEK_ID,
            AUDIT_JEJAK.SUBJEK_ID,
            AUDIT_JEJAK.RINCIAN,
            AUDIT_JEJAK.FAKTA);

    private BentukEntri() {}

    static Entri dari(Record r) {
        return new Entri(
                r.get(AUDIT_JEJAK.ID),
                r.get(AUDIT_JEJAK.WAKTU).toInstant(),
                r.get(AUDIT_JEJAK.PELAKU_AKUN_ID),
                r.get(AUDIT_JEJAK.PERAN),
                r.get(AUDIT_JEJAK.PERBUATAN),
                r.get(AUDIT_JEJAK.OBJEK_JENIS),
                r.get(AUDIT_JEJAK.OBJEK_ID),
                r.get(AUDIT_JEJAK.SUBJEK_ID),
                r.get(AUDIT_JEJAK.RINCIAN),
                r.get(AUDIT_JEJAK.FAKTA));
    }
}
