package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;

import id.kinerja.akses.PembuatAkun;
import id.kinerja.organisasi.BukuJabatan;
import id.kinerja.pegawai.model.Keadaan;
import id.kinerja.pegawai.model.RencanaPegawai;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads everything an employee file is compared with, and writes what it changes, many rows at a time. */
@Repository
public class ImporPegawaiTersimpan {

    private final DSLContext sql;
    private final BukuJabatan jabatan;
    private final PembuatAkun akun;

    ImporPegawaiTersimpan(DSLContext sql, BukuJabatan jabatan, PembuatAkun akun) {
        this.sql = sql;
        this.jabatan = jabatan;
        this.akun = akun;
    }

    public void kunci() {
        jabatan.kunci();
        sql.execute("LOCK TABLE pegawai_profil, pegawai_penempatan IN SHARE ROW EXCLUSIVE MODE");
    }

    public Keadaan baca() {
        var u = ORGANISASI_PUB_UNIT;
        var unit = new HashMap<String, Keadaan.Unit>();
        var kode = new HashMap<UUID, String>();
        sql.select(u.ID, u.KODE, u.JALUR).from(u).where(u.AKTIF).orderBy(u.KODE).forEach(r -> {
            unit.put(r.value2(), new Keadaan.Unit(r.value1(), r.value2(), r.value3()));
            kode.put(r.value1(), r.value2());
        });
        var jabatanTercatat = new HashMap<String, BukuJabatan.Jabatan>();
        jabatan.semua().forEach(j -> jabatanTercatat.put(kode.get(j.unit()) + "\u0000" + j.nama(), j));
        return new Keadaan(unit, jabatanTercatat, orang());
    }

    private Map<String, Keadaan.Orang> orang() {
        var p = PEGAWAI_PROFIL;
        var d = PEGAWAI_PENEMPATAN;
        var akhir = sql.select(d.asterisk(), ORGANISASI_PUB_UNIT.JALUR)
                .distinctOn(d.PEGAWAI_ID)
                .from(d)
                .join(ORGANISASI_PUB_JABATAN)
                .on(ORGANISASI_PUB_JABATAN.ID.eq(d.JABATAN_ID))
                .join(ORGANISASI_PUB_UNIT)
                .on(ORGANISASI_PUB_UNIT.ID.eq(ORGANISASI_PUB_JABATAN.UNIT_ID))
                .where(d.JENIS.eq("DEFINITIF"))
                .orderBy(d.PEGAWAI_ID, d.MULAI.desc(), d.ID)
                .fetchMap(d.PEGAWAI_ID, ImporPegawaiTersimpan::duduk);
        var hasil = new HashMap<String, Keadaan.Orang>();
        sql.selectFrom(p)
                .orderBy(p.NIP)
                .forEach(r -> hasil.put(
                        r.getNip(),
                        new Keadaan.Orang(
                                r.getId(),
                                r.getNip(),
                                r.getNama(),
                                r.getJenisKelamin(),
                                r.getStatus(),
                                r.getGolongan(),
                                r.getSurel(),
                                r.getAktif(),
                                r.getVersi(),
                                akhir.get(r.getId()))));
        return hasil;
    }

    private static Keadaan.Duduk duduk(Record r) {
        var d = PEGAWAI_PENEMPATAN;
        return new Keadaan.Duduk(
                r.get(d.ID),
                r.get(d.JABATAN_ID),
                r.get(ORGANISASI_PUB_UNIT.JALUR),
                r.get(d.MULAI),
                r.get(d.AKHIR),
                r.get(d.PENILAI_PEGAWAI_ID),
                r.get(d.VERSI));
    }

    public void tulis(RencanaPegawai r) {
        jabatan.tambah(r.jabatanBaru);
        jabatan.ubah(r.jabatanUbah);
        tambahProfil(r.profilBaru);
        ubahProfil(r.profilUbah);
        tutup(r.penempatanTutup);
        geser(r.penempatanGeser);
        tempatkan(r.penempatanBaru);
        tunjuk(r.penilai);
        akun.pastikanAda(Stream.concat(r.profilBaru.stream(), r.profilUbah.stream())
                .map(p -> new PembuatAkun.AkunBaru(p.nip(), p.nama()))
                .toList());
    }

