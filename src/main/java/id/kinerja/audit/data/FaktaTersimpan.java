package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_FAKTA;
import static kinerja.tabel.Tables.AUDIT_JEJAK;

import id.kinerja.audit.FaktaTertutup;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What entries were said about: the facts behind their fingerprints. */
@Repository
public class FaktaTersimpan {

    private final DSLContext sql;

    FaktaTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Facts with the entry they belong to.
     *
     * @param utuh whether the facts still have the fingerprint that stands in the log
     */
    public record Fakta(UUID jejak, @Nullable Long nomor, String objek, String isi, boolean utuh) {}

    /** All facts, a page at a time in the order of entries. */
    public List<Fakta> setelah(UUID jejak, int paling) {
        var f = AUDIT_FAKTA;
        var j = AUDIT_JEJAK;
        return sql.select(f.JEJAK_ID, j.NOMOR, f.OBJEK_ID, f.GARAM, f.ISI, j.FAKTA)
                .from(f)
                .join(j)
                .on(j.ID.eq(f.JEJAK_ID))
                .where(f.JEJAK_ID.gt(jejak))
                .orderBy(f.JEJAK_ID)
                .limit(paling)
                .fetch(FaktaTersimpan::fakta);
    }

    /** The last word of the log on each object of a kind, a page at a time in the order of ids. */
    public List<Fakta> terakhir(String jenis, String setelah, int paling) {
        var f = AUDIT_FAKTA;
        var j = AUDIT_JEJAK;
        return sql.select(f.JEJAK_ID, j.NOMOR, f.OBJEK_ID, f.GARAM, f.ISI, j.FAKTA)
                .distinctOn(f.OBJEK_ID)
                .from(f)
                .join(j)
                .on(j.ID.eq(f.JEJAK_ID))
                .where(f.OBJEK_JENIS.eq(jenis))
                .and(f.OBJEK_ID.gt(setelah))
                .orderBy(f.OBJEK_ID, f.JEJAK_ID.desc())
                .limit(paling)
                .fetch(FaktaTersimpan::fakta);
    }

    private static Fakta fakta(Record6<UUID, Long, String, byte[], String, String> r) {
        var utuh = FaktaTertutup.sidik(r.value4(), r.value5()).equals(r.value6());
        return new Fakta(r.value1(), r.value2(), r.value3(), r.value5(), utuh);
    }
}
