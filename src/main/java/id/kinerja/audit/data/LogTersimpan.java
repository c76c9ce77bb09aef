package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.AUDIT_LOG;
import static kinerja.tabel.Tables.AUDIT_SIMPUL;

import id.kinerja.audit.model.Entri;
import id.kinerja.audit.model.Sidik;
import id.kinerja.audit.model.TepiPohon;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Appending to the log. All of it runs in the transaction that holds the row of the log. */
@Repository
public class LogTersimpan {

    private static final short SATU = 1;
    private static final String BERI_NOMOR = "UPDATE audit_jejak j SET nomor = x.nomor, daun = x.daun"
            + " FROM unnest(?, ?, ?) AS x (id, nomor, daun) WHERE j.id = x.id";

    private final DSLContext sql;

    LogTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The log as it stands.
     *
     * @param kunci the verifier key that signs it
     */
    public record Keadaan(String asal, String kunci, TepiPohon tepi) {}

    /** Founds the log where there is none yet; its name and key never change afterwards. */
    public void dirikan(String asal, String kunci) {
        sql.insertInto(AUDIT_LOG)
                .set(AUDIT_LOG.ID, SATU)
                .set(AUDIT_LOG.ASAL, asal)
                .set(AUDIT_LOG.KUNCI, kunci)
                .set(AUDIT_LOG.UKURAN, 0L)
                .set(AUDIT_LOG.TEPI, new byte[0])
                .onConflictDoNothing()
                .execute();
    }

    public Optional<Keadaan> keadaan() {
        return sql.selectFrom(AUDIT_LOG)
                .where(AUDIT_LOG.ID.eq(SATU))
                .fetchOptional(r -> new Keadaan(r.getAsal(), r.getKunci(), TepiPohon.dari(r.getUkuran(), r.getTepi())));
    }

    /** The same, held until the end of the transaction; nothing where another copy of the program holds it. */
    public Optional<Keadaan> pegang() {
        return sql.selectFrom(AUDIT_LOG)
                .where(AUDIT_LOG.ID.eq(SATU))
                .forUpdate()
                .skipLocked()
                .fetchOptional(r -> new Keadaan(r.getAsal(), r.getKunci(), TepiPohon.dari(r.getUkuran(), r.getTepi())));
    }

    /** Entries without a place yet, oldest first. */
    public List<Entri> antre(int paling) {
        return sql.select(BentukEntri.KOLOM)
                .from(AUDIT_JEJAK)
                .where(AUDIT_JEJAK.NOMOR.isNull())
                .orderBy(AUDIT_JEJAK.WAKTU, AUDIT_JEJAK.ID)
                .limit(paling)
                .fetch(BentukEntri::dari);
    }

    /** Gives the entries the places from a number on, with their leaf hashes. */
    public void beriNomor(List<Entri> entri, List<Sidik> daun, long mulai) {
        sql.connection(koneksi -> beriNomor(koneksi, entri, daun, mulai));
    }

    private static void beriNomor(Connection koneksi, List<Entri> entri, List<Sidik> daun, long mulai)
            throws SQLException {
        var nomor = new Long[entri.size()];
        for (var n = 0; n < nomor.length; n++) {
            nomor[n] = mulai + n;
        }
        try (var perintah = koneksi.prepareStatement(BERI_NOMOR)) {
            perintah.setArray(
                    1,
                    koneksi.createArrayOf("uuid", entri.stream().map(Entri::id).toArray()));
            perintah.setArray(2, koneksi.createArrayOf("bigint", nomor));
            perintah.setArray(
                    3,
                    koneksi.createArrayOf(
                            "bytea", daun.stream().map(Sidik::bita).toArray(byte[][]::new)));
            perintah.executeUpdate();
        }
    }

    /** A node that has become full. */
    public record Simpul(short tingkat, long nomor, Sidik sidik) {}

    public void simpan(TepiPohon tepi, List<Simpul> penuh) {
        if (!penuh.isEmpty()) {
            var s = AUDIT_SIMPUL;
            sql.insertInto(s, s.TINGKAT, s.NOMOR, s.SIDIK)
                    .valuesOfRows(penuh.stream()
                            .map(p -> org.jooq.impl.DSL.row(
                                    p.tingkat(), p.nomor(), p.sidik().bita()))
                            .toList())
                    .execute();
        }
        sql.update(AUDIT_LOG)
                .set(AUDIT_LOG.UKURAN, tepi.ukuran())
                .set(AUDIT_LOG.TEPI, tepi.bita())
                .where(AUDIT_LOG.ID.eq(SATU))
                .execute();
    }
}
