package id.kinerja.perencanaan.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Units that may own a goal: every agency, and the parts of one, such as a biro, that own a goal already. */
@Repository
public class PilihanUnit {

    private final DSLContext sql;

    PilihanUnit(DSLContext sql) {
        this.sql = sql;
    }

    /** @param lingkup path of the subtree, "/" for all */
    public List<Satu> daftar(String lingkup) {
        var u = ORGANISASI_PUB_UNIT;
        return sql.select(u.ID, u.NAMA)
                .from(u)
                .where(u.AKTIF)
                .and(u.ID.eq(u.PERANGKAT_DAERAH_ID)
                        .or(u.ID.in(select(PERENCANAAN_SIMPUL.UNIT_ID)
                                .from(PERENCANAAN_SIMPUL)
                                .where(PERENCANAAN_SIMPUL.UNIT_ID.isNotNull()))))
                .and(lingkup.equals("/") ? noCondition() : u.JALUR.startsWith(lingkup))
                .orderBy(u.NAMA, u.ID)
                .limit(300)
                .fetch(mapping(Satu::new));
    }

    /** One unit to choose. */
    public record Satu(UUID id, String nama) {}
}
