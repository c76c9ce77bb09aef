package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_PUB_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.CapaianUnit;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Orang;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.Rating;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.skp.SkpId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kinerja.tabel.tables.records.EvaluasiHasilRecord;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** How an evaluation is read in one statement, with its parties, its period and the capaian of its unit. */
final class BentukHasil {

    private static final kinerja.tabel.tables.PegawaiPubOrang SAYA = PEGAWAI_PUB_ORANG.as("saya");
    private static final kinerja.tabel.tables.PegawaiPubOrang PENILAI = PEGAWAI_PUB_ORANG.as("penilai");
    private static final kinerja.tabel.tables.OrganisasiPubUnit TEMPAT = ORGANISASI_PUB_UNIT.as("tempat");
    private static final kinerja.tabel.tables.OrganisasiPubUnit ATAS = ORGANISASI_PUB_UNIT.as("atas");

    static final Table<?> SUMBER = EVALUASI_HASIL
            .join(SKP_PUB_SKP)
            .on(SKP_PUB_SKP.ID.eq(EVALUASI_HASIL.SKP_ID))
            .join(SAYA)
            .on(SAYA.ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
            .join(PENILAI)
            .on(PENILAI.ID.eq(EVALUASI_HASIL.PENILAI_ID))
            .join(SIKLUS_PUB_PERIODE)
            .on(SIKLUS_PUB_PERIODE.ID.eq(EVALUASI_HASIL.PERIODE_ID))
            .join(TEMPAT)
            .on(TEMPAT.ID.eq(EVALUASI_HASIL.UNIT_ID));

    /** Of the unit itself, else of the nearest unit above inside the same perangkat daerah. */
    private static final Field<List<CapaianUnit>> CAPAIAN = multiset(select(
                            ATAS.ID,
                            ATAS.NAMA,
                            ATAS.JALUR,
                            EVALUASI_ORGANISASI.STATUS.eq("DITETAPKAN"),
                            EVALUASI_ORGANISASI.PREDIKAT.convertFrom(PredikatOrganisasi::valueOf))
                    .from(EVALUASI_ORGANISASI)
                    .join(ATAS)
                    .on(ATAS.ID.eq(EVALUASI_ORGANISASI.UNIT_ID))
                    .where(EVALUASI_ORGANISASI.PERIODE_ID.eq(EVALUASI_HASIL.PERIODE_ID))
                    .and(TEMPAT.JALUR.startsWith(ATAS.JALUR))
                    .and(ATAS.ID.eq(TEMPAT.ID).or(ATAS.PERANGKAT_DAERAH_ID.eq(TEMPAT.PERANGKAT_DAERAH_ID)))
                    .orderBy(length(ATAS.JALUR).desc(), ATAS.ID)
                    .limit(1))
            .convertFrom(r -> r.map(mapping(CapaianUnit::new)));

    static final List<SelectField<?>> KOLOM = Stream.of(
                    Arrays.stream(EVALUASI_HASIL.fields()),
                    Arrays.stream(SIKLUS_PUB_PERIODE.fields()),
                    Stream.of(SAYA.NAMA, SAYA.NIP, SKP_PUB_SKP.GOLONGAN, SKP_PUB_SKP.JABATAN, SKP_PUB_SKP.UNIT),
                    Stream.of(PENILAI.NAMA, PENILAI.NIP, PENILAI.GOLONGAN, PENILAI.JABATAN, PENILAI.UNIT),
                    Stream.of(TEMPAT.NAMA, CAPAIAN))
            .<SelectField<?>>flatMap(kolom -> kolom)
            .toList();

    private BentukHasil() {}

    static Hasil dari(Record r) {
        var h = r.into(EVALUASI_HASIL);
        return new Hasil(
                new HasilId(h.getId()),
                new SkpId(h.getSkpId()),
                new Orang(
                        new PegawaiId(h.getPegawaiId()),
                        r.get(SAYA.NAMA),
                        r.get(SAYA.NIP),
                        Objects.requireNonNullElse(r.get(SKP_PUB_SKP.GOLONGAN), ""),
                        r.get(SKP_PUB_SKP.JABATAN),
                        r.get(SKP_PUB_SKP.UNIT)),
                new Orang(
                        new PegawaiId(h.getPenilaiId()),
                        r.get(PENILAI.NAMA),
                        r.get(PENILAI.NIP),
                        Objects.requireNonNullElse(r.get(PENILAI.GOLONGAN), ""),
                        r.get(PENILAI.JABATAN),
                        r.get(PENILAI.UNIT)),
                PeriodeTersimpan.dari(r),
                new Hasil.Tempat(h.getUnitId(), r.get(TEMPAT.NAMA), h.getUnitJalur(), h.getKepala()),
                StatusHasil.valueOf(h.getStatus()),
                nilai(h),
                h.getCatatan(),
                h.getTanpaRealisasi(),
                bila(h.getPredikatOrganisasi(), PredikatOrganisasi::valueOf),
                h.getAturan(),
                new Hasil.Waktu(h.getDiajukan(), h.getDitetapkan(), h.getDiterima()),
                h.getVersi(),
                r.get(CAPAIAN).stream().findFirst().orElse(null));
    }

    private static Hasil.Nilai nilai(EvaluasiHasilRecord h) {
        return new Hasil.Nilai(
                bila(h.getRatingHasil(), Rating::valueOf),
                bila(h.getRatingPerilaku(), Rating::valueOf),
                bila(h.getPredikat(), PredikatPegawai::valueOf),
                Objects.requireNonNullElse(h.getAlasan(), ""),
                Objects.requireNonNullElse(h.getRekomendasi(), ""));
    }

    static <T> @Nullable T bila(@Nullable String nama, Function<String, T> cara) {
        return nama == null ? null : cara.apply(nama);
    }
}
