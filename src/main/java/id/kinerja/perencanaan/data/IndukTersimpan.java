package id.kinerja.perencanaan.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.perencanaan.SimpulId;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a goal may stand below. */
@Repository
public class IndukTersimpan {

    /** No list to choose from is longer. */
    private static final int TERBANYAK = 500;

    private static final String DI_BAWAH = """
            WITH RECURSIVE turun (id) AS (
                SELECT {0}
                UNION
                SELECT b.simpul_id
                FROM turun t
                JOIN perencanaan_pub_induk b ON b.induk_id = t.id
            )
            SELECT count(*)::int
            FROM turun
            WHERE id = {1}
            """;

    /** One goal to choose, with the years it holds in. */
    public record Calon(SimpulId id, String jenis, String uraian, String unit, int tahunMulai, int tahunAkhir) {}

    private final DSLContext sql;

    IndukTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** Goals of the kinds that {@code anak} may stand below, in force in any of these years. */
    public List<Calon> calon(JenisSimpul anak, int mulai, int akhir) {
        var s = PERENCANAAN_SIMPUL;
        var u = ORGANISASI_PUB_UNIT;
        var jenis = Stream.of(JenisSimpul.values())
                .filter(j -> j.anak().contains(anak))
                .map(Enum::name)
                .toList();
        return sql.select(
                        s.ID.convertFrom(SimpulId::new),
                        s.JENIS,
                        s.URAIAN,
                        coalesce(u.NAMA, inline("")),
                        s.TAHUN_MULAI,
                        s.TAHUN_AKHIR)
                .from(s)
                .leftJoin(u)
                .on(u.ID.eq(s.UNIT_ID))
                .where(s.JENIS.in(jenis))
                .and(s.TAHUN_MULAI.le(akhir))
                .and(s.TAHUN_AKHIR.ge(mulai))
                .orderBy(s.KODE, s.ID)
                .limit(TERBANYAK)
                .fetch(mapping(Calon::new));
    }

    /**
     * Whether {@code lain} is {@code simpul} or stands somewhere below it. Until the transaction ends nobody else moves a
     * goal, so two people cannot close a loop between them.
     */
    public boolean diBawah(SimpulId simpul, SimpulId lain) {
        sql.execute("LOCK TABLE perencanaan_simpul IN SHARE ROW EXCLUSIVE MODE");
        return sql.resultQuery(DI_BAWAH, org.jooq.impl.DSL.val(simpul.nilai()), org.jooq.impl.DSL.val(lain.nilai()))
                        .fetchSingle(0, Integer.class)
                > 0;
    }
}
