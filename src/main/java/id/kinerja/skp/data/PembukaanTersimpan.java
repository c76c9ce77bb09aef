package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SIKLUS_PUB_TAHUN;
import static kinerja.tabel.Tables.SKP_ASAL;
import static kinerja.tabel.Tables.SKP_LEWAT;
import static kinerja.tabel.Tables.SKP_PEMBUKAAN;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.StatusSkp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The runs over a year, and what they report. */
@Repository
public class PembukaanTersimpan {

    private static final int TERBARU = 20;

    private final DSLContext sql;

    PembukaanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** How many people and plans a year has. */
    public record Keadaan(int pegawai, int rencana, int draf, int dariPembukaan) {}

    public record Jumlah(String alasan, int banyak) {}

    public record Run(UUID id, String jenis, String oleh, OffsetDateTime mulai, int dibuat, List<Jumlah> lewat) {

        public Run {
            lewat = List.copyOf(lewat);
        }
    }

    public record Lewat(String nip, String nama, String jabatan, String unit, String alasan) {}

    /** Refuses a year that is not open for planning. */
    public void pastikanTerbuka(int tahun) {
        var t = SIKLUS_PUB_TAHUN;
        if (!sql.fetchExists(t, t.TAHUN.eq(tahun).and(t.STATUS.eq("TERBUKA")))) {
            throw new AturanDilanggar("skp.tolak.tahun-belum-dibuka", String.valueOf(tahun));
        }
    }

    public boolean ada(int tahun) {
        return sql.fetchExists(SIKLUS_PUB_TAHUN, SIKLUS_PUB_TAHUN.TAHUN.eq(tahun));
    }

    /** Begins the report of a run; doing it again changes nothing. */
    public void mulai(UUID id, int tahun, String jenis, Pelaku oleh, OffsetDateTime kini) {
        var p = SKP_PEMBUKAAN;
        sql.insertInto(p)
                .set(p.ID, id)
                .set(p.TAHUN, tahun)
                .set(p.JENIS, jenis)
                .set(p.OLEH, oleh.nama())
                .set(p.MULAI, kini)
                .set(p.DIBUAT, 0)
                .onConflictDoNothing()
                .execute();
    }

    public void tambah(UUID id, int banyak) {
        var p = SKP_PEMBUKAAN;
        sql.update(p).set(p.DIBUAT, p.DIBUAT.plus(banyak)).where(p.ID.eq(id)).execute();
    }

    public Keadaan keadaan(int tahun) {
        var s = SKP_SKP;
        var ini =
                s.TAHUN.eq(tahun).and(s.STATUS.ne(StatusSkp.DIBATALKAN.name())).and(s.PERUBAHAN_DARI.isNull());
        return sql.select(
                        field(selectCount().from(PEGAWAI_PUB_RINGKAS).where(PEGAWAI_PUB_RINGKAS.STATUS.ne("NON_ASN"))),
                        field(selectCount().from(s).where(ini)),
                        field(selectCount().from(s).where(ini).and(s.STATUS.eq(StatusSkp.DRAF.name()))),
                        field(selectCount()
                                .from(s)
                                .join(SKP_ASAL)
                                .on(SKP_ASAL.SKP_ID.eq(s.ID))
                                .where(ini)
                                .and(s.STATUS.eq(StatusSkp.DRAF.name()))
                                .and(s.VERSI.eq(1))))
                .fetchSingle(mapping(Keadaan::new));
    }

    /** The runs of a year, the latest first, each with how many were passed by for which reason. */
    public List<Run> run(int tahun) {
        var p = SKP_PEMBUKAAN;
        var l = SKP_LEWAT;
        var lewat = multiset(select(l.ALASAN, count())
                        .from(l)
                        .where(l.PEMBUKAAN_ID.eq(p.ID))
                        .groupBy(l.ALASAN)
                        .orderBy(l.ALASAN))
                .convertFrom(r -> r.map(mapping(Jumlah::new)));
        return sql.select(p.ID, p.JENIS, p.OLEH, p.MULAI, p.DIBUAT, lewat)
                .from(p)
                .where(p.TAHUN.eq(tahun))
                .orderBy(p.MULAI.desc(), p.ID.desc())
                .limit(TERBARU)
                .fetch(mapping(Run::new));
    }

    /** Everybody a run passed by. */
    public List<Lewat> lewat(int tahun, UUID id) {
        var o = PEGAWAI_PUB_ORANG;
        return sql.select(o.NIP, o.NAMA, o.JABATAN, o.UNIT, SKP_LEWAT.ALASAN)
                .from(SKP_LEWAT)
                .join(o)
                .on(o.ID.eq(SKP_LEWAT.PEGAWAI_ID))
                .join(SKP_PEMBUKAAN)
                .on(SKP_PEMBUKAAN.ID.eq(SKP_LEWAT.PEMBUKAAN_ID))
                .where(SKP_PEMBUKAAN.ID.eq(id))
                .and(SKP_PEMBUKAAN.TAHUN.eq(tahun))
                .orderBy(SKP_LEWAT.ALASAN, o.UNIT, o.NAMA, o.ID)
                .fetch(mapping(Lewat::new));
    }
}
