package id.kinerja.pelindungan.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.PELINDUNGAN_KOREKSI;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.pelindungan.KoreksiId;
import id.kinerja.pelindungan.model.Koreksi;
import id.kinerja.pelindungan.model.StatusKoreksi;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

/** Requests for correction: one's own, and those of the subtree one keeps. */
@Repository
public class KoreksiTersimpan {

    private static final kinerja.tabel.tables.PelindunganKoreksi K = PELINDUNGAN_KOREKSI;
    private static final kinerja.tabel.tables.PegawaiPubOrang O = PEGAWAI_PUB_ORANG;

    private final DSLContext sql;

    KoreksiTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** Which part of a list is meant. */
    public enum Bagian {
        MENUNGGU,
        LEWAT,
        SELESAI
    }

    public List<Koreksi> milik(PegawaiId pegawai) {
        return pilih().and(K.PEGAWAI_ID.eq(pegawai.nilai()))
                .orderBy(K.DIAJUKAN.desc(), K.ID)
                .fetch(KoreksiTersimpan::koreksi);
    }

    public Koreksi satu(KoreksiId id, Pelaku pengelola) {
        return pilih().and(K.ID.eq(id.nilai()))
                .and(dalam(pengelola))
                .fetchOptional(KoreksiTersimpan::koreksi)
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    public Potongan<Koreksi> daftar(Bagian bagian, Instant kini, int nomor, Pelaku pengelola) {
        var jumlah = count().over();
        var syarat = switch (bagian) {
            case MENUNGGU -> menunggu();
            case LEWAT -> menunggu().and(K.BATAS.le(waktu(kini)));
            case SELESAI -> K.STATUS.ne(StatusKoreksi.DIAJUKAN.name());
        };
        var urutan = bagian == Bagian.SELESAI ? K.DIJAWAB.desc() : K.BATAS.asc();
        var baris = sql.select(K.fields())
                .select(O.NAMA, O.NIP, O.UNIT, jumlah)
                .from(K)
                .join(O)
                .on(O.ID.eq(K.PEGAWAI_ID))
                .where(dalam(pengelola))
                .and(syarat)
                .orderBy(urutan, K.ID)
                .limit(Potongan.UKURAN)
                .offset((nomor - 1) * Potongan.UKURAN)
                .fetch();
        return new Potongan<>(
                baris.map(KoreksiTersimpan::koreksi),
                nomor,
                Potongan.UKURAN,
                baris.isEmpty() ? 0 : baris.getFirst().get(jumlah));
    }

    public int menunggu(PegawaiId pegawai) {
        return sql.fetchCount(K, menunggu().and(K.PEGAWAI_ID.eq(pegawai.nilai())));
    }

    public void ajukan(KoreksiId id, PegawaiId pegawai, String jenis, Koreksi.Isi isi, Instant kini, Instant batas) {
        sql.insertInto(K)
                .set(K.ID, id.nilai())
                .set(K.PEGAWAI_ID, pegawai.nilai())
                .set(K.JENIS, jenis)
                .set(K.SALAH, isi.salah())
                .set(K.BENAR, isi.benar())
                .set(K.BUKTI, isi.bukti())
                .set(K.DIAJUKAN, waktu(kini))
                .set(K.BATAS, waktu(batas))
                .set(K.STATUS, StatusKoreksi.DIAJUKAN.name())
                .set(K.JAWABAN, "")
                .set(K.PENJAWAB, "")
                .set(K.VERSI, 1)
                .execute();
    }

    public void jawab(Koreksi koreksi, StatusKoreksi status, String jawaban, Pelaku pelaku, Instant kini) {
        var kena = sql.update(K)
                .set(K.STATUS, status.name())
                .set(K.JAWABAN, jawaban)
                .set(K.DIJAWAB, waktu(kini))
                .set(K.PENJAWAB_AKUN_ID, pelaku.akun().nilai())
                .set(K.PENJAWAB, pelaku.nama())
                .set(K.VERSI, K.VERSI.plus(1))
                .where(K.ID.eq(koreksi.id().nilai()))
                .and(K.VERSI.eq(koreksi.versi()))
                .execute();
        if (kena == 0) {
            throw new SudahBerubah(koreksi.id());
        }
    }

    private SelectConditionStep<Record> pilih() {
        return sql.select(K.fields())
                .select(O.NAMA, O.NIP, O.UNIT)
                .from(K)
                .join(O)
                .on(O.ID.eq(K.PEGAWAI_ID))
                .where(noCondition());
    }

    private static Condition menunggu() {
        return K.STATUS.eq(StatusKoreksi.DIAJUKAN.name());
    }

    private static Condition dalam(Pelaku pengelola) {
        var r = PEGAWAI_PUB_RINGKAS;
        return pengelola.lingkup().equals("/")
                ? noCondition()
                : K.PEGAWAI_ID.in(select(r.ID).from(r).where(r.UNIT_JALUR.startsWith(pengelola.lingkup())));
    }

    private static Koreksi koreksi(Record r) {
        var dijawab = r.get(K.DIJAWAB);
        return new Koreksi(
                new KoreksiId(r.get(K.ID)),
                new Koreksi.Pemohon(new PegawaiId(r.get(K.PEGAWAI_ID)), r.get(O.NAMA), r.get(O.NIP), r.get(O.UNIT)),
                r.get(K.JENIS),
                new Koreksi.Isi(r.get(K.SALAH), r.get(K.BENAR), r.get(K.BUKTI)),
                r.get(K.DIAJUKAN).toInstant(),
                r.get(K.BATAS).toInstant(),
                StatusKoreksi.valueOf(r.get(K.STATUS)),
                dijawab == null ? null : new Koreksi.Jawaban(r.get(K.JAWABAN), dijawab.toInstant(), r.get(K.PENJAWAB)),
                r.get(K.VERSI));
    }

    private static OffsetDateTime waktu(Instant saat) {
        return saat.atOffset(ZoneOffset.UTC);
    }
}