    private void tambahProfil(List<RencanaPegawai.Profil> baru) {
        var p = PEGAWAI_PROFIL;
        if (baru.isEmpty()) {
            return;
        }
        var isi = sql.batch(
                sql.insertInto(p, p.ID, p.NIP, p.NAMA, p.JENIS_KELAMIN, p.STATUS, p.GOLONGAN, p.SUREL, p.AKTIF, p.VERSI)
                        .values((UUID) null, null, null, null, null, null, null, null, null));
        for (var o : baru) {
            isi = isi.bind(o.id(), o.nip(), o.nama(), o.jenisKelamin(), o.status(), o.golongan(), o.surel(), true, 1);
        }
        isi.execute();
    }

    private void ubahProfil(List<RencanaPegawai.Profil> ubah) {
        var p = PEGAWAI_PROFIL;
        if (ubah.isEmpty()) {
            return;
        }
        var isi = sql.batch(sql.update(p)
                .set(p.NAMA, "")
                .set(p.JENIS_KELAMIN, "")
                .set(p.STATUS, "")
                .set(p.GOLONGAN, "")
                .set(p.SUREL, "")
                .set(p.AKTIF, true)
                .set(p.VERSI, p.VERSI.plus(1))
                .where(p.ID.eq((UUID) null)));
        for (var o : ubah) {
            isi = isi.bind(o.nama(), o.jenisKelamin(), o.status(), o.golongan(), o.surel(), true, 1, o.id());
        }
        isi.execute();
    }

    private void tutup(List<RencanaPegawai.Tutup> tutup) {
        var d = PEGAWAI_PENEMPATAN;
        if (tutup.isEmpty()) {
            return;
        }
        var isi = sql.batch(sql.update(d)
                .set(d.AKHIR, (LocalDate) null)
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.ID.eq((UUID) null)));
        for (var t : tutup) {
            isi = isi.bind(t.akhir(), 1, t.id());
        }
        isi.execute();
    }

    private void geser(List<RencanaPegawai.Penempatan> geser) {
        var d = PEGAWAI_PENEMPATAN;
        if (geser.isEmpty()) {
            return;
        }
        var isi = sql.batch(sql.update(d)
                .set(d.JABATAN_ID, (UUID) null)
                .set(d.AKHIR, Keadaan.TERBUKA)
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.ID.eq((UUID) null)));
        for (var g : geser) {
            isi = isi.bind(g.jabatan(), Keadaan.TERBUKA, 1, g.id());
        }
        isi.execute();
    }

    private void tempatkan(List<RencanaPegawai.Penempatan> baru) {
        var d = PEGAWAI_PENEMPATAN;
        if (baru.isEmpty()) {
            return;
        }
        var isi = sql.batch(sql.insertInto(d, d.ID, d.PEGAWAI_ID, d.JABATAN_ID, d.JENIS, d.MULAI, d.AKHIR, d.VERSI)
                .values((UUID) null, null, null, null, null, null, null));
        for (var b : baru) {
            isi = isi.bind(b.id(), b.pegawai(), b.jabatan(), "DEFINITIF", b.mulai(), Keadaan.TERBUKA, 1);
        }
        isi.execute();
    }

    private void tunjuk(List<RencanaPegawai.Penilai> penilai) {
        var d = PEGAWAI_PENEMPATAN;
        if (penilai.isEmpty()) {
            return;
        }
        var isi = sql.batch(sql.update(d)
                .set(d.PENILAI_PEGAWAI_ID, (@Nullable UUID) null)
                .set(d.VERSI, d.VERSI.plus(1))
                .where(d.ID.eq((UUID) null)));
        for (var t : penilai) {
            isi = isi.bind(t.pegawai(), 1, t.penempatan());
        }
        isi.execute();
    }
}
