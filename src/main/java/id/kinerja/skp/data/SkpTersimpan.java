package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_RIWAYAT;
import static kinerja.tabel.Tables.SKP_SKP;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.Skp;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Plans: loading one whole, and its changes of stage. */
@Repository
public class SkpTersimpan {

    private static final int SEKALI_BACA = 500;

    private final DSLContext sql;

    SkpTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** The plan, for who may read it. */
    public Skp muat(SkpId id, Pelaku pelaku) {
        return satu(SKP_SKP.ID.eq(id.nilai()).and(HakSkp.bolehLihat(pelaku))).orElseThrow(() -> new TidakDitemukan(id));
    }

    /** The plan, for its owner alone. */
    public Skp muatMilik(SkpId id, Pelaku pelaku) {
        return satu(SKP_SKP.ID.eq(id.nilai()).and(HakSkp.milik(pelaku))).orElseThrow(() -> new TidakDitemukan(id));
    }

    /** The latest plan of a person in a year. */
    public Optional<Skp> terakhir(PegawaiId pegawai, int tahun) {
        return satu(SKP_SKP.PEGAWAI_ID
                .eq(pegawai.nilai())
                .and(SKP_SKP.TAHUN.eq(tahun))
                .and(SKP_SKP.PERUBAHAN_DARI.isNull())
                .and(SKP_SKP.STATUS.ne(StatusSkp.DIBATALKAN.name())));
    }

    /** Since when a plan holds; none where it is not in force. */
    public Optional<OffsetDateTime> ditetapkanPada(UUID id) {
        return sql.select(SKP_SKP.DITETAPKAN)
                .from(SKP_SKP)
                .where(SKP_SKP.ID.eq(id))
                .and(SKP_SKP.STATUS.in(StatusSkp.DITETAPKAN.name(), StatusSkp.DITUTUP.name()))
                .fetchOptional(SKP_SKP.DITETAPKAN);
    }

    /** Every plan of a year, one after the other, within the transaction of the caller. */
    public void tiap(int tahun, Consumer<Skp> lakukan) {
        var tanya = sql.select(BentukSkp.KOLOM)
                .from(BentukSkp.SUMBER)
                .where(SKP_SKP.TAHUN.eq(tahun))
                .and(SKP_SKP.PERUBAHAN_DARI.isNull())
                .and(SKP_SKP.STATUS.ne(StatusSkp.DIBATALKAN.name()))
                .orderBy(SKP_SKP.ID)
                .fetchSize(SEKALI_BACA);
        try (var baris = tanya.fetchLazy()) {
            baris.forEach(r -> lakukan.accept(BentukSkp.dari(r)));
        }
    }

    private Optional<Skp> satu(Condition syarat) {
        return sql.select(BentukSkp.KOLOM)
                .from(BentukSkp.SUMBER)
                .where(syarat)
                .orderBy(SKP_SKP.MULAI.desc(), SKP_SKP.ID)
                .limit(1)
                .fetchOptional(BentukSkp::dari);
    }

    /** Moves the plan to another stage and keeps who did it; refuses when it has changed since it was read. */
    public void pindah(Skp skp, StatusSkp ke, Pelaku pelaku, @Nullable String catatan, OffsetDateTime kini) {
        var diubah = sql.update(SKP_SKP)
                .set(SKP_SKP.STATUS, ke.name())
                .set(SKP_SKP.CATATAN, catatan)
                .set(SKP_SKP.DIAJUKAN, ke == StatusSkp.DIAJUKAN ? kini : skp.diajukan())
                .set(SKP_SKP.DITETAPKAN, ke == StatusSkp.DITETAPKAN ? kini : skp.ditetapkan())
                .set(SKP_SKP.VERSI, SKP_SKP.VERSI.plus(1))
                .where(SKP_SKP.ID.eq(skp.id().nilai()))
                .and(SKP_SKP.VERSI.eq(skp.versi()))
                .execute();
        if (diubah == 0) {
            throw new SudahBerubah(skp.id());
        }
        sql.insertInto(SKP_RIWAYAT)
                .set(SKP_RIWAYAT.ID, Uuid7.baru())
                .set(SKP_RIWAYAT.SKP_ID, skp.id().nilai())
                .set(SKP_RIWAYAT.WAKTU, kini)
                .set(SKP_RIWAYAT.STATUS, ke.name())
                .set(SKP_RIWAYAT.PELAKU, pelaku.nama())
                .set(SKP_RIWAYAT.CATATAN, catatan)
                .execute();
    }

    /** Raises the version, so that whoever read the plan before notices. */
    public void naikkanVersi(SkpId id, int versi) {
        var diubah = sql.update(SKP_SKP)
                .set(SKP_SKP.VERSI, SKP_SKP.VERSI.plus(1))
                .where(SKP_SKP.ID.eq(id.nilai()))
                .and(SKP_SKP.VERSI.eq(versi))
                .execute();
        if (diubah == 0) {
            throw new SudahBerubah(id);
        }
    }
}
