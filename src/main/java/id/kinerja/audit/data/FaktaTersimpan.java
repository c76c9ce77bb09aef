package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_FAKTA;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.audit.FaktaTertutup;
import id.kinerja.audit.Jejak;
import java.util.List;
import java.util.Optional;
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

    /**
     * The first entry whose facts are gone although no later entry says that the time of retention of its object was
     * over.
     */
    public Optional<UUID> hilang() {
        var j = AUDIT_JEJAK;
        var h = AUDIT_JEJAK.as("h");
        return sql.select(j.ID)
                .from(j)
                .where(j.FAKTA.ne(""))
                .and(notExists(selectOne().from(AUDIT_FAKTA).where(AUDIT_FAKTA.JEJAK_ID.eq(j.ID))))
                .and(notExists(selectOne()
                        .from(h)
                        .where(h.OBJEK_JENIS.eq(j.OBJEK_JENIS))
                        .and(h.OBJEK_ID.eq(j.OBJEK_ID))
                        .and(h.PERBUATAN.eq(inline(Jejak.DILUPAKAN)))
                        .and(h.WAKTU.ge(j.WAKTU))))
                .orderBy(j.ID)
                .limit(1)
                .fetchOptional(j.ID);
    }

    private static Fakta fakta(Record6<UUID, Long, String, byte[], String, String> r) {
        var utuh = FaktaTertutup.sidik(r.value4(), r.value5()).equals(r.value6());
        return new Fakta(r.value1(), r.value2(), r.value3(), r.value5(), utuh);
    }
}
