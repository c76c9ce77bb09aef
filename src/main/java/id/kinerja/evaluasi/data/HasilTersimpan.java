package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.StatusHasil;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Evaluations: loading one whole, and its changes of stage. */
@Repository
public class HasilTersimpan {

    private final DSLContext sql;

    HasilTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** The evaluation, for its Pejabat Penilai in that role. */
    public Hasil muatUntukPenilai(HasilId id, Pelaku pelaku) {
        return satu(EVALUASI_HASIL.ID.eq(id.nilai()).and(HakHasil.dinilaiOleh(pelaku, EVALUASI_HASIL.PENILAI_ID)))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    /** The evaluation, for the person it is about. */
    public Hasil muatMilik(HasilId id, Pelaku pelaku) {
        return satu(EVALUASI_HASIL.ID.eq(id.nilai()).and(milik(pelaku))).orElseThrow(() -> new TidakDitemukan(id));
    }

    /** One's own evaluation of a period; the later plan where a transfer made two. */
    public Optional<HasilId> milikDalam(PeriodeId periode, Pelaku pelaku) {
        return sql.select(EVALUASI_HASIL.ID)
                .from(EVALUASI_HASIL)
                .where(milik(pelaku))
                .and(EVALUASI_HASIL.PERIODE_ID.eq(periode.nilai()))
                .orderBy(EVALUASI_HASIL.SKP_ID.desc())
                .limit(1)
                .fetchOptional(r -> new HasilId(r.value1()));
    }

    static Condition milik(Pelaku pelaku) {
        return EVALUASI_HASIL.PEGAWAI_ID.eq(pelaku.pegawaiWajib().nilai());
    }

    private Optional<Hasil> satu(Condition syarat) {
        return sql.select(BentukHasil.KOLOM)
                .from(BentukHasil.SUMBER)
                .where(syarat)
                .orderBy(EVALUASI_HASIL.ID)
                .limit(1)
                .fetchOptional(BentukHasil::dari);
    }

    /** Moves to another stage and keeps who did it; refuses when it has changed since it was read. */
    public void pindah(Hasil hasil, StatusHasil ke, Pelaku pelaku, @Nullable String catatan, OffsetDateTime kini) {
        var ubah = new TreeMap<Field<?>, Object>(java.util.Comparator.comparing(Field::getName));
        ubah.put(EVALUASI_HASIL.CATATAN, catatan == null ? "" : catatan);
        switch (ke) {
            case DIAJUKAN -> ubah.put(EVALUASI_HASIL.DIAJUKAN, kini);
            case DINILAI -> ubah.put(EVALUASI_HASIL.DINILAI, kini);
            case DITETAPKAN -> ubah.put(EVALUASI_HASIL.DITETAPKAN, kini);
            case DISAMPAIKAN -> ubah.put(EVALUASI_HASIL.DITERIMA, kini);
            default -> {}
        }
        ubah(hasil.id(), hasil.versi(), ke, ubah);
        catatRiwayat(hasil.id(), ke, pelaku, catatan, kini);
    }

    void ubah(HasilId id, int versi, StatusHasil ke, Map<Field<?>, Object> isi) {
        var diubah = sql.update(EVALUASI_HASIL)
                .set(isi)
                .set(EVALUASI_HASIL.STATUS, ke.name())
                .set(EVALUASI_HASIL.VERSI, EVALUASI_HASIL.VERSI.plus(1))
                .where(EVALUASI_HASIL.ID.eq(id.nilai()))
                .and(EVALUASI_HASIL.VERSI.eq(versi))
                .execute();
        if (diubah == 0) {
            throw new SudahBerubah(id);
        }
    }

    /** Marks that the evaluation goes on without a submission. */
    public void ambil(Hasil hasil, Pelaku pelaku, OffsetDateTime kini) {
        ubah(
                hasil.id(),
                hasil.versi(),
                StatusHasil.DIAJUKAN,
                Map.of(EVALUASI_HASIL.TANPA_REALISASI, true, EVALUASI_HASIL.DIAJUKAN, kini));
        catatRiwayat(hasil.id(), StatusHasil.DIAJUKAN, pelaku, null, kini);
    }

    void catatRiwayat(HasilId id, StatusHasil ke, Pelaku pelaku, @Nullable String catatan, OffsetDateTime kini) {
        sql.insertInto(EVALUASI_RIWAYAT)
                .set(EVALUASI_RIWAYAT.ID, Uuid7.baru())
                .set(EVALUASI_RIWAYAT.HASIL_ID, id.nilai())
                .set(EVALUASI_RIWAYAT.WAKTU, kini)
                .set(EVALUASI_RIWAYAT.STATUS, ke.name())
                .set(EVALUASI_RIWAYAT.PELAKU, pelaku.nama())
                .set(EVALUASI_RIWAYAT.CATATAN, catatan)
                .execute();
    }
}
