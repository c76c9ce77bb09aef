package id.kinerja.kewenangan;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;

import id.kinerja.bersama.Uuid7;
import id.kinerja.halaman.Tamu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.test.web.servlet.MockMvc;

/** Everyone who may stand in some relation to Ratna and her files, each signed in and in that role. */
final class Pelakon {

    private final MockMvc mvc;
    private final DSLContext db;

    Pelakon(MockMvc mvc, DSLContext db) {
        this.mvc = mvc;
        this.db = db;
    }

    /** By the name of the column of the table. */
    Map<String, Tamu> semua() throws Exception {
        var k = PEGAWAI_KEDUDUKAN;
        var unitLain = db.select(ORGANISASI_UNIT.ID)
                .from(ORGANISASI_UNIT)
                .where(ORGANISASI_UNIT.NAMA.eq("Badan Pengelolaan Keuangan dan Aset Daerah"))
                .fetchSingle(ORGANISASI_UNIT.ID);
        var dalamUnitLain = k.PERANGKAT_DAERAH_ID.eq(unitLain);
        var pimpinanLain = nip(k.UNIT_ID.eq(unitLain).and(k.KEPALA));
        var pengelolaLain = nip(dalamUnitLain.and(k.KEPALA.isFalse()).and(k.BAWAHAN.eq(0)));
        beriPeran(pengelolaLain, unitLain);
        var hasil = new LinkedHashMap<String, Tamu>();
        hasil.put("diri", sebagai(Tamu.RATNA, "PEGAWAI"));
        hasil.put("penilai", sebagai(Tamu.HENDRA, "PENILAI"));
        hasil.put("atasan penilai", sebagai(Tamu.ZULFIKAR, "PENILAI"));
        hasil.put("rekan", sebagai(Tamu.DIAN, "PEGAWAI"));
        hasil.put("penilai lain", sebagai(pimpinanLain, "PENILAI"));
        hasil.put("pimpinan", sebagai(Tamu.ZULFIKAR, "PIMPINAN"));
        hasil.put("pimpinan lain", sebagai(pimpinanLain, "PIMPINAN"));
        hasil.put("pengelola unit", sebagai(Tamu.NURHAYATI, "PENGELOLA_UNIT"));
        hasil.put("pengelola unit lain", sebagai(pengelolaLain, "PENGELOLA_UNIT"));
        hasil.put("pengelola instansi", sebagai(Tamu.WAYAN, "PENGELOLA_INSTANSI"));
        hasil.put("inspektorat", sebagai(Tamu.TOGAR, "INSPEKTORAT"));
        hasil.put("admin", sebagai("admin", "ADMIN"));
        hasil.put("publik", new Tamu(mvc, List.of()));
        return hasil;
    }

    private Tamu sebagai(String nip, String peran) throws Exception {
        return Tamu.masuk(mvc, nip).sebagai(peran);
    }

    private String nip(Condition syarat) {
        var k = PEGAWAI_KEDUDUKAN;
        return Objects.requireNonNull(
                db.select(k.NIP).from(k).where(syarat).orderBy(k.NIP).limit(1).fetchSingle(k.NIP));
    }

    private void beriPeran(String nip, java.util.UUID unit) {
        var akun = db.select(AKSES_AKUN.ID)
                .from(AKSES_AKUN)
                .where(AKSES_AKUN.NIP.eq(nip))
                .fetchSingle(AKSES_AKUN.ID);
        db.insertInto(AKSES_PERAN, AKSES_PERAN.ID, AKSES_PERAN.AKUN_ID, AKSES_PERAN.PERAN, AKSES_PERAN.LINGKUP_UNIT_ID)
                .values(Uuid7.baru(), akun, "PENGELOLA_UNIT", unit)
                .execute();
    }
}
