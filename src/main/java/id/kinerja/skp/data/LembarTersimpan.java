package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_KUNCI;
import static kinerja.tabel.Tables.SKP_REALISASI;
import static kinerja.tabel.Tables.SKP_RENCANA_AKSI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.LembarRealisasi;
import id.kinerja.skp.model.LembarRealisasi.BarisIndikator;
import id.kinerja.skp.model.LembarRealisasi.BarisRhk;
import id.kinerja.skp.model.LembarRealisasi.Bukti;
import id.kinerja.skp.model.LembarRealisasi.RencanaAksi;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads what a person has recorded for a period in one statement. */
@Repository
public class LembarTersimpan {

    private static final Field<UUID> PERIODE = SIKLUS_PUB_PERIODE.ID;

    private static final Condition REALISASI_INI =
            SKP_REALISASI.INDIKATOR_ID.eq(SKP_INDIKATOR.ID).and(SKP_REALISASI.PERIODE_ID.eq(PERIODE));

    private static final Field<List<BarisIndikator>> INDIKATOR = multiset(select(
                            SKP_INDIKATOR.ID.convertFrom(IndikatorId::new),
                            SKP_INDIKATOR.URAIAN,
                            SKP_INDIKATOR.TARGET_TEKS,
                            coalesce(SKP_INDIKATOR.SATUAN, inline("")),
                            SKP_REALISASI.NILAI,
                            coalesce(SKP_REALISASI.URAIAN, inline("")),
                            coalesce(SKP_REALISASI.ALASAN, inline("")))
                    .from(SKP_INDIKATOR)
                    .leftJoin(SKP_REALISASI)
                    .on(REALISASI_INI)
                    .where(SKP_INDIKATOR.RHK_ID.eq(SKP_RHK.ID))
                    .orderBy(SKP_INDIKATOR.NOMOR, SKP_INDIKATOR.ID))
            .convertFrom(r -> r.map(mapping(BarisIndikator::new)));

    private static final Field<List<Bukti>> BUKTI = multiset(
                    select(SKP_BUKTI.ID, SKP_BUKTI.NAMA, SKP_BUKTI.TAUTAN, SKP_BUKTI.BERKAS_ID)
                            .from(SKP_BUKTI)
                            .where(SKP_BUKTI.RHK_ID.eq(SKP_RHK.ID))
                            .and(SKP_BUKTI.PERIODE_ID.eq(PERIODE))
                            .orderBy(SKP_BUKTI.DITAMBAH, SKP_BUKTI.ID))
            .convertFrom(r -> r.map(mapping(Bukti::new)));

    private static final Field<List<RencanaAksi>> AKSI = multiset(select(
                            SKP_RENCANA_AKSI.ID,
                            SKP_RENCANA_AKSI.URAIAN,
                            SKP_RENCANA_AKSI.TARGET,
                            SKP_RENCANA_AKSI.SELESAI)
                    .from(SKP_RENCANA_AKSI)
                    .where(SKP_RENCANA_AKSI.RHK_ID.eq(SKP_RHK.ID))
                    .and(SKP_RENCANA_AKSI.PERIODE_ID.eq(PERIODE))
                    .orderBy(SKP_RENCANA_AKSI.NOMOR, SKP_RENCANA_AKSI.ID))
            .convertFrom(r -> r.map(mapping(RencanaAksi::new)));

    private static final Field<List<BarisRhk>> RHK = multiset(
                    select(SKP_RHK.ID.convertFrom(RhkId::new), SKP_RHK.NOMOR, SKP_RHK.URAIAN, INDIKATOR, BUKTI, AKSI)
                            .from(SKP_RHK)
                            .where(SKP_RHK.SKP_ID.eq(SKP_SKP.ID))
                            .orderBy(SKP_RHK.NOMOR, SKP_RHK.ID))
            .convertFrom(r -> r.map(mapping(BarisRhk::new)));

    private static final Field<Integer> VERSI =
            field(select(coalesce(sum(SKP_REALISASI.VERSI), 0).cast(Integer.class))
                    .from(SKP_REALISASI)
                    .join(SKP_INDIKATOR)
                    .on(REALISASI_INI)
                    .join(SKP_RHK)
                    .on(SKP_RHK.ID.eq(SKP_INDIKATOR.RHK_ID))
                    .where(SKP_RHK.SKP_ID.eq(SKP_SKP.ID)));

    private final DSLContext sql;

    LembarTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** The sheet of one's own plan and a period that lies within it. */
    public LembarRealisasi muatMilik(SkpId skp, PeriodeId periode, Pelaku pelaku) {
        var p = SIKLUS_PUB_PERIODE;
        var terkunci = field(exists(selectOne()
                .from(SKP_KUNCI)
                .where(SKP_KUNCI.SKP_ID.eq(SKP_SKP.ID))
                .and(SKP_KUNCI.PERIODE_ID.eq(p.ID))));
        return sql.select(SKP_SKP.STATUS, p.NAMA, p.BUKA, p.BATAS_REALISASI, terkunci, VERSI, RHK)
                .from(SKP_SKP)
                .join(p)
                .on(p.TAHUN.eq(SKP_SKP.TAHUN))
                .and(p.MULAI.le(SKP_SKP.AKHIR))
                .and(p.AKHIR.ge(SKP_SKP.MULAI))
                .where(SKP_SKP.ID.eq(skp.nilai()))
                .and(p.ID.eq(periode.nilai()))
                .and(HakSkp.milik(pelaku))
                .fetchOptional(r -> new LembarRealisasi(
                        skp,
                        StatusSkp.valueOf(r.value1()),
                        periode,
                        new LembarRealisasi.Jendela(r.value2(), r.value3(), r.value4()),
                        r.value5(),
                        r.value6(),
                        r.value7()))
                .orElseThrow(() -> new TidakDitemukan(periode));
    }
}
