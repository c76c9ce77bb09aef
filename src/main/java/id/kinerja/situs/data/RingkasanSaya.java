package id.kinerja.situs.data;

import static kinerja.tabel.Tables.EVALUASI_PUB_HASIL;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_PUB_BUKTI;
import static kinerja.tabel.Tables.SKP_PUB_INDIKATOR;
import static kinerja.tabel.Tables.SKP_PUB_REALISASI;
import static kinerja.tabel.Tables.SKP_PUB_RHK;
import static kinerja.tabel.Tables.SKP_PUB_SKP;
import static kinerja.tabel.Tables.UMPANBALIK_PUB_CATATAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import id.kinerja.bersama.PegawaiId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** A person's own year in one statement: her plan's RHK, the latest realisation, the latest result, the latest feedback. */
@Repository
public class RingkasanSaya {

    private static final List<String> TERBIT = List.of("DITETAPKAN", "DISAMPAIKAN", "FINAL");

    /** One indicator's latest recorded realisation. */
    public record Capaian(
            String target,
            @Nullable String satuan,
            @Nullable BigDecimal realisasi,
            @Nullable String periode) {}

    /** One RHK with its first indicator and its number of pieces of evidence in the year. */
    public record Rhk(UUID id, String uraian, boolean utama, boolean tersambung, int bukti, List<Capaian> capaian) {}

    /** A result that has been set. */
    public record Hasil(UUID id, String periode, String predikat, String hasil, String perilaku) {}

    /** One note of feedback. */
    public record Catatan(String isi, OffsetDateTime ditulis) {}

    /** All of it. */
    public record Ringkasan(UUID skp, String status, List<Rhk> rhk, List<Hasil> hasil, List<Catatan> catatan) {}

    private final DSLContext sql;

    RingkasanSaya(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Ringkasan> baca(PegawaiId pegawai, LocalDate hariIni) {
        var s = SKP_PUB_SKP;
        return sql.select(s.ID, s.STATUS, rhk(s.ID), hasil(pegawai), catatan(pegawai))
                .from(s)
                .where(s.PEGAWAI_ID.eq(pegawai.nilai()))
                .and(s.STATUS.ne("DIBATALKAN"))
                .orderBy(s.TAHUN.eq(hariIni.getYear()).desc(), s.TAHUN.desc(), s.MULAI.desc(), s.ID)
                .limit(1)
                .fetchOptional(mapping(Ringkasan::new));
    }

    private static Field<List<Rhk>> rhk(Field<UUID> skp) {
        var r = SKP_PUB_RHK;
        var bukti = field(selectCount().from(SKP_PUB_BUKTI).where(SKP_PUB_BUKTI.RHK_ID.eq(r.ID)));
        return multiset(select(
                                r.ID,
                                r.URAIAN,
                                field(r.JENIS.eq("UTAMA")),
                                field(r.RHK_PIMPINAN_ID.isNotNull().or(r.SIMPUL_ID.isNotNull())),
                                bukti,
                                capaian(r.ID))
                        .from(r)
                        .where(r.SKP_ID.eq(skp))
                        .orderBy(r.NOMOR, r.ID)
                        .limit(12))
                .convertFrom(x -> x.map(mapping(Rhk::new)));
    }

    private static Field<List<Capaian>> capaian(Field<UUID> rhk) {
        var i = SKP_PUB_INDIKATOR;
        var terakhir = lateral(select(SKP_PUB_REALISASI.NILAI, SIKLUS_PUB_PERIODE.NAMA)
                        .from(SKP_PUB_REALISASI)
                        .join(SIKLUS_PUB_PERIODE)
                        .on(SIKLUS_PUB_PERIODE.ID.eq(SKP_PUB_REALISASI.PERIODE_ID))
                        .where(SKP_PUB_REALISASI.INDIKATOR_ID.eq(i.ID))
                        .and(SKP_PUB_REALISASI.NILAI.isNotNull())
                        .orderBy(SIKLUS_PUB_PERIODE.AKHIR.desc(), SIKLUS_PUB_PERIODE.ID)
                        .limit(1))
                .as("terakhir");
        var nilai = terakhir.field(SKP_PUB_REALISASI.NILAI);
        var periode = terakhir.field(SIKLUS_PUB_PERIODE.NAMA);
        return multiset(select(i.TARGET_TEKS, i.SATUAN, nilai, periode)
                        .from(i)
                        .leftJoin(terakhir)
                        .on(noCondition())
                        .where(i.RHK_ID.eq(rhk))
                        .orderBy(i.NOMOR, i.ID)
                        .limit(1))
                .convertFrom(x -> x.map(mapping(Capaian::new)));
    }

    private static Field<List<Hasil>> hasil(PegawaiId pegawai) {
        var h = EVALUASI_PUB_HASIL;
        return multiset(select(h.ID, SIKLUS_PUB_PERIODE.NAMA, h.PREDIKAT, h.RATING_HASIL, h.RATING_PERILAKU)
                        .from(h)
                        .join(SIKLUS_PUB_PERIODE)
                        .on(SIKLUS_PUB_PERIODE.ID.eq(h.PERIODE_ID))
                        .where(h.PEGAWAI_ID.eq(pegawai.nilai()))
                        .and(h.STATUS.in(TERBIT))
                        .orderBy(SIKLUS_PUB_PERIODE.AKHIR.desc(), h.ID)
                        .limit(1))
                .convertFrom(x -> x.map(mapping(Hasil::new)));
    }

    private static Field<List<Catatan>> catatan(PegawaiId pegawai) {
        var c = UMPANBALIK_PUB_CATATAN;
        var terbit = select(inline(1))
                .from(EVALUASI_PUB_HASIL)
                .where(EVALUASI_PUB_HASIL.PEGAWAI_ID.eq(c.PENERIMA_ID))
                .and(EVALUASI_PUB_HASIL.PERIODE_ID.eq(c.PERIODE_ID))
                .and(EVALUASI_PUB_HASIL.STATUS.in(TERBIT));
        return multiset(select(c.ISI, c.DITULIS)
                        .from(c)
                        .where(c.PENERIMA_ID.eq(pegawai.nilai()))
                        .andExists(terbit)
                        .orderBy(c.DITULIS.desc(), c.ID)
                        .limit(2))
                .convertFrom(x -> x.map(mapping(Catatan::new)));
    }
}
