package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_PUB_SKP;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.uuid;
import static org.jooq.impl.DSL.val;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.PeriodeId;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Opens evaluations for everybody at once, however many they are; doing it again adds only who was missing. */
@Repository
public class PembukaPeriode {

    private static final String TERBUKA = "TERBUKA";

    private final DSLContext sql;

    PembukaPeriode(DSLContext sql) {
        this.sql = sql;
    }

    /** For every plan in force that reaches into the period and has a Pejabat Penilai. Answers how many were opened. */
    public int buka(PeriodeId periode, String pelaku, OffsetDateTime kini) {
        return buka(periode, noCondition(), pelaku, kini);
    }

    /** The same for one person. */
    public int buka(PeriodeId periode, PegawaiId pegawai, String pelaku, OffsetDateTime kini) {
        return buka(periode, SKP_PUB_SKP.PEGAWAI_ID.eq(pegawai.nilai()), pelaku, kini);
    }

    private int buka(PeriodeId periode, Condition siapa, String pelaku, OffsetDateTime kini) {
        var h = EVALUASI_HASIL;
        var s = SKP_PUB_SKP;
        var p = SIKLUS_PUB_PERIODE;
        var baru = sql.insertInto(h)
                .columns(
                        h.ID,
                        h.SKP_ID,
                        h.PEGAWAI_ID,
                        h.PERIODE_ID,
                        h.UNIT_ID,
                        h.UNIT_JALUR,
                        h.KEPALA,
                        h.PENILAI_ID,
                        h.ATASAN_PENILAI_ID,
                        h.STATUS,
                        h.ALASAN,
                        h.REKOMENDASI,
                        h.CATATAN,
                        h.TANPA_REALISASI,
                        h.ATURAN,
                        h.VERSI)
                .select(sql.select(
                                uuid(),
                                s.ID,
                                s.PEGAWAI_ID,
                                p.ID,
                                s.UNIT_ID,
                                s.UNIT_JALUR,
                                s.KEPALA,
                                s.PENILAI_ID,
                                s.ATASAN_PENILAI_ID,
                                inline(TERBUKA),
                                inline(""),
                                inline(""),
                                inline(""),
                                inline(false),
                                inline(""),
                                inline(1))
                        .from(s)
                        .join(p)
                        .on(p.ID.eq(periode.nilai()))
                        .where(s.STATUS.eq("DITETAPKAN"))
                        .and(s.PENILAI_ID.isNotNull())
                        .and(s.MULAI.le(p.AKHIR))
                        .and(s.AKHIR.ge(p.MULAI))
                        .and(siapa))
                .onConflict(h.SKP_ID, h.PERIODE_ID)
                .doNothing()
                .execute();
        if (baru > 0) {
            catatRiwayat(periode, pelaku, kini);
        }
        return baru;
    }

    private void catatRiwayat(PeriodeId periode, String pelaku, OffsetDateTime kini) {
        var h = EVALUASI_HASIL;
        var r = EVALUASI_RIWAYAT;
        sql.insertInto(r)
                .columns(r.ID, r.HASIL_ID, r.WAKTU, r.STATUS, r.PELAKU)
                .select(sql.select(uuid(), h.ID, val(kini), inline(TERBUKA), val(pelaku))
                        .from(h)
                        .where(h.PERIODE_ID.eq(periode.nilai()))
                        .and(h.STATUS.eq(TERBUKA))
                        .and(h.VERSI.eq(1))
                        .and(notExists(selectOne().from(r).where(r.HASIL_ID.eq(h.ID)))))
                .execute();
    }

    /** How many evaluations each period has. */
    public Map<UUID, Integer> jumlah() {
        return sql.select(EVALUASI_HASIL.PERIODE_ID, count())
                .from(EVALUASI_HASIL)
                .groupBy(EVALUASI_HASIL.PERIODE_ID)
                .orderBy(EVALUASI_HASIL.PERIODE_ID)
                .fetchMap(EVALUASI_HASIL.PERIODE_ID, r -> r.value2());
    }
}
