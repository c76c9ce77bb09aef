package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_LAMPIRAN;
import static kinerja.tabel.Tables.SKP_PERILAKU;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_RIWAYAT;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Her plans with everything in them. */
@Repository
class DataSayaRencana implements DataSaya {

    private final DSLContext sql;

    DataSayaRencana(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "rencana";
    }

    @Override
    public int urutan() {
        return 30;
    }

    @Override
    public String kata() {
        return "skp.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        if (pelaku.pegawai() == null) {
            return List.of();
        }
        var id = pelaku.pegawai().nilai();
        return List.of(skp(id), indikator(id), lampiran(id), riwayat(id));
    }

    private Tabel skp(UUID id) {
        var s = SKP_SKP;
        return new Tabel(
                "skp",
                List.of(
                        Kolom.polos("tahun"),
                        Kolom.polos("mulai"),
                        Kolom.polos("akhir"),
                        new Kolom("jenis", "skp.jenis."),
                        new Kolom("status", "skp.status."),
                        Kolom.polos("jabatan"),
                        Kolom.polos("unit"),
                        Kolom.polos("catatan"),
                        Kolom.polos("diajukan"),
                        Kolom.polos("ditetapkan"),
                        Kolom.polos("id")),
                sql.select(
                                s.TAHUN,
                                s.MULAI,
                                s.AKHIR,
                                s.JENIS,
                                s.STATUS,
                                s.JABATAN,
                                s.UNIT,
                                s.CATATAN,
                                s.DIAJUKAN,
                                s.DITETAPKAN,
                                s.ID)
                        .from(s)
                        .where(s.PEGAWAI_ID.eq(id))
                        .orderBy(s.MULAI.desc(), s.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel indikator(UUID id) {
        var s = SKP_SKP;
        var r = SKP_RHK;
        var i = SKP_INDIKATOR;
        return new Tabel(
                "rhk",
                List.of(
                        Kolom.polos("tahun"),
                        Kolom.polos("nomor"),
                        new Kolom("jenis", "skp.data.rhk."),
                        Kolom.polos("rhk"),
                        new Kolom("aspek", "skp.aspek."),
                        Kolom.polos("indikator"),
                        Kolom.polos("target"),
                        new Kolom("polaritas", "skp.polaritas.")),
                sql.select(s.TAHUN, r.NOMOR, r.JENIS, r.URAIAN, i.ASPEK, i.URAIAN, i.TARGET_TEKS, i.POLARITAS)
                        .from(s)
                        .join(r)
                        .on(r.SKP_ID.eq(s.ID))
                        .leftJoin(i)
                        .on(i.RHK_ID.eq(r.ID))
                        .where(s.PEGAWAI_ID.eq(id))
                        .orderBy(s.MULAI.desc(), r.NOMOR, i.NOMOR, r.ID, i.ID)
                        .fetch(BarisData::dari));
    }

    /** Special expectations and annexes in one table, the kind told by a code. */
    private Tabel lampiran(UUID id) {
        var s = SKP_SKP;
        var p = SKP_PERILAKU;
        var l = SKP_LAMPIRAN;
        var tahun = s.TAHUN.as("tahun");
        var semua = select(
                        tahun, l.JENIS.as("jenis"), l.NOMOR.cast(String.class).as("nomor"), l.URAIAN.as("uraian"))
                .from(s)
                .join(l)
                .on(l.SKP_ID.eq(s.ID))
                .where(s.PEGAWAI_ID.eq(id))
                .unionAll(select(tahun, inline("EKSPEKTASI"), p.PERILAKU, p.EKSPEKTASI)
                        .from(s)
                        .join(p)
                        .on(p.SKP_ID.eq(s.ID))
                        .where(s.PEGAWAI_ID.eq(id)))
                .asTable("semua");
        return new Tabel(
                "lampiran",
                List.of(
                        Kolom.polos("tahun"),
                        new Kolom("jenis", "skp.data.lampiran."),
                        Kolom.polos("nomor"),
                        Kolom.polos("uraian")),
                sql.select(semua.fields())
                        .from(semua)
                        .orderBy(semua.field(0), semua.field(1), semua.field(2), semua.field(3))
                        .fetch(BarisData::dari));
    }

    private Tabel riwayat(UUID id) {
        var s = SKP_SKP;
        var w = SKP_RIWAYAT;
        return new Tabel(
                "riwayat",
                List.of(
                        Kolom.polos("tahun"),
                        Kolom.polos("waktu"),
                        new Kolom("status", "skp.status."),
                        Kolom.polos("oleh"),
                        Kolom.polos("catatan")),
                sql.select(s.TAHUN, w.WAKTU, w.STATUS, w.PELAKU, w.CATATAN)
                        .from(w)
                        .join(s)
                        .on(s.ID.eq(w.SKP_ID))
                        .where(s.PEGAWAI_ID.eq(id))
                        .orderBy(w.WAKTU.desc(), w.ID)
                        .fetch(BarisData::dari));
    }
}
