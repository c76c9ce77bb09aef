package id.kinerja.pekerjaan.data;

import static kinerja.tabel.Tables.PEKERJAAN_PEKERJAAN;
import static kinerja.tabel.Tables.PEKERJAAN_PEMBATALAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.Uuid7;
import id.kinerja.bersama.pekerjaan.Kemajuan;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.pekerjaan.StatusPekerjaan;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Ordered work and how far it has come. */
@Repository
public class PekerjaanTersimpan {

    private static final int TERBARU = 50;

    private static final Field<Boolean> DIMINTA = field(exists(selectOne()
            .from(PEKERJAAN_PEMBATALAN)
            .where(PEKERJAAN_PEMBATALAN.PEKERJAAN_ID.eq(PEKERJAAN_PEKERJAAN.ID))));

    private final DSLContext sql;

    PekerjaanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** The new work, or none where the same is already waiting or running. */
    public Optional<PekerjaanId> tambah(String jenis, String parameter, Pelaku pelaku, OffsetDateTime kini) {
        var p = PEKERJAAN_PEKERJAAN;
        var id = new PekerjaanId(Uuid7.baru());
        var baris = sql.insertInto(p)
                .set(p.ID, id.nilai())
                .set(p.JENIS, jenis)
                .set(p.PARAMETER, parameter)
                .set(p.AKUN_ID, pelaku.akun().nilai())
                .set(
                        p.PEGAWAI_ID,
                        pelaku.pegawai() == null ? null : pelaku.pegawai().nilai())
                .set(p.NAMA, pelaku.nama())
                .set(p.PERAN, pelaku.peran().name())
                .set(p.LINGKUP, pelaku.lingkup())
                .set(p.STATUS, StatusPekerjaan.ANTRE.name())
                .set(p.TAHAP, "")
                .set(p.KURSOR, "")
                .set(p.SELESAI, 0)
                .set(p.JUMLAH, 0)
                .set(p.CATATAN, "")
                .set(p.DIBUAT, kini)
                .onConflictDoNothing()
                .execute();
        return baris == 0 ? Optional.empty() : Optional.of(id);
    }

    /** The same work that waits or runs, ordered by anybody. */
    public Optional<BarisPekerjaan> yangHidup(String jenis, String parameter) {
        var p = PEKERJAAN_PEKERJAAN;
        return pilih(p.JENIS.eq(jenis).and(p.PARAMETER.eq(parameter)).and(p.USAI.isNull()))
                .fetchOptional(PekerjaanTersimpan::dari);
    }

    /** The latest of a kind, whoever ordered it. */
    public Optional<BarisPekerjaan> terakhir(String jenis, String parameter) {
        var p = PEKERJAAN_PEKERJAAN;
        return pilih(p.JENIS.eq(jenis).and(p.PARAMETER.eq(parameter)))
                .orderBy(p.DIBUAT.desc(), p.ID.desc())
                .limit(1)
                .fetchOptional(PekerjaanTersimpan::dari);
    }

    /** Takes hold of the row for one step; who wants to stop it need not wait. */
    public Optional<BarisPekerjaan> pegang(PekerjaanId id) {
        return pilih(PEKERJAAN_PEKERJAAN.ID.eq(id.nilai())).forNoKeyUpdate().fetchOptional(PekerjaanTersimpan::dari);
    }

    public Optional<BarisPekerjaan> milik(PekerjaanId id, Pelaku pelaku) {
        return pilih(PEKERJAAN_PEKERJAAN.ID.eq(id.nilai()).and(punya(pelaku))).fetchOptional(PekerjaanTersimpan::dari);
    }

    public List<BarisPekerjaan> milik(Pelaku pelaku) {
        return pilih(punya(pelaku))
                .orderBy(PEKERJAAN_PEKERJAAN.DIBUAT.desc(), PEKERJAAN_PEKERJAAN.ID.desc())
                .limit(TERBARU)
                .fetch(PekerjaanTersimpan::dari);
    }

