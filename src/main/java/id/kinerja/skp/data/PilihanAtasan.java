package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PERENCANAAN_PUB_SIMPUL;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;

import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What an RHK may carry: the leader's RHK of the same year, and the goals of the own unit and the province. */
@Repository
public class PilihanAtasan {

    /**
     * One choice.
     *
     * @param jenis RHK or the kind of goal
     */
    public record Pilihan(UUID id, String jenis, String uraian) {}

    private final DSLContext sql;

    PilihanAtasan(DSLContext sql) {
        this.sql = sql;
    }

    /** The leader's RHK first; goals only for heads of units and JPT, whose RHK come from the plans of the unit. */
    public List<Pilihan> untuk(Skp skp) {
        var s = PERENCANAAN_PUB_SIMPUL;
        var atasan = skp.penilai() == null
                ? falseCondition()
                : SKP_SKP.PEGAWAI_ID.eq(skp.penilai().id().nilai());
        var boleh = skp.kepala() ? s.JENIS.notIn("VISI", "MISI", "TUJUAN") : falseCondition();
        var unit = sql.select(SKP_SKP.UNIT_ID)
                .from(SKP_SKP)
                .where(SKP_SKP.ID.eq(skp.id().nilai()));
        return sql.select(
                        SKP_RHK.ID.as("id"),
                        inline("RHK").as("jenis"),
                        SKP_RHK.URAIAN.as("uraian"),
                        SKP_RHK.NOMOR.as("n"))
                .from(SKP_RHK)
                .join(SKP_SKP)
                .on(SKP_SKP.ID.eq(SKP_RHK.SKP_ID))
                .where(atasan)
                .and(SKP_SKP.TAHUN.eq(skp.tahun()))
                .and(SKP_SKP.STATUS.ne(StatusSkp.DIBATALKAN.name()))
                .and(SKP_SKP.PERUBAHAN_DARI.isNull())
                .and(SKP_RHK.URAIAN.ne(""))
                .unionAll(sql.select(s.ID, s.JENIS, s.URAIAN, s.URUTAN.plus(1000))
                        .from(s)
                        .where(boleh)
                        .and(s.TAHUN_MULAI.le(skp.tahun()))
                        .and(s.TAHUN_AKHIR.ge(skp.tahun()))
                        .and(s.UNIT_ID.isNull().or(s.UNIT_ID.eq(unit))))
                .orderBy(4, 1)
                .limit(200)
                .fetch(r -> new Pilihan(r.value1(), r.value2(), r.value3()));
    }
}
