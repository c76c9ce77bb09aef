package id.kinerja.pelindungan.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.PELINDUNGAN_INSIDEN;
import static kinerja.tabel.Tables.PELINDUNGAN_KOREKSI;
import static kinerja.tabel.Tables.PELINDUNGAN_PEMBERITAHUAN;
import static kinerja.tabel.Tables.PELINDUNGAN_RETENSI;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.Pelaku;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What waits for those who look after personal data, in one statement. */
@Repository
public class AntreanPelindungan {

    private final DSLContext sql;

    AntreanPelindungan(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What waits.
     *
     * @param batasKoreksi the deadline of a request that comes first
     * @param retensi objects that wait to be removed
     * @param batasInsiden the deadline of a breach, of those where somebody has not been told, that comes first
     */
    public record Antrean(
            int koreksi,
            @Nullable OffsetDateTime batasKoreksi,
            @Nullable Integer retensi,
            @Nullable OffsetDateTime batasInsiden) {}

    public Antrean untuk(Pelaku pengelola) {
        var k = PELINDUNGAN_KOREKSI;
        var r = PEGAWAI_PUB_RINGKAS;
        var dalam = pengelola.lingkup().equals("/")
                ? noCondition()
                : k.PEGAWAI_ID.in(select(r.ID).from(r).where(r.UNIT_JALUR.startsWith(pengelola.lingkup())));
        var u = PELINDUNGAN_RETENSI;
        var i = PELINDUNGAN_INSIDEN;
        var p = PELINDUNGAN_PEMBERITAHUAN;
        var diberitahu = field(select(countDistinct(p.KEPADA))
                .from(p)
                .where(p.INSIDEN_ID.eq(i.ID))
                .and(p.KEPADA.in("SUBJEK", "LEMBAGA")));
        return sql.select(
                        count(),
                        min(k.BATAS),
                        field(select(u.JUMLAH).from(u).where(u.STATUS.eq("MENUNGGU"))),
                        field(select(min(i.BATAS))
                                .from(i)
                                .where(i.STATUS.eq("TERBUKA"))
                                .and(diberitahu.lt(2))))
                .from(k)
                .where(k.STATUS.eq("DIAJUKAN"))
                .and(dalam)
                .fetchSingle(mapping(Antrean::new));
    }
}