    public void maju(PekerjaanId id, Kemajuan k, OffsetDateTime kini) {
        var p = PEKERJAAN_PEKERJAAN;
        var hasil = k.hasil();
        sql.update(p)
                .set(p.STATUS, (hasil == null ? StatusPekerjaan.BERJALAN : StatusPekerjaan.SELESAI).name())
                .set(p.TAHAP, k.tahap())
                .set(p.KURSOR, k.kursor())
                .set(p.SELESAI, k.selesai())
                .set(p.JUMLAH, k.jumlah())
                .set(p.CATATAN, k.catatan())
                .set(p.TAUTAN, hasil == null ? null : hasil.tautan())
                .set(p.BERKAS, hasil == null ? null : hasil.berkas())
                .set(p.MULAI, coalesce(p.MULAI, kini))
                .set(p.USAI, hasil == null ? null : kini)
                .where(p.ID.eq(id.nilai()))
                .execute();
    }

    /** Brings it to a stop, or back into the queue; where it had come to stays. */
    public void pindah(PekerjaanId id, StatusPekerjaan ke, @Nullable String sebab, OffsetDateTime kini) {
        var p = PEKERJAAN_PEKERJAAN;
        sql.deleteFrom(PEKERJAAN_PEMBATALAN)
                .where(PEKERJAAN_PEMBATALAN.PEKERJAAN_ID.eq(id.nilai()))
                .execute();
        sql.update(p)
                .set(p.STATUS, ke.name())
                .set(p.SEBAB, sebab)
                .set(p.USAI, ke.hidup() ? null : kini)
                .where(p.ID.eq(id.nilai()))
                .execute();
    }

    public void mintaBerhenti(PekerjaanId id, OffsetDateTime kini) {
        sql.insertInto(PEKERJAAN_PEMBATALAN)
                .set(PEKERJAAN_PEMBATALAN.PEKERJAAN_ID, id.nilai())
                .set(PEKERJAAN_PEMBATALAN.WAKTU, kini)
                .onConflictDoNothing()
                .execute();
    }

    /** Forgets what ended before a moment, and tells which. */
    public List<PekerjaanId> hapusSebelum(OffsetDateTime batas) {
        return sql.deleteFrom(PEKERJAAN_PEKERJAAN)
                .where(PEKERJAAN_PEKERJAAN.USAI.lt(batas))
                .returning(PEKERJAAN_PEKERJAAN.ID)
                .fetch(r -> new PekerjaanId(r.getId()));
    }

    private SelectConditionStep<Record> pilih(Condition syarat) {
        return sql.select(PEKERJAAN_PEKERJAAN.asterisk(), DIMINTA)
                .from(PEKERJAAN_PEKERJAAN)
                .where(syarat);
    }

    private static Condition punya(Pelaku pelaku) {
        return PEKERJAAN_PEKERJAAN.AKUN_ID.eq(pelaku.akun().nilai());
    }

    private static BarisPekerjaan dari(Record baris) {
        var r = baris.into(PEKERJAAN_PEKERJAAN);
        var status = StatusPekerjaan.valueOf(r.getStatus());
        var pelaku = new Pelaku(
                new AkunId(r.getAkunId()),
                r.getPegawaiId() == null ? null : new PegawaiId(r.getPegawaiId()),
                r.getNama(),
                "",
                "",
                Peran.valueOf(r.getPeran()),
                r.getLingkup(),
                List.of());
        var hasil = status == StatusPekerjaan.SELESAI ? new Kemajuan.Hasil(r.getTautan(), r.getBerkas()) : null;
        return new BarisPekerjaan(
                new PekerjaanId(r.getId()),
                r.getJenis(),
                r.getParameter(),
                pelaku,
                status,
                new Kemajuan(r.getTahap(), r.getKursor(), r.getSelesai(), r.getJumlah(), r.getCatatan(), hasil),
                baris.get(DIMINTA),
                r.getSebab(),
                r.getDibuat(),
                r.getMulai(),
                r.getUsai());
    }
}
