package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_SKP;
import static kinerja.tabel.Tables.SKP_VERSI;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.model.Skp;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Changes of plans in force, and what the plans said before. */
@Repository
public class PerubahanTersimpan {

    private final DSLContext sql;
    private final JsonMapper json = new JsonMapper();

    PerubahanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** The change that is being written for a plan. */
    public Optional<SkpId> draf(SkpId asli) {
        return sql.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .where(SKP_SKP.PERUBAHAN_DARI.eq(asli.nilai()))
                .fetchOptional(r -> new SkpId(r.value1()));
    }

    /** A draft with everything the plan in force says, to be changed. */
    public SkpId salin(SkpId asli, String jenis, String alasan) {
        var draf = Uuid7.baru();
        for (var perintah : SqlPerubahan.SALIN) {
            sql.execute(perintah, val(asli.nilai()), val(draf), val(jenis), val(alasan));
        }
        return new SkpId(draf);
    }

    /** Names of RHK and indicators that the change takes out although something was recorded for them. */
    public List<String> hilang(Skp draf) {
        return sql.resultQuery(
                        SqlPerubahan.HILANG, val(asli(draf)), val(draf.id().nilai()))
                .fetch(r -> r.get(0, String.class));
    }

    /** Writes the draft over the plan in force, keeps what that said, and takes the draft away. */
    public void gabung(Skp draf, Skp asli, Pelaku oleh, OffsetDateTime kini) {
        simpanVersi(draf, asli, oleh, kini);
        for (var perintah : SqlPerubahan.GABUNG) {
            sql.execute(perintah, val(asli.id().nilai()), val(draf.id().nilai()));
        }
        sql.update(SKP_SKP)
                .set(SKP_SKP.DITETAPKAN, kini)
                .set(SKP_SKP.DIAJUKAN, draf.diajukan())
                .set(SKP_SKP.VERSI, SKP_SKP.VERSI.plus(1))
                .where(SKP_SKP.ID.eq(asli.id().nilai()))
                .execute();
        buang(draf.id());
    }

    private void simpanVersi(Skp draf, Skp asli, Pelaku oleh, OffsetDateTime kini) {
        var v = SKP_VERSI;
        var perubahan = draf.perubahan();
        if (perubahan == null || asli.ditetapkan() == null) {
            throw new IllegalArgumentException("only a change of a set plan is merged");
        }
        var nomor = sql.select(coalesce(max(v.NOMOR), inline(0)).plus(1))
                .from(v)
                .where(v.SKP_ID.eq(asli.id().nilai()))
                .fetchSingle()
                .value1();
        sql.insertInto(v)
                .set(v.SKP_ID, asli.id().nilai())
                .set(v.NOMOR, nomor)
                .set(v.MULAI, asli.ditetapkan())
                .set(v.AKHIR, kini)
                .set(v.JENIS, perubahan.jenis())
                .set(v.ALASAN, perubahan.alasan())
                .set(v.OLEH, oleh.nama())
                .set(v.ISI, JSONB.valueOf(json.writeValueAsString(asli)))
                .execute();
    }

    public void buang(SkpId draf) {
        sql.deleteFrom(SKP_SKP)
                .where(SKP_SKP.ID.eq(draf.nilai()))
                .and(SKP_SKP.PERUBAHAN_DARI.isNotNull())
                .execute();
    }

    /** Of each RHK and indicator of a draft the one of the plan in force it stands for. */
    public Map<UUID, UUID> asal(SkpId draf) {
        var hasil = new HashMap<UUID, UUID>();
        sql.resultQuery(SqlPerubahan.ASAL, val(draf.nilai()))
                .forEach(r -> hasil.put(r.get(0, UUID.class), r.get(1, UUID.class)));
        return hasil;
    }

    /**
     * What a plan said until it was changed.
     *
     * @param jenis why it was changed, as in {@link Skp.Perubahan}
     */
    public record Versi(
            int nomor, OffsetDateTime mulai, OffsetDateTime akhir, String jenis, String alasan, String oleh, Skp isi) {}

    /** All former versions, the oldest first. */
    public List<Versi> versi(SkpId id) {
        var v = SKP_VERSI;
        return sql.selectFrom(v)
                .where(v.SKP_ID.eq(id.nilai()))
                .orderBy(v.NOMOR)
                .fetch(r -> new Versi(
                        r.getNomor(),
                        r.getMulai(),
                        r.getAkhir(),
                        r.getJenis(),
                        r.getAlasan(),
                        r.getOleh(),
                        json.readValue(r.getIsi().data(), Skp.class)));
    }

    private static UUID asli(Skp draf) {
        if (draf.perubahan() == null) {
            throw new IllegalArgumentException("no change");
        }
        return draf.perubahan().dari().nilai();
    }
}
