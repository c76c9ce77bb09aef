package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.Rating;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Capaian kinerja organisasi of units. */
@Repository
public class OrganisasiTersimpan {

    private static final kinerja.tabel.tables.OrganisasiPubUnit U = ORGANISASI_PUB_UNIT;
    private static final kinerja.tabel.tables.OrganisasiPubUnit INDUK = ORGANISASI_PUB_UNIT.as("induk");
    private static final kinerja.tabel.tables.EvaluasiOrganisasi O = EVALUASI_ORGANISASI;
    private static final String SEMUA = "/";

    private final DSLContext sql;

    OrganisasiTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** A unit with what is set or drafted for a period. {@code bolehTetap}: by this reader, who leads one level above. */
    public record Unit(
            UUID id,
            String nama,
            String jalur,
            String induk,
            boolean bolehTetap,
            @Nullable Capaian capaian) {}

    /** What is set or drafted. */
    public record Capaian(
            boolean tetap,
            PredikatOrganisasi predikat,
            @Nullable Rating capaian,
            @Nullable Rating ekspektasi,
            String alasan,
            String penetap,
            int versi) {}

    public Potongan<Unit> daftar(Pelaku pelaku, PeriodeId periode, String cari, boolean belum, int halaman) {
        var jumlah = count().over();
        var langsung = field(langsung(pelaku));
        var baris = sql.select(kolom(langsung))
                .select(jumlah)
                .from(U)
                .leftJoin(INDUK)
                .on(INDUK.ID.eq(U.INDUK_ID))
                .leftJoin(O)
                .on(O.UNIT_ID.eq(U.ID))
                .and(O.PERIODE_ID.eq(periode.nilai()))
                .where(bolehLihat(pelaku))
                .and(U.AKTIF)
                .and(cari.isBlank() ? noCondition() : U.NAMA.containsIgnoreCase(cari.strip()))
                .and(belum ? coalesce(O.STATUS, inline("")).ne("DITETAPKAN") : noCondition())
                .orderBy(when(langsung(pelaku), 0).otherwise(1), U.JALUR, U.ID)
                .limit(Potongan.UKURAN)
                .offset((halaman - 1) * Potongan.UKURAN)
                .fetch();
        return new Potongan<>(
                baris.map(r -> unit(r, langsung)),
                halaman,
                Potongan.UKURAN,
                baris.isEmpty() ? 0 : baris.getFirst().get(jumlah));
    }

    /** One unit, for who may read or prepare it. */
    public Unit satu(UUID unit, PeriodeId periode, Pelaku pelaku) {
        var langsung = field(langsung(pelaku));
        return sql.select(kolom(langsung))
                .from(U)
                .leftJoin(INDUK)
                .on(INDUK.ID.eq(U.INDUK_ID))
                .leftJoin(O)
                .on(O.UNIT_ID.eq(U.ID))
                .and(O.PERIODE_ID.eq(periode.nilai()))
                .where(U.ID.eq(unit))
                .and(bolehLihat(pelaku))
                .orderBy(U.ID)
                .fetchOptional(r -> unit(r, langsung))
                .orElseThrow(() -> new TidakDitemukan(unit));
    }

    private static SelectField<?>[] kolom(Field<Boolean> langsung) {
        return Stream.concat(Stream.of(U.ID, U.NAMA, U.JALUR, INDUK.NAMA, langsung), Arrays.stream(O.fields()))
                .toArray(SelectField<?>[]::new);
    }

    private static Unit unit(Record r, Field<Boolean> langsung) {
        var o = r.into(O);
        var induk = r.get(INDUK.NAMA);
        return new Unit(
                r.get(U.ID),
                r.get(U.NAMA),
                r.get(U.JALUR),
                induk == null ? "" : induk,
                r.get(langsung),
                o.getId() == null
                        ? null
                        : new Capaian(
                                "DITETAPKAN".equals(o.getStatus()),
                                PredikatOrganisasi.valueOf(o.getPredikat()),
                                BentukHasil.bila(o.getCapaian(), Rating::valueOf),
                                BentukHasil.bila(o.getEkspektasi(), Rating::valueOf),
                                o.getAlasan(),
                                o.getPenetap(),
                                o.getVersi()));
    }

    /** SE MenPANRB 3/2023: set by the leader one level above; the leader of the whole instansi sets any. */
    private static Condition langsung(Pelaku pelaku) {
        if (!pelaku.sebagai(Peran.PIMPINAN) || pelaku.lingkup().isEmpty()) {
            return falseCondition();
        }
        return pelaku.lingkup().equals(SEMUA)
                ? U.ID.isNotNull()
                : coalesce(INDUK.JALUR, inline("")).eq(pelaku.lingkup());
    }

    private static Condition bolehLihat(Pelaku pelaku) {
        return HakHasil.dalamLingkup(pelaku, U.JALUR);
    }

    /** Writes a draft or the set predikat over the version that was read; version 0 means that there was none. */
    public void simpan(UUID unit, PeriodeId periode, Capaian isi, Pelaku pelaku, OffsetDateTime kini) {
        var diubah =
                isi.versi() == 0 ? tambah(unit, periode, isi, pelaku, kini) : ubah(unit, periode, isi, pelaku, kini);
        if (diubah == 0) {
            throw new SudahBerubah(unit);
        }
    }

    private int tambah(UUID unit, PeriodeId periode, Capaian isi, Pelaku pelaku, OffsetDateTime kini) {
        return sql.insertInto(O)
                .set(O.ID, Uuid7.baru())
                .set(O.UNIT_ID, unit)
                .set(O.PERIODE_ID, periode.nilai())
                .set(O.STATUS, status(isi))
                .set(O.CAPAIAN, nama(isi.capaian()))
                .set(O.EKSPEKTASI, nama(isi.ekspektasi()))
                .set(O.PREDIKAT, isi.predikat().name())
                .set(O.ALASAN, isi.alasan())
                .set(O.PENETAP_AKUN_ID, pelaku.akun().nilai())
                .set(O.PENETAP, pelaku.nama())
                .set(O.DITETAPKAN, isi.tetap() ? kini : null)
                .set(O.VERSI, 1)
                .onConflict(O.UNIT_ID, O.PERIODE_ID)
                .doNothing()
                .execute();
    }

    private int ubah(UUID unit, PeriodeId periode, Capaian isi, Pelaku pelaku, OffsetDateTime kini) {
        return sql.update(O)
                .set(O.STATUS, status(isi))
                .set(O.CAPAIAN, nama(isi.capaian()))
                .set(O.EKSPEKTASI, nama(isi.ekspektasi()))
                .set(O.PREDIKAT, isi.predikat().name())
                .set(O.ALASAN, isi.alasan())
                .set(O.PENETAP_AKUN_ID, pelaku.akun().nilai())
                .set(O.PENETAP, pelaku.nama())
                .set(O.DITETAPKAN, isi.tetap() ? kini : null)
                .set(O.VERSI, O.VERSI.plus(1))
                .where(O.UNIT_ID.eq(unit))
                .and(O.PERIODE_ID.eq(periode.nilai()))
                .and(O.VERSI.eq(isi.versi()))
                .and(O.STATUS.eq("DRAF"))
                .execute();
    }

    private static String status(Capaian isi) {
        return isi.tetap() ? "DITETAPKAN" : "DRAF";
    }

    private static @Nullable String nama(@Nullable Rating rating) {
        return rating == null ? null : rating.name();
    }
}
