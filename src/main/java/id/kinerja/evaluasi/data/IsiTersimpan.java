package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static kinerja.tabel.Tables.PERENCANAAN_PUB_SIMPUL;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_PUB_BUKTI;
import static kinerja.tabel.Tables.SKP_PUB_INDIKATOR;
import static kinerja.tabel.Tables.SKP_PUB_PERILAKU;
import static kinerja.tabel.Tables.SKP_PUB_REALISASI;
import static kinerja.tabel.Tables.SKP_PUB_RHK;
import static kinerja.tabel.Tables.UMPANBALIK_PUB_CATATAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.Capaian;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.IsiPenilaian;
import id.kinerja.evaluasi.model.Masukan;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.StatusHasil;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What an evaluation stands on: realisation, evidence, notes, earlier results, history. One statement. */
@Repository
public class IsiTersimpan {

    private static final String PIMPINAN = "PIMPINAN";

    private static final Field<List<IsiPenilaian.Indikator>> INDIKATOR = multiset(select(
                            SKP_PUB_INDIKATOR.ASPEK,
                            SKP_PUB_INDIKATOR.URAIAN,
                            SKP_PUB_INDIKATOR.TARGET_TEKS,
                            coalesce(SKP_PUB_INDIKATOR.SATUAN, inline("")),
                            SKP_PUB_REALISASI.NILAI,
                            coalesce(SKP_PUB_REALISASI.URAIAN, inline("")),
                            coalesce(SKP_PUB_REALISASI.ALASAN, inline("")),
                            SKP_PUB_INDIKATOR.POLARITAS,
                            SKP_PUB_INDIKATOR.TARGET_NILAI)
                    .from(SKP_PUB_INDIKATOR)
                    .leftJoin(SKP_PUB_REALISASI)
                    .on(SKP_PUB_REALISASI.INDIKATOR_ID.eq(SKP_PUB_INDIKATOR.ID))
                    .and(SKP_PUB_REALISASI.PERIODE_ID.eq(EVALUASI_HASIL.PERIODE_ID))
                    .where(SKP_PUB_INDIKATOR.RHK_ID.eq(SKP_PUB_RHK.ID))
                    .orderBy(SKP_PUB_INDIKATOR.NOMOR, SKP_PUB_INDIKATOR.ID))
            .convertFrom(r -> r.map(mapping(IsiTersimpan::indikator)));

    private static final Field<List<IsiPenilaian.Bukti>> BUKTI = multiset(
                    select(SKP_PUB_BUKTI.ID, SKP_PUB_BUKTI.NAMA, SKP_PUB_BUKTI.TAUTAN)
                            .from(SKP_PUB_BUKTI)
                            .where(SKP_PUB_BUKTI.RHK_ID.eq(SKP_PUB_RHK.ID))
                            .and(SKP_PUB_BUKTI.PERIODE_ID.eq(EVALUASI_HASIL.PERIODE_ID))
                            .orderBy(SKP_PUB_BUKTI.NAMA, SKP_PUB_BUKTI.ID))
            .convertFrom(r -> r.map(mapping(IsiPenilaian.Bukti::new)));

