package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.PERENCANAAN_PUB_SIMPUL;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_LAMPIRAN;
import static kinerja.tabel.Tables.SKP_PERILAKU;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Perilaku;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.JenisLampiran;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.Skp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;

/** How a whole plan is read in one statement. */
final class BentukSkp {

    private static final kinerja.tabel.tables.PegawaiPubOrang SAYA = PEGAWAI_PUB_ORANG.as("saya");
    private static final kinerja.tabel.tables.PegawaiPubOrang PENILAI = PEGAWAI_PUB_ORANG.as("penilai");
    private static final kinerja.tabel.tables.SkpRhk ATAS = SKP_RHK.as("atas");

    static final Table<?> SUMBER = SKP_SKP.join(SAYA)
            .on(SAYA.ID.eq(SKP_SKP.PEGAWAI_ID))
            .leftJoin(PENILAI)
            .on(PENILAI.ID.eq(SKP_SKP.PENILAI_ID));

    private static final Field<List<Indikator>> INDIKATOR = multiset(select(
                            SKP_INDIKATOR.ID.convertFrom(IndikatorId::new),
                            SKP_INDIKATOR.ASPEK,
                            SKP_INDIKATOR.URAIAN,
                            SKP_INDIKATOR.TARGET_TEKS,
                            SKP_INDIKATOR.TARGET_NILAI,
                            coalesce(SKP_INDIKATOR.SATUAN, inline("")),
                            SKP_INDIKATOR.POLARITAS)
                    .from(SKP_INDIKATOR)
                    .where(SKP_INDIKATOR.RHK_ID.eq(SKP_RHK.ID))
                    .orderBy(SKP_INDIKATOR.NOMOR, SKP_INDIKATOR.ID))
            .convertFrom(r -> r.map(mapping(Indikator::new)));

    private static final Field<List<Rhk>> RHK = multiset(select(
                            SKP_RHK.ID.convertFrom(RhkId::new),
                            SKP_RHK.NOMOR,
                            SKP_RHK.JENIS.eq("UTAMA"),
                            SKP_RHK.URAIAN,
                            SKP_RHK.RHK_PIMPINAN_ID.convertFrom(id -> id == null ? null : new RhkId(id)),
                            coalesce(ATAS.URAIAN, inline("")),
                            SKP_RHK.SIMPUL_ID,
                            coalesce(PERENCANAAN_PUB_SIMPUL.URAIAN, inline("")),
                            coalesce(SKP_RHK.PENUGASAN_DARI, inline("")),
                            SKP_RHK.PERSPEKTIF,
                            SKP_RHK.METODE,
                            SKP_RHK.VERSI,
                            INDIKATOR)
                    .from(SKP_RHK)
                    .leftJoin(ATAS)
                    .on(ATAS.ID.eq(SKP_RHK.RHK_PIMPINAN_ID))
                    .leftJoin(PERENCANAAN_PUB_SIMPUL)
                    .on(PERENCANAAN_PUB_SIMPUL.ID.eq(SKP_RHK.SIMPUL_ID))
                    .where(SKP_RHK.SKP_ID.eq(SKP_SKP.ID))
                    .orderBy(SKP_RHK.NOMOR, SKP_RHK.ID))
            .convertFrom(r -> r.map(mapping(Rhk::new)));

    private static final Field<Result<Record2<String, String>>> EKSPEKTASI =
            multiset(select(SKP_PERILAKU.PERILAKU, SKP_PERILAKU.EKSPEKTASI)
                    .from(SKP_PERILAKU)
                    .where(SKP_PERILAKU.SKP_ID.eq(SKP_SKP.ID))
                    .orderBy(SKP_PERILAKU.PERILAKU));

    private static final Field<Result<Record2<String, String>>> LAMPIRAN =
            multiset(select(SKP_LAMPIRAN.JENIS, SKP_LAMPIRAN.URAIAN)
                    .from(SKP_LAMPIRAN)
                    .where(SKP_LAMPIRAN.SKP_ID.eq(SKP_SKP.ID))
                    .orderBy(SKP_LAMPIRAN.JENIS, SKP_LAMPIRAN.NOMOR));

    static final List<SelectFieldOrAsterisk> KOLOM = List.of(
            SKP_SKP.asterisk(),
            SAYA.NAMA,
            SAYA.NIP,
            PENILAI.ID,
            PENILAI.NAMA,
            PENILAI.NIP,
            PENILAI.GOLONGAN,
            PENILAI.JABATAN,
            PENILAI.UNIT,
            RHK,
            EKSPEKTASI,
            LAMPIRAN);

    private BentukSkp() {}

    static Skp dari(Record r) {
        var s = r.into(SKP_SKP);
        var saya = new Skp.Pihak(
                new PegawaiId(s.getPegawaiId()),
                r.get(SAYA.NAMA),
                r.get(SAYA.NIP),
                Objects.requireNonNullElse(s.getGolongan(), ""),
                s.getJabatan(),
                s.getUnit());
        var penilai = r.get(PENILAI.ID) == null
                ? null
                : new Skp.Pihak(
                        new PegawaiId(r.get(PENILAI.ID)),
                        r.get(PENILAI.NAMA),
                        r.get(PENILAI.NIP),
                        Objects.requireNonNullElse(r.get(PENILAI.GOLONGAN), ""),
                        r.get(PENILAI.JABATAN),
                        r.get(PENILAI.UNIT));
        return new Skp(
                new SkpId(s.getId()),
                saya,
                penilai,
                s.getTahun(),
                s.getMulai(),
                s.getAkhir(),
                JenisSkp.valueOf(s.getJenis()),
                Pendekatan.valueOf(s.getPendekatan()),
                StatusSkp.valueOf(s.getStatus()),
                s.getKepala(),
                Objects.requireNonNullElse(s.getCatatan(), ""),
                s.getDiajukan(),
                s.getDitetapkan(),
                s.getVersi(),
                r.get(RHK),
                ekspektasi(r.get(EKSPEKTASI)),
                lampiran(r.get(LAMPIRAN)),
                s.getPerubahanDari() == null
                        ? null
                        : new Skp.Perubahan(
                                new SkpId(s.getPerubahanDari()), s.getPerubahanJenis(), s.getPerubahanAlasan()));
    }

    private static Map<Perilaku, String> ekspektasi(Result<Record2<String, String>> baris) {
        var hasil = new EnumMap<Perilaku, String>(Perilaku.class);
        baris.forEach(b -> hasil.put(Perilaku.valueOf(b.value1()), b.value2()));
        return hasil;
    }

    private static Map<JenisLampiran, List<String>> lampiran(Result<Record2<String, String>> baris) {
        return baris.stream()
                .collect(Collectors.groupingBy(
                        b -> JenisLampiran.valueOf(b.value1()),
                        Collectors.mapping(Record2::value2, Collectors.toList())));
    }
}
