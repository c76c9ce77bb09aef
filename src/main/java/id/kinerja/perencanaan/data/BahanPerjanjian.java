package id.kinerja.perencanaan.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.PERENCANAAN_INDIKATOR;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.PERENCANAAN_TARGET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Satuan;
import id.kinerja.perencanaan.model.Perjanjian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What a new perjanjian kinerja is drafted from: where the head stands today, and the goals of his unit. */
@Repository
public class BahanPerjanjian {

    private final DSLContext sql;

    BahanPerjanjian(DSLContext sql) {
        this.sql = sql;
    }

    /** The head of a unit and his superior as they stand today. */
    public record Kedudukan(UUID unitId, String jalur, String unit, Perjanjian.Pihak pertama, Perjanjian.Pihak kedua) {}

    /** Nothing for who heads no unit or has no superior. */
    public Optional<Kedudukan> kedudukan(PegawaiId pegawai) {
        var p = PEGAWAI_PUB_RINGKAS;
        var a = PEGAWAI_PUB_ORANG.as("atasan");
        return sql.select(p.UNIT_ID, p.UNIT_JALUR, p.UNIT, p.NAMA, p.JABATAN, a.ID, a.NAMA, a.JABATAN)
                .from(p)
                .join(a)
                .on(a.ID.eq(p.PENILAI_ID))
                .where(p.ID.eq(pegawai.nilai()))
                .and(p.KEPALA)
                .fetchOptional(r -> new Kedudukan(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        new Perjanjian.Pihak(pegawai, r.value4(), r.value5()),
                        new Perjanjian.Pihak(new PegawaiId(r.value6()), r.value7(), r.value8())));
    }

    /** The goals a unit owns in a year, one line for each indicator. */
    public List<Perjanjian.Butir> butir(UUID unit, int tahun) {
        var s = PERENCANAAN_SIMPUL;
        var i = PERENCANAAN_INDIKATOR;
        var t = PERENCANAAN_TARGET;
        return sql.select(s.URAIAN, coalesce(i.URAIAN, inline("")), coalesce(i.SATUAN, inline("")), t.BAWAH, t.ATAS)
                .from(s)
                .leftJoin(i)
                .on(i.SIMPUL_ID.eq(s.ID))
                .leftJoin(t)
                .on(t.INDIKATOR_ID.eq(i.ID))
                .and(t.TAHUN.eq(tahun))
                .where(s.UNIT_ID.eq(unit))
                .and(s.JENIS.in("SASARAN_UNIT", "KONDISI"))
                .and(s.TAHUN_MULAI.le(tahun))
                .and(s.TAHUN_AKHIR.ge(tahun))
                .orderBy(s.KODE, s.ID, i.URUTAN, i.ID)
                .fetch(mapping((sasaran, indikator, satuan, bawah, atas) ->
                        new Perjanjian.Butir(sasaran, indikator, target(bawah, atas, satuan))));
    }

    private static String target(@Nullable BigDecimal bawah, @Nullable BigDecimal atas, String satuan) {
        if (bawah == null || atas == null) {
            return "";
        }
        var angka = bawah.compareTo(atas) == 0 ? Format.angka(bawah) : Format.angka(bawah) + "–" + Format.angka(atas);
        return Satuan.pada(angka, satuan);
    }
}