    private static final Field<String> UMPAN_RHK = coalesce(
            field(select(UMPANBALIK_PUB_CATATAN.ISI)
                    .from(UMPANBALIK_PUB_CATATAN)
                    .where(UMPANBALIK_PUB_CATATAN.PENERIMA_ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                    .and(UMPANBALIK_PUB_CATATAN.PERIODE_ID.eq(EVALUASI_HASIL.PERIODE_ID))
                    .and(UMPANBALIK_PUB_CATATAN.RHK_ID.eq(SKP_PUB_RHK.ID))
                    .and(UMPANBALIK_PUB_CATATAN.PEMBERI_ID.eq(EVALUASI_HASIL.PENILAI_ID))
                    .and(UMPANBALIK_PUB_CATATAN.PERAN_PEMBERI.eq(PIMPINAN))),
            inline(""));

    private static final kinerja.tabel.tables.SkpPubRhk ATAS = SKP_PUB_RHK.as("atas");

    private static final SelectField<IsiPenilaian.Kaitan> KAITAN = row(
                    coalesce(ATAS.URAIAN, PERENCANAAN_PUB_SIMPUL.URAIAN, inline("")),
                    coalesce(SKP_PUB_RHK.PENUGASAN_DARI, inline("")),
                    SKP_PUB_RHK.PERSPEKTIF)
            .mapping(IsiPenilaian.Kaitan::new);

    private static final Field<List<IsiPenilaian.Rhk>> RHK = multiset(select(
                            SKP_PUB_RHK.ID,
                            SKP_PUB_RHK.NOMOR,
                            SKP_PUB_RHK.JENIS.eq("UTAMA"),
                            SKP_PUB_RHK.URAIAN,
                            KAITAN,
                            INDIKATOR,
                            BUKTI,
                            UMPAN_RHK)
                    .from(SKP_PUB_RHK)
                    .leftJoin(ATAS)
                    .on(ATAS.ID.eq(SKP_PUB_RHK.RHK_PIMPINAN_ID))
                    .leftJoin(PERENCANAAN_PUB_SIMPUL)
                    .on(PERENCANAAN_PUB_SIMPUL.ID.eq(SKP_PUB_RHK.SIMPUL_ID))
                    .where(SKP_PUB_RHK.SKP_ID.eq(EVALUASI_HASIL.SKP_ID))
                    .orderBy(SKP_PUB_RHK.JENIS.desc(), SKP_PUB_RHK.NOMOR, SKP_PUB_RHK.ID))
            .convertFrom(r -> r.map(mapping(IsiPenilaian.Rhk::new)));

    private static final Field<Map<String, String>> EKSPEKTASI = multiset(
                    select(SKP_PUB_PERILAKU.PERILAKU, SKP_PUB_PERILAKU.EKSPEKTASI)
                            .from(SKP_PUB_PERILAKU)
                            .where(SKP_PUB_PERILAKU.SKP_ID.eq(EVALUASI_HASIL.SKP_ID))
                            .orderBy(SKP_PUB_PERILAKU.PERILAKU))
            .convertFrom(r -> r.intoMap(SKP_PUB_PERILAKU.PERILAKU, SKP_PUB_PERILAKU.EKSPEKTASI));

    private static final Field<Map<String, String>> UMPAN_PERILAKU = multiset(
                    select(UMPANBALIK_PUB_CATATAN.PERILAKU, UMPANBALIK_PUB_CATATAN.ISI)
                            .from(UMPANBALIK_PUB_CATATAN)
                            .where(UMPANBALIK_PUB_CATATAN.PENERIMA_ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                            .and(UMPANBALIK_PUB_CATATAN.PERIODE_ID.eq(EVALUASI_HASIL.PERIODE_ID))
                            .and(UMPANBALIK_PUB_CATATAN.PERILAKU.isNotNull())
                            .and(UMPANBALIK_PUB_CATATAN.PEMBERI_ID.eq(EVALUASI_HASIL.PENILAI_ID))
                            .orderBy(UMPANBALIK_PUB_CATATAN.PERILAKU))
            .convertFrom(r -> r.intoMap(UMPANBALIK_PUB_CATATAN.PERILAKU, UMPANBALIK_PUB_CATATAN.ISI));

    private static final kinerja.tabel.tables.EvaluasiHasil LALU = EVALUASI_HASIL.as("lalu");

    private static final Field<List<Terdahulu>> TERDAHULU = multiset(
                    select(SIKLUS_PUB_PERIODE.NAMA, LALU.PREDIKAT.convertFrom(PredikatPegawai::valueOf))
                            .from(LALU)
                            .join(SIKLUS_PUB_PERIODE)
                            .on(SIKLUS_PUB_PERIODE.ID.eq(LALU.PERIODE_ID))
                            .where(LALU.PEGAWAI_ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                            .and(LALU.ID.ne(EVALUASI_HASIL.ID))
                            .and(LALU.STATUS.in("DITETAPKAN", "DISAMPAIKAN", "FINAL"))
                            .orderBy(SIKLUS_PUB_PERIODE.AKHIR.desc(), LALU.ID)
                            .limit(12))
            .convertFrom(r -> r.map(mapping(Terdahulu::new)));

    private static final Field<List<Langkah>> RIWAYAT = multiset(select(
                            EVALUASI_RIWAYAT.STATUS.convertFrom(StatusHasil::valueOf),
                            EVALUASI_RIWAYAT.WAKTU,
                            EVALUASI_RIWAYAT.PELAKU,
                            coalesce(EVALUASI_RIWAYAT.CATATAN, inline("")))
                    .from(EVALUASI_RIWAYAT)
                    .where(EVALUASI_RIWAYAT.HASIL_ID.eq(EVALUASI_HASIL.ID))
                    .orderBy(EVALUASI_RIWAYAT.WAKTU, EVALUASI_RIWAYAT.ID))
            .convertFrom(r -> r.map(mapping(Langkah::new)));

    /** All of it; {@code tersimpan} is what a final result kept of its inputs. */
    public record Berkas(
            IsiPenilaian isi,
            List<Terdahulu> terdahulu,
            List<Langkah> riwayat,
            @Nullable Masukan tersimpan) {

        public Berkas {
            terdahulu = List.copyOf(terdahulu);
            riwayat = List.copyOf(riwayat);
        }
    }

    /** A result of another period. */
    public record Terdahulu(String periode, PredikatPegawai predikat) {}

    /** One change of stage. */
    public record Langkah(StatusHasil status, OffsetDateTime waktu, String pelaku, String catatan) {}

    private final DSLContext sql;
    private final JsonMapper json;

    IsiTersimpan(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Of an evaluation that the caller has been allowed to see. */
    public Berkas muat(HasilId id) {
        return sql.select(RHK, EKSPEKTASI, UMPAN_PERILAKU, TERDAHULU, RIWAYAT, EVALUASI_HASIL.MASUKAN)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.ID.eq(id.nilai()))
                .orderBy(EVALUASI_HASIL.ID)
                .fetchOptional(r -> new Berkas(
                        new IsiPenilaian(r.value1(), perilaku(r.value2(), r.value3())),
                        r.value4(),
                        r.value5(),
                        tersimpan(r.value6())))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    private @Nullable Masukan tersimpan(@Nullable JSONB isi) {
        return isi == null ? null : json.readValue(isi.data(), Masukan.class);
    }

    private static IsiPenilaian.Indikator indikator(
            @Nullable String aspek,
            String uraian,
            String target,
            String satuan,
            @Nullable BigDecimal nilai,
            String realisasi,
            String alasan,
            String polaritas,
            @Nullable BigDecimal targetNilai) {
        var capaian = Capaian.hitung(polaritas, targetNilai, nilai).orElse(null);
        return new IsiPenilaian.Indikator(aspek, uraian, target, satuan, nilai, realisasi, alasan, capaian);
    }

    private static List<IsiPenilaian.Perilaku> perilaku(Map<String, String> ekspektasi, Map<String, String> umpan) {
        return Stream.of(Perilaku.values())
                .map(p -> new IsiPenilaian.Perilaku(
                        p, ekspektasi.getOrDefault(p.name(), ""), umpan.getOrDefault(p.name(), "")))
                .toList();
    }
}
