package id.kinerja.pelindungan.data;

import static kinerja.tabel.Tables.PELINDUNGAN_INSIDEN;
import static kinerja.tabel.Tables.PELINDUNGAN_INSIDEN_RIWAYAT;
import static kinerja.tabel.Tables.PELINDUNGAN_PEMBERITAHUAN;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.pelindungan.InsidenId;
import id.kinerja.pelindungan.model.Insiden;
import id.kinerja.pelindungan.model.Insiden.Kepada;
import id.kinerja.pelindungan.model.Insiden.Langkah;
import id.kinerja.pelindungan.model.Insiden.Pemberitahuan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Repository;

/** The register of breaches. */
@Repository
public class InsidenTersimpan {

    private static final kinerja.tabel.tables.PelindunganInsiden I = PELINDUNGAN_INSIDEN;
    private static final kinerja.tabel.tables.PelindunganPemberitahuan P = PELINDUNGAN_PEMBERITAHUAN;
    private static final kinerja.tabel.tables.PelindunganInsidenRiwayat R = PELINDUNGAN_INSIDEN_RIWAYAT;

    private static final Field<List<Pemberitahuan>> PEMBERITAHUAN = multiset(
                    select(P.KEPADA, P.WAKTU, P.CARA, P.PENCATAT)
                            .from(P)
                            .where(P.INSIDEN_ID.eq(I.ID))
                            .orderBy(P.WAKTU, P.ID))
            .convertFrom(baris -> baris.map(r ->
                    new Pemberitahuan(Kepada.valueOf(r.value1()), r.value2().toInstant(), r.value3(), r.value4())));

    private static final Field<List<Langkah>> RIWAYAT = multiset(select(R.WAKTU, R.PERBUATAN, R.PELAKU)
                    .from(R)
                    .where(R.INSIDEN_ID.eq(I.ID))
                    .orderBy(R.WAKTU, R.ID))
            .convertFrom(baris -> baris.map(r -> new Langkah(r.value1().toInstant(), r.value2(), r.value3())));

    private final DSLContext sql;

    InsidenTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** All of them, the open ones first; they are few. */
    public List<Insiden> semua() {
        return pilih(noCondition()).fetch(InsidenTersimpan::insiden);
    }

    public Insiden satu(InsidenId id) {
        return pilih(I.ID.eq(id.nilai()))
                .fetchOptional(InsidenTersimpan::insiden)
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    public void catat(InsidenId id, Insiden.Isi isi, Instant batas) {
        sql.insertInto(I)
                .set(I.ID, id.nilai())
                .set(I.JUDUL, isi.judul())
                .set(I.DIKETAHUI, waktu(isi.diketahui()))
                .set(I.BATAS, waktu(batas))
                .set(I.DATA, isi.data())
                .set(I.SUBJEK, isi.subjek())
                .set(I.JUMLAH_SUBJEK, isi.jumlahSubjek())
                .set(I.KEJADIAN, isi.kejadian())
                .set(I.TINDAKAN, isi.tindakan())
                .set(I.STATUS, "TERBUKA")
                .set(I.VERSI, 1)
                .execute();
    }

    public void ubah(InsidenId id, Insiden.Isi isi, Instant batas, int versi) {
        var kena = sql.update(I)
                .set(I.JUDUL, isi.judul())
                .set(I.DIKETAHUI, waktu(isi.diketahui()))
                .set(I.BATAS, waktu(batas))
                .set(I.DATA, isi.data())
                .set(I.SUBJEK, isi.subjek())
                .set(I.JUMLAH_SUBJEK, isi.jumlahSubjek())
                .set(I.KEJADIAN, isi.kejadian())
                .set(I.TINDAKAN, isi.tindakan())
                .set(I.VERSI, I.VERSI.plus(1))
                .where(I.ID.eq(id.nilai()))
                .and(I.VERSI.eq(versi))
                .execute();
        pastikan(kena, id);
    }

    public void beritahu(InsidenId id, Kepada kepada, Instant saat, String cara, Pelaku pelaku, Instant kini) {
        sql.insertInto(P)
                .set(P.ID, Uuid7.baru())
                .set(P.INSIDEN_ID, id.nilai())
                .set(P.KEPADA, kepada.name())
                .set(P.WAKTU, waktu(saat))
                .set(P.CARA, cara)
                .set(P.DICATAT, waktu(kini))
                .set(P.PENCATAT, pelaku.nama())
                .execute();
    }

    public void selesaikan(Insiden insiden, Instant kini) {
        var kena = sql.update(I)
                .set(I.STATUS, "SELESAI")
                .set(I.SELESAI, waktu(kini))
                .set(I.VERSI, I.VERSI.plus(1))
                .where(I.ID.eq(insiden.id().nilai()))
                .and(I.VERSI.eq(insiden.versi()))
                .execute();
        pastikan(kena, insiden.id());
    }

    public void langkah(InsidenId id, String perbuatan, Pelaku pelaku, Instant kini) {
        sql.insertInto(R)
                .set(R.ID, Uuid7.baru())
                .set(R.INSIDEN_ID, id.nilai())
                .set(R.WAKTU, waktu(kini))
                .set(R.PERBUATAN, perbuatan)
                .set(R.PELAKU, pelaku.nama())
                .execute();
    }

    private static void pastikan(int kena, InsidenId id) {
        if (kena == 0) {
            throw new SudahBerubah(id);
        }
    }

    private ResultQuery<? extends Record> pilih(Condition syarat) {
        return sql.select(I.fields())
                .select(PEMBERITAHUAN, RIWAYAT)
                .from(I)
                .where(syarat)
                .orderBy(I.STATUS.desc(), I.DIKETAHUI.desc(), I.ID);
    }

    private static Insiden insiden(Record r) {
        var selesai = r.get(I.SELESAI);
        return new Insiden(
                new InsidenId(r.get(I.ID)),
                new Insiden.Isi(
                        r.get(I.JUDUL),
                        r.get(I.DIKETAHUI).toInstant(),
                        r.get(I.DATA),
                        r.get(I.SUBJEK),
                        r.get(I.JUMLAH_SUBJEK),
                        r.get(I.KEJADIAN),
                        r.get(I.TINDAKAN)),
                r.get(I.BATAS).toInstant(),
                selesai == null ? null : selesai.toInstant(),
                r.get(PEMBERITAHUAN),
                r.get(RIWAYAT),
                r.get(I.VERSI));
    }

    private static OffsetDateTime waktu(Instant saat) {
        return saat.atOffset(ZoneOffset.UTC);
    }
}
