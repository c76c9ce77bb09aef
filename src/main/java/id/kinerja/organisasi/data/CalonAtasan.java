package id.kinerja.organisasi.data;

import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Posts that may be named as the superior of another. */
@Repository
public class CalonAtasan {

    private static final int PALING_BANYAK = 300;

    /** Posts that name each other as superior end here; no organisation is this deep. */
    private static final int TINGKAT_MAKS = 24;

    /** One post. */
    public record Calon(UUID id, String nama, String unit) {}

    private final DSLContext sql;

    CalonAtasan(DSLContext sql) {
        this.sql = sql;
    }

    /** Every post of the unit and of those above it, and the heads of the units that hang below those. */
    public List<Calon> untuk(SuntingUnit.Unit unit) {
        var j = ORGANISASI_JABATAN;
        var u = ORGANISASI_UNIT;
        var jalan = List.of(unit.jalur().substring(1).split("/", -1));
        var atas = ORGANISASI_UNIT.as("atas");
        var diAtas = select(atas.ID).from(atas).where(atas.KODE.in(jalan));
        return sql.select(j.ID, j.NAMA, u.NAMA)
                .from(j)
                .join(u)
                .on(u.ID.eq(j.UNIT_ID))
                .where(j.AKTIF)
                .and(u.AKTIF)
                .and(u.ID.in(diAtas).or(j.KEPALA.isTrue().and(u.INDUK_ID.in(diAtas))))
                .orderBy(length(u.JALUR), u.JALUR, j.KEPALA.desc(), j.NAMA, j.ID)
                .limit(PALING_BANYAK)
                .fetch(mapping(Calon::new));
    }

    /** Whether a post answers, over however many named superiors, to another. */
    public boolean diBawah(UUID calon, UUID pangkal) {
        var j = ORGANISASI_JABATAN;
        @Nullable UUID kini = calon;
        for (var n = 0; n < TINGKAT_MAKS && kini != null; n++) {
            if (kini.equals(pangkal)) {
                return true;
            }
            kini = sql.select(j.ATASAN_ID).from(j).where(j.ID.eq(kini)).fetchOne(j.ATASAN_ID);
        }
        return false;
    }
}
