package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_PUB_INDIKATOR;
import static kinerja.tabel.Tables.SKP_PUB_REALISASI;
import static kinerja.tabel.Tables.SKP_PUB_RHK;
import static kinerja.tabel.Tables.SKP_PUB_SKP;
import static kinerja.tabel.Tables.UMPANBALIK_PUB_CATATAN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.skp.StatusSkp;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SortField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where each of one's people is in the cycle. */
@Repository
public class TimPenilai {

    private static final kinerja.tabel.tables.EvaluasiHasil LALU = EVALUASI_HASIL.as("lalu");
    private static final String URUT_KEMAJUAN = "kemajuan";

    private static final Field<Integer> INDIKATOR = field(selectCount()
            .from(SKP_PUB_INDIKATOR)
            .join(SKP_PUB_RHK)
            .on(SKP_PUB_RHK.ID.eq(SKP_PUB_INDIKATOR.RHK_ID))
            .where(SKP_PUB_RHK.SKP_ID.eq(SKP_PUB_SKP.ID)));

    private static final Field<@Nullable String> TERAKHIR = field(select(LALU.PREDIKAT)
            .from(LALU)
            .join(SIKLUS_PUB_PERIODE)
            .on(SIKLUS_PUB_PERIODE.ID.eq(LALU.PERIODE_ID))
            .where(LALU.PEGAWAI_ID.eq(PEGAWAI_PUB_RINGKAS.ID))
            .and(LALU.STATUS.in("DITETAPKAN", "DISAMPAIKAN", "FINAL"))
            .orderBy(SIKLUS_PUB_PERIODE.AKHIR.desc(), LALU.ID)
            .limit(1));

    private final DSLContext sql;

    TimPenilai(DSLContext sql) {
        this.sql = sql;
    }

    /** One person; what does not exist yet is null or 0. */
    public record Baris(
            PegawaiId id,
            String nama,
            String nip,
            String jabatan,
            @Nullable UUID skp,
            @Nullable StatusSkp statusSkp,
            int indikator,
            int terisi,
            int umpan,
            @Nullable UUID hasil,
            @Nullable StatusHasil statusHasil,
            @Nullable PredikatPegawai terakhir) {}

    /** Counts on top. */
    public record Angka(int pegawai, int skp, int diajukan, int ditetapkan) {}

    /** How the list is narrowed and ordered. */
    public record Saringan(String cari, String urut, int halaman) {}

    public Angka angka(Pelaku pelaku, Periode periode) {
        var terbit = EVALUASI_HASIL.STATUS.in("DITETAPKAN", "DISAMPAIKAN", "FINAL");
        return sql.select(
                        count(),
                        count().filterWhere(SKP_PUB_SKP.STATUS.eq("DITETAPKAN")),
                        count().filterWhere(EVALUASI_HASIL.STATUS.notIn("TERBUKA", "DIKEMBALIKAN")),
                        count().filterWhere(terbit))
                .from(sumber(periode))
                .where(HakHasil.dinilaiOleh(pelaku, PEGAWAI_PUB_RINGKAS.PENILAI_ID))
                .fetchSingle(Records.mapping(Angka::new));
    }

    public Potongan<Baris> daftar(Pelaku pelaku, Periode periode, Saringan saringan, int ukuran) {
        var jumlah = count().over();
        var baris = sql.select(
                        PEGAWAI_PUB_RINGKAS.ID,
                        PEGAWAI_PUB_RINGKAS.NAMA,
                        PEGAWAI_PUB_RINGKAS.NIP,
                        PEGAWAI_PUB_RINGKAS.JABATAN,
                        SKP_PUB_SKP.ID,
                        SKP_PUB_SKP.STATUS,
                        INDIKATOR,
                        terisi(periode),
                        umpan(periode),
                        EVALUASI_HASIL.ID,
                        EVALUASI_HASIL.STATUS,
                        TERAKHIR,
                        jumlah)
                .from(sumber(periode))
                .where(HakHasil.dinilaiOleh(pelaku, PEGAWAI_PUB_RINGKAS.PENILAI_ID))
                .and(saringan.cari().isBlank() ? noCondition() : AntreanPenilai.cocok(saringan.cari()))
                .orderBy(urutan(saringan.urut()))
                .limit(ukuran)
                .offset((saringan.halaman() - 1) * ukuran)
                .fetch();
        return new Potongan<>(
                baris.map(r -> new Baris(
                        new PegawaiId(r.value1()),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        BentukHasil.bila(r.value6(), StatusSkp::valueOf),
                        r.value7(),
                        r.value8(),
                        r.value9(),
                        r.value10(),
                        BentukHasil.bila(r.value11(), StatusHasil::valueOf),
                        BentukHasil.bila(r.value12(), PredikatPegawai::valueOf))),
                saringan.halaman(),
                ukuran,
                baris.isEmpty() ? 0 : baris.getFirst().get(jumlah));
    }

    private static List<SortField<?>> urutan(String urut) {
        var nama = List.<SortField<?>>of(PEGAWAI_PUB_RINGKAS.NAMA.asc(), PEGAWAI_PUB_RINGKAS.ID.asc());
        return urut.equals(URUT_KEMAJUAN)
                ? List.of(
                        SKP_PUB_SKP.STATUS.asc().nullsFirst(),
                        EVALUASI_HASIL.STATUS.asc().nullsFirst(),
                        nama.getFirst(),
                        nama.getLast())
                : nama;
    }

    private static Table<?> sumber(Periode periode) {
        var s = SKP_PUB_SKP;
        var lain = SKP_PUB_SKP.as("lain");
        Condition lebihBaru = lain.PEGAWAI_ID
                .eq(s.PEGAWAI_ID)
                .and(lain.TAHUN.eq(s.TAHUN))
                .and(lain.STATUS.ne("DIBATALKAN"))
                .and(lain.MULAI.gt(s.MULAI));
        return PEGAWAI_PUB_RINGKAS
                .leftJoin(s)
                .on(s.PEGAWAI_ID.eq(PEGAWAI_PUB_RINGKAS.ID))
                .and(s.TAHUN.eq(periode.tahun()))
                .and(s.STATUS.ne("DIBATALKAN"))
                .andNotExists(selectOne().from(lain).where(lebihBaru))
                .leftJoin(EVALUASI_HASIL)
                .on(EVALUASI_HASIL.SKP_ID.eq(s.ID))
                .and(EVALUASI_HASIL.PERIODE_ID.eq(periode.id().nilai()));
    }

    private static Field<Integer> terisi(Periode periode) {
        var r = SKP_PUB_REALISASI;
        return field(selectCount()
                .from(r)
                .join(SKP_PUB_INDIKATOR)
                .on(SKP_PUB_INDIKATOR.ID.eq(r.INDIKATOR_ID))
                .join(SKP_PUB_RHK)
                .on(SKP_PUB_RHK.ID.eq(SKP_PUB_INDIKATOR.RHK_ID))
                .where(SKP_PUB_RHK.SKP_ID.eq(SKP_PUB_SKP.ID))
                .and(r.PERIODE_ID.eq(periode.id().nilai()))
                .and(r.NILAI.isNotNull().or(r.URAIAN.ne("")).or(r.ALASAN.ne(""))));
    }

    private static Field<Integer> umpan(Periode periode) {
        var u = UMPANBALIK_PUB_CATATAN;
        return field(selectCount()
                .from(u)
                .where(u.PENERIMA_ID.eq(PEGAWAI_PUB_RINGKAS.ID))
                .and(u.PERIODE_ID.eq(periode.id().nilai())));
    }
}
