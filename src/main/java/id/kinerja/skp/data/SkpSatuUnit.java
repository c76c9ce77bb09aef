package id.kinerja.skp.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.val;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.UnitId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The plans in force of a unit and everything below it, as far as the reader may read them. */
@Repository
public class SkpSatuUnit {

    private static final List<String> BERLAKU = List.of(StatusSkp.DITETAPKAN.name(), StatusSkp.DITUTUP.name());
    private static final int TERBANYAK = 60;

    private final DSLContext sql;

    SkpSatuUnit(DSLContext sql) {
        this.sql = sql;
    }

    public record Unit(UUID id, String nama, String jalur, int banyak) {}

    /** The units of the reader's scope that have plans, the topmost first. */
    public List<Unit> unit(int tahun, Pelaku pelaku) {
        var u = ORGANISASI_PUB_UNIT;
        var tingkat = length(u.JALUR).minus(length(replace(u.JALUR, inline("/"), inline(""))));
        return sql.select(u.ID, u.NAMA, u.JALUR, count())
                .from(u)
                .join(SKP_SKP)
                .on(SKP_SKP.UNIT_JALUR.startsWith(u.JALUR))
                .where(u.JALUR.startsWith(pelaku.lingkup()))
                .and(tingkat.le(4))
                .and(SKP_SKP.TAHUN.eq(tahun))
                .and(SKP_SKP.STATUS.in(BERLAKU))
                .and(HakSkp.bolehLihat(pelaku))
                .groupBy(u.ID, u.NAMA, u.JALUR)
                .orderBy(tingkat, u.JALUR, u.ID)
                .limit(TERBANYAK)
                .fetch(mapping(Unit::new));
    }

    /** A unit that lies in the reader's scope. */
    public Unit satu(UnitId id, Pelaku pelaku) {
        var u = ORGANISASI_PUB_UNIT;
        return sql.select(u.ID, u.NAMA, u.JALUR, inline(0))
                .from(u)
                .where(u.ID.eq(id.nilai()))
                .and(pelaku.lingkup().isEmpty() ? falseCondition() : u.JALUR.startsWith(pelaku.lingkup()))
                .fetchOptional(mapping(Unit::new))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    public int banyak(String jalur, int tahun, Pelaku pelaku) {
        return sql.fetchCount(SKP_SKP, syarat(jalur, tahun, pelaku));
    }

    /** The next plans after one, whole. */
    public List<Skp> setelah(String jalur, int tahun, UUID terakhir, int sekali, Pelaku pelaku) {
        return sql.select(BentukSkp.KOLOM)
                .from(BentukSkp.SUMBER)
                .where(syarat(jalur, tahun, pelaku))
                .and(SKP_SKP.ID.gt(val(terakhir)))
                .orderBy(SKP_SKP.ID)
                .limit(sekali)
                .fetch(BentukSkp::dari);
    }

    private static Condition syarat(String jalur, int tahun, Pelaku pelaku) {
        return SKP_SKP.TAHUN
                .eq(tahun)
                .and(SKP_SKP.UNIT_JALUR.startsWith(jalur))
                .and(SKP_SKP.STATUS.in(BERLAKU))
                .and(HakSkp.bolehLihat(pelaku));
    }
}
