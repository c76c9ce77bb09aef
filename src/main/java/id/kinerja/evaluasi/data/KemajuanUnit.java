package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SKP_PUB_SKP;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.splitPart;

import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.model.Periode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How far the units right below another have come: one pass over the people, whatever their number. */
@Repository
public class KemajuanUnit {

    private final DSLContext sql;

    KemajuanUnit(DSLContext sql) {
        this.sql = sql;
    }

    /** One unit with everything below it; {@code id} is null for the people of the upper unit itself. */
    public record Baris(@Nullable UUID id, String nama, Hitungan hitungan) {}

    /** People, and how many of them have come how far. */
    public record Hitungan(String kode, int pegawai, int skp, int diajukan, int dinilai, int ditetapkan) {

        private static final Hitungan KOSONG = new Hitungan("", 0, 0, 0, 0, 0);

        public Hitungan tambah(Hitungan lain) {
            return new Hitungan(
                    kode,
                    pegawai + lain.pegawai,
                    skp + lain.skp,
                    diajukan + lain.diajukan,
                    dinilai + lain.dinilai,
                    ditetapkan + lain.ditetapkan);
        }
    }

    public static Hitungan jumlah(List<Baris> baris) {
        return baris.stream().map(Baris::hitungan).reduce(Hitungan.KOSONG, Hitungan::tambah);
    }

    public List<Baris> dari(UnitDilihat.Unit unit, Periode periode, Pelaku pelaku) {
        var hitungan = hitung(unit, periode, pelaku);
        var hasil = new ArrayList<Baris>();
        if (hitungan.containsKey("")) {
            hasil.add(new Baris(null, unit.nama(), hitungan.getOrDefault("", Hitungan.KOSONG)));
        }
        var u = ORGANISASI_PUB_UNIT;
        sql.select(u.ID, u.NAMA, u.KODE)
                .from(u)
                .where(u.INDUK_ID.eq(unit.id()))
                .and(u.AKTIF)
                .and(HakHasil.dalamLingkup(pelaku, u.JALUR))
                .orderBy(u.NAMA, u.ID)
                .forEach(r -> hasil.add(
                        new Baris(r.value1(), r.value2(), hitungan.getOrDefault(r.value3(), Hitungan.KOSONG))));
        return hasil;
    }

    private Map<String, Hitungan> hitung(UnitDilihat.Unit unit, Periode periode, Pelaku pelaku) {
        var r = PEGAWAI_PUB_RINGKAS;
        var s = SKP_PUB_SKP;
        var h = EVALUASI_HASIL;
        var ruas = (int) unit.jalur().chars().filter(c -> c == '/').count() + 1;
        var anak = splitPart(r.UNIT_JALUR, inline("/"), inline(ruas));
        return sql.select(
                        anak,
                        countDistinct(r.ID),
                        orang(s.ID.isNotNull()),
                        orang(h.STATUS.notIn("TERBUKA", "DIKEMBALIKAN")),
                        orang(h.STATUS.in("DINILAI", "DITETAPKAN", "DISAMPAIKAN", "FINAL")),
                        orang(h.STATUS.in("DITETAPKAN", "DISAMPAIKAN", "FINAL")))
                .from(r)
                .leftJoin(s)
                .on(s.PEGAWAI_ID.eq(r.ID))
                .and(s.TAHUN.eq(periode.tahun()))
                .and(s.STATUS.in("DITETAPKAN", "DITUTUP"))
                .leftJoin(h)
                .on(h.SKP_ID.eq(s.ID))
                .and(h.PERIODE_ID.eq(periode.id().nilai()))
                .where(r.UNIT_JALUR.startsWith(unit.jalur()))
                .and(r.STATUS.ne("NON_ASN"))
                .and(HakHasil.dalamLingkup(pelaku, r.UNIT_JALUR))
                .groupBy(anak)
                .orderBy(anak)
                .fetchMap(anak, Records.mapping(Hitungan::new));
    }

    private static org.jooq.Field<Integer> orang(Condition syarat) {
        return countDistinct(PEGAWAI_PUB_RINGKAS.ID).filterWhere(syarat);
    }
}
