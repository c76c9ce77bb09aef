package id.kinerja.audit;

import static kinerja.tabel.Tables.AUDIT_FAKTA;
import static kinerja.tabel.Tables.AUDIT_JEJAK;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes one entry for every act that changes something, in the transaction of the act. A background job gives entries
 * their place in the log, so writers never wait for each other.
 */
@Component
public class Jejak {

    /** The act that ends the time of retention of an object. */
    public static final String DILUPAKAN = "pelindungan.retensi.hapus";

    private static final String SISTEM = "SISTEM";

    private final DSLContext sql;
    private final Clock jam;

    Jejak(DSLContext sql, Clock jam) {
        this.sql = sql;
        this.jam = jam;
    }

    /**
     * Records an act of a person on what is not anyone's record, such as a year or a node of the tree.
     *
     * @param perbuatan dotted name of the act, such as "skp.penetapan"
     * @param objek id of what was changed; its class name without "Id" becomes the kind
     */
    public void catat(Pelaku pelaku, String perbuatan, Record objek) {
        catat(pelaku, perbuatan, jenis(objek), objek.toString(), "");
    }

    /** Records an act on the record of a person, who gets a receipt for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(Pelaku pelaku, String perbuatan, Record objek, PegawaiId subjek) {
        tulis(pelaku, perbuatan, new Objek(jenis(objek), objek.toString(), subjek.nilai()), "", "");
    }

    /** Records an act on an object that has no id type, with facts that hold no personal value. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(@Nullable Pelaku pelaku, String perbuatan, String jenis, String id, String rincian) {
        tulis(pelaku, perbuatan, new Objek(jenis, id, null), rincian, "");
    }

    /**
     * Records an act together with what it made true. The log holds only a salted fingerprint; the verifier compares it
     * with what the tables say later.
     *
     * @param fakta canonical JSON, as the {@link SumberFakta} of the kind gives it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catatFakta(Pelaku pelaku, String perbuatan, Record objek, PegawaiId subjek, String fakta) {
        var tertutup = FaktaTertutup.dari(fakta);
        var objeknya = new Objek(jenis(objek), objek.toString(), subjek.nilai());
        var jejak = tulis(pelaku, perbuatan, objeknya, "", tertutup.sidik());
        var f = AUDIT_FAKTA;
        sql.insertInto(f)
                .set(f.JEJAK_ID, jejak)
                .set(f.OBJEK_JENIS, objeknya.jenis())
                .set(f.OBJEK_ID, objeknya.id())
                .set(f.GARAM, tertutup.garam())
                .set(f.ISI, fakta)
                .execute();
    }

    /** Records one act on many objects of a kind, one entry for each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catatSemua(@Nullable Pelaku pelaku, String perbuatan, String jenis, Collection<String> id) {
        var j = AUDIT_JEJAK;
        var kini = OffsetDateTime.now(jam).truncatedTo(ChronoUnit.MICROS);
        var akun = pelaku == null ? null : pelaku.akun().nilai();
        var peran = pelaku == null ? SISTEM : pelaku.peran().name();
        sql.batch(id.stream()
                        .map(satu -> sql.insertInto(j)
                                .set(j.ID, Uuid7.baru())
                                .set(j.WAKTU, kini)
                                .set(j.PELAKU_AKUN_ID, akun)
                                .set(j.PERAN, peran)
                                .set(j.PERBUATAN, perbuatan)
                                .set(j.OBJEK_JENIS, jenis)
                                .set(j.OBJEK_ID, satu)
                                .set(j.RINCIAN, "")
                                .set(j.FAKTA, ""))
                        .toList())
                .execute();
    }

    /**
     * Erases what the log vouches for about objects that are removed with the time of retention; only the fingerprints
     * stay. Each object gets an entry that says so, and without such an entry the verifier misses the facts.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lupakan(@Nullable Pelaku pelaku, String jenis, Collection<String> id) {
        catatSemua(pelaku, DILUPAKAN, jenis, id);
        sql.deleteFrom(AUDIT_FAKTA)
                .where(AUDIT_FAKTA.OBJEK_JENIS.eq(jenis))
                .and(AUDIT_FAKTA.OBJEK_ID.in(id))
                .execute();
    }

    private UUID tulis(@Nullable Pelaku pelaku, String perbuatan, Objek objek, String rincian, String fakta) {
        var id = Uuid7.baru();
        var j = AUDIT_JEJAK;
        sql.insertInto(j)
                .set(j.ID, id)
                .set(j.WAKTU, OffsetDateTime.now(jam).truncatedTo(ChronoUnit.MICROS))
                .set(j.PELAKU_AKUN_ID, pelaku == null ? null : pelaku.akun().nilai())
                .set(j.PERAN, pelaku == null ? SISTEM : pelaku.peran().name())
                .set(j.PERBUATAN, perbuatan)
                .set(j.OBJEK_JENIS, objek.jenis())
                .set(j.OBJEK_ID, objek.id())
                .set(j.SUBJEK_ID, objek.subjek())
                .set(j.RINCIAN, rincian)
                .set(j.FAKTA, fakta)
                .execute();
        return id;
    }

    private static String jenis(Record objek) {
        return objek.getClass().getSimpleName().replaceFirst("Id$", "");
    }

    private record Objek(String jenis, String id, @Nullable UUID subjek) {}
}
