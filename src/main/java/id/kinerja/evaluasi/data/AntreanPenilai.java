package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SKP_PUB_SKP;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.Potongan;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.StatusHasil;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The people a Pejabat Penilai rates in one period. */
@Repository
public class AntreanPenilai {

    private static final List<String> MENUNGGU = List.of("DIAJUKAN", "DINILAI");

    /** Who waits for the Pejabat Penilai comes first. */
    private static final Field<Integer> MENDESAK = when(EVALUASI_HASIL.STATUS.eq("DIAJUKAN"), 0)
            .when(EVALUASI_HASIL.STATUS.eq("DINILAI"), 1)
            .when(EVALUASI_HASIL.STATUS.in("TERBUKA", "DIKEMBALIKAN"), 2)
            .otherwise(3);

    private final DSLContext sql;

    AntreanPenilai(DSLContext sql) {
        this.sql = sql;
    }

    /** One person in the queue. */
    public record Baris(
            HasilId id,
            String nama,
            String jabatan,
            String unit,
            StatusHasil status,
            @Nullable PredikatPegawai predikat,
            @Nullable OffsetDateTime diajukan,
            boolean kepala) {}

    /** The person after this one, and how many wait in all. */
    public record Berikut(HasilId id, String nama, int menunggu) {}

    public Map<StatusHasil, Integer> jumlah(Pelaku pelaku, PeriodeId periode) {
        var hasil = new EnumMap<StatusHasil, Integer>(StatusHasil.class);
        sql.select(EVALUASI_HASIL.STATUS, count())
                .from(EVALUASI_HASIL)
                .where(milik(pelaku, periode))
                .groupBy(EVALUASI_HASIL.STATUS)
                .orderBy(EVALUASI_HASIL.STATUS)
                .forEach(r -> hasil.put(StatusHasil.valueOf(r.value1()), r.value2()));
        return hasil;
    }

    public Potongan<Baris> daftar(
            Pelaku pelaku, PeriodeId periode, @Nullable StatusHasil status, String cari, int halaman) {
        var jumlah = count().over();
        var baris = sql.select(
                        EVALUASI_HASIL.ID,
                        PEGAWAI_PUB_RINGKAS.NAMA,
                        SKP_PUB_SKP.JABATAN,
                        SKP_PUB_SKP.UNIT,
                        EVALUASI_HASIL.STATUS,
                        EVALUASI_HASIL.PREDIKAT,
                        EVALUASI_HASIL.DIAJUKAN,
                        EVALUASI_HASIL.KEPALA,
                        jumlah)
                .from(EVALUASI_HASIL)
                .join(PEGAWAI_PUB_RINGKAS)
                .on(PEGAWAI_PUB_RINGKAS.ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                .join(SKP_PUB_SKP)
                .on(SKP_PUB_SKP.ID.eq(EVALUASI_HASIL.SKP_ID))
                .where(milik(pelaku, periode))
                .and(status == null ? noCondition() : EVALUASI_HASIL.STATUS.eq(status.name()))
                .and(cocok(cari))
                .orderBy(MENDESAK, PEGAWAI_PUB_RINGKAS.NAMA, EVALUASI_HASIL.ID)
                .limit(Potongan.UKURAN)
                .offset((halaman - 1) * Potongan.UKURAN)
                .fetch();
        return new Potongan<>(
                baris.map(r -> new Baris(
                        new HasilId(r.value1()),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        StatusHasil.valueOf(r.value5()),
                        BentukHasil.bila(r.value6(), PredikatPegawai::valueOf),
                        r.value7(),
                        r.value8())),
                halaman,
                Potongan.UKURAN,
                baris.isEmpty() ? 0 : baris.getFirst().get(jumlah));
    }

    /** The next one to rate: after this name in the alphabet, then from its beginning. */
    static Select<Record3<UUID, String, Integer>> berikut(Hasil kini, Pelaku pelaku) {
        var nama = PEGAWAI_PUB_RINGKAS.NAMA;
        return select(EVALUASI_HASIL.ID, nama, count().over())
                .from(EVALUASI_HASIL)
                .join(PEGAWAI_PUB_RINGKAS)
                .on(PEGAWAI_PUB_RINGKAS.ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                .where(milik(pelaku, kini.periode().id()))
                .and(EVALUASI_HASIL.STATUS.in(MENUNGGU))
                .and(EVALUASI_HASIL.ID.ne(kini.id().nilai()))
                .orderBy(when(nama.gt(kini.pegawai().nama()), 0).otherwise(1), nama, EVALUASI_HASIL.ID)
                .limit(1);
    }

    private static Condition milik(Pelaku pelaku, PeriodeId periode) {
        return HakHasil.dinilaiOleh(pelaku, EVALUASI_HASIL.PENILAI_ID)
                .and(EVALUASI_HASIL.PERIODE_ID.eq(periode.nilai()));
    }

    static Condition cocok(String cari) {
        return cari.isBlank()
                ? noCondition()
                : PEGAWAI_PUB_RINGKAS
                        .NAMA
                        .containsIgnoreCase(cari.strip())
                        .or(PEGAWAI_PUB_RINGKAS.NIP.startsWith(cari.replaceAll("\\s+", "")));
    }
}
