package id.kinerja.pelindungan.data;

import static kinerja.tabel.Tables.PELINDUNGAN_RETENSI;
import static kinerja.tabel.Tables.PELINDUNGAN_RETENSI_KELAS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.pelindungan.RetensiId;
import id.kinerja.pelindungan.model.AturanRetensi.Tindakan;
import id.kinerja.pelindungan.model.UsulanRetensi;
import id.kinerja.pelindungan.model.UsulanRetensi.Kelas;
import id.kinerja.pelindungan.model.UsulanRetensi.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSeekStep2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reckonings of what has stayed long enough. At most one waits. */
@Repository
public class UsulanTersimpan {

    private static final kinerja.tabel.tables.PelindunganRetensi R = PELINDUNGAN_RETENSI;
    private static final kinerja.tabel.tables.PelindunganRetensiKelas K = PELINDUNGAN_RETENSI_KELAS;

    private static final Field<List<Kelas>> KELAS = multiset(
                    select(K.JENIS, K.JUMLAH, K.BATAS, K.TINDAKAN.convertFrom(Tindakan::valueOf))
                            .from(K)
                            .where(K.RETENSI_ID.eq(R.ID))
                            .orderBy(K.JENIS))
            .convertFrom(r -> r.map(mapping(Kelas::new)));

    private final DSLContext sql;

    UsulanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public List<UsulanRetensi> terakhir(int paling) {
        return pilih(noCondition()).limit(paling).fetch(UsulanTersimpan::usulan);
    }

    public Optional<UsulanRetensi> menunggu() {
        return pilih(R.STATUS.eq(Status.MENUNGGU.name())).fetchOptional(UsulanTersimpan::usulan);
    }

    public UsulanRetensi satu(RetensiId id) {
        return pilih(R.ID.eq(id.nilai()))
                .fetchOptional(UsulanTersimpan::usulan)
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    /** Two who confirm at once wait for each other here. */
    public void kunci(RetensiId id) {
        var ada =
                sql.select(R.ID).from(R).where(R.ID.eq(id.nilai())).forUpdate().fetchOptional();
        if (ada.isEmpty()) {
            throw new TidakDitemukan(id);
        }
    }

    public boolean adaBerkala(int tahun) {
        return sql.fetchExists(R, R.TAHUN_BERKALA.eq(tahun));
    }

    /**
     * Keeps a new reckoning in place of the one that waits.
     *
     * @param tahunBerkala the year that the yearly job did it for; false when another copy was quicker
     */
    public boolean simpan(UsulanRetensi usulan, @Nullable Integer tahunBerkala) {
        if (tahunBerkala != null && adaBerkala(tahunBerkala)) {
            return false;
        }
        sql.update(R)
                .set(R.STATUS, Status.DIGANTI.name())
                .where(R.STATUS.eq(Status.MENUNGGU.name()))
                .execute();
        sql.insertInto(R)
                .set(R.ID, usulan.id().nilai())
                .set(R.HARI, usulan.hari())
                .set(R.DIHITUNG, waktu(usulan.dihitung()))
                .set(R.TAHUN_BERKALA, tahunBerkala)
                .set(R.SIDIK, usulan.sidik())
                .set(R.JUMLAH, usulan.jumlah())
                .set(R.STATUS, usulan.status().name())
                .set(R.PELAKU, "")
                .execute();
        sql.batch(usulan.kelas().stream()
                        .map(k -> sql.insertInto(K)
                                .set(K.RETENSI_ID, usulan.id().nilai())
                                .set(K.JENIS, k.jenis())
                                .set(K.JUMLAH, k.jumlah())
                                .set(K.BATAS, k.batas())
                                .set(K.TINDAKAN, k.tindakan().name()))
                        .toList())
                .execute();
        return true;
    }

    public void laksanakan(RetensiId id, @Nullable Pelaku pelaku, Instant kini) {
        sql.update(R)
                .set(R.STATUS, Status.DILAKSANAKAN.name())
                .set(R.DILAKSANAKAN, waktu(kini))
                .set(R.PELAKU_AKUN_ID, pelaku == null ? null : pelaku.akun().nilai())
                .set(R.PELAKU, pelaku == null ? "" : pelaku.nama())
                .where(R.ID.eq(id.nilai()))
                .execute();
    }

    private SelectSeekStep2<? extends Record, OffsetDateTime, java.util.UUID> pilih(Condition syarat) {
        return sql.select(R.ID, R.HARI, R.DIHITUNG, R.SIDIK, R.STATUS, R.DILAKSANAKAN, R.PELAKU, KELAS)
                .from(R)
                .where(syarat)
                .orderBy(R.DIHITUNG.desc(), R.ID.desc());
    }

    private static UsulanRetensi usulan(Record r) {
        var selesai = r.get(R.DILAKSANAKAN);
        return new UsulanRetensi(
                new RetensiId(r.get(R.ID)),
                r.get(R.HARI),
                r.get(R.DIHITUNG).toInstant(),
                r.get(R.SIDIK),
                Status.valueOf(r.get(R.STATUS)),
                r.get(KELAS),
                selesai == null ? null : new UsulanRetensi.Pelaksanaan(selesai.toInstant(), r.get(R.PELAKU)));
    }

    private static OffsetDateTime waktu(Instant saat) {
        return saat.atOffset(ZoneOffset.UTC);
    }
}
