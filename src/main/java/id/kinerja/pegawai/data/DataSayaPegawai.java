package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEAKTIFAN;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PENGAKHIRAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who she is, where she stands and stood. */
@Repository
class DataSayaPegawai implements DataSaya {

    private final DSLContext sql;

    DataSayaPegawai(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "profil";
    }

    @Override
    public int urutan() {
        return 10;
    }

    @Override
    public String kata() {
        return "pegawai.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        if (pelaku.pegawai() == null) {
            return List.of();
        }
        var id = pelaku.pegawai().nilai();
        return List.of(identitas(id), penempatan(id), kedudukan(id), keaktifan(id));
    }

    private Tabel identitas(UUID id) {
        var p = PEGAWAI_PROFIL;
        return new Tabel(
                "identitas",
                List.of(
                        Kolom.polos("nip"),
                        Kolom.polos("nama"),
                        new Kolom("jenis_kelamin", "pegawai.data.kelamin."),
                        new Kolom("status", "pegawai.status."),
                        Kolom.polos("golongan"),
                        Kolom.polos("surel"),
                        new Kolom("aktif", "bersama.ya-tidak.")),
                sql.select(p.NIP, p.NAMA, p.JENIS_KELAMIN, p.STATUS, p.GOLONGAN, p.SUREL, p.AKTIF)
                        .from(p)
                        .where(p.ID.eq(id))
                        .orderBy(p.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel penempatan(UUID id) {
        var d = PEGAWAI_PENEMPATAN;
        var j = ORGANISASI_PUB_JABATAN;
        var u = ORGANISASI_PUB_UNIT;
        var a = PEGAWAI_PENGAKHIRAN;
        return new Tabel(
                "penempatan",
                List.of(
                        Kolom.polos("jabatan"),
                        Kolom.polos("unit"),
                        new Kolom("jenis", "pegawai.penempatan."),
                        Kolom.polos("mulai"),
                        Kolom.polos("akhir"),
                        Kolom.polos("alasan_berakhir")),
                sql.select(j.NAMA, u.NAMA, d.JENIS, d.MULAI, d.AKHIR, a.ALASAN)
                        .from(d)
                        .join(j)
                        .on(j.ID.eq(d.JABATAN_ID))
                        .join(u)
                        .on(u.ID.eq(j.UNIT_ID))
                        .leftJoin(a)
                        .on(a.PENEMPATAN_ID.eq(d.ID))
                        .where(d.PEGAWAI_ID.eq(id))
                        .orderBy(d.MULAI.desc(), d.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel kedudukan(UUID id) {
        var k = PEGAWAI_KEDUDUKAN;
        var penilai = PEGAWAI_PROFIL.as("penilai");
        var atasan = PEGAWAI_PROFIL.as("atasan");
        return new Tabel(
                "kedudukan",
                Kolom.polos("jabatan", "unit", "perangkat_daerah", "pejabat_penilai", "atasan_pejabat_penilai"),
                sql.select(k.JABATAN, k.UNIT, k.PERANGKAT_DAERAH, penilai.NAMA, atasan.NAMA)
                        .from(k)
                        .leftJoin(penilai)
                        .on(penilai.ID.eq(k.PENILAI_ID))
                        .leftJoin(atasan)
                        .on(atasan.ID.eq(k.ATASAN_PENILAI_ID))
                        .where(k.PEGAWAI_ID.eq(id))
                        .orderBy(k.PEGAWAI_ID)
                        .fetch(BarisData::dari));
    }

    private Tabel keaktifan(UUID id) {
        var k = PEGAWAI_KEAKTIFAN;
        return new Tabel(
                "keaktifan",
                List.of(
                        Kolom.polos("tanggal"),
                        new Kolom("aktif", "bersama.ya-tidak."),
                        new Kolom("alasan", "pegawai.berhenti."),
                        Kolom.polos("keterangan"),
                        Kolom.polos("dicatat")),
                sql.select(k.TANGGAL, k.AKTIF, k.ALASAN, k.KETERANGAN, k.DICATAT)
                        .from(k)
                        .where(k.PEGAWAI_ID.eq(id))
                        .orderBy(k.DICATAT.desc(), k.ID)
                        .fetch(BarisData::dari));
    }
}
