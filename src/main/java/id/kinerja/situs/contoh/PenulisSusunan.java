package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SIKLUS_PERIODE;
import static kinerja.tabel.Tables.SIKLUS_TAHUN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes units, posts, people, accounts and the calendar. */
final class PenulisSusunan {

    private static final LocalDate TERBUKA = LocalDate.of(9999, 12, 31);

    private final Bahan bahan;
    private final Susunan susunan;
    private final Map<String, String> kosong;

    /** @param kosong units without a definitive head, with the unit whose head acts there */
    PenulisSusunan(Bahan bahan, Susunan susunan, Map<String, String> kosong) {
        this.bahan = bahan;
        this.susunan = susunan;
        this.kosong = kosong;
    }

    void tulis(String sandi) {
        susunan.semuaUnit().forEach(this::tulisUnit);
        var isi = new HashMap<UUID, Integer>();
        susunan.semuaOrang().forEach(o -> isi.merge(o.jabatan().id(), 1, Integer::sum));
        susunan.semuaJabatan().forEach(j -> tulisJabatan(j, isi.getOrDefault(j.id(), 1)));
        susunan.semuaOrang().forEach(o -> tulisOrang(o, sandi));
        tulisPlt();
        tulisAdmin(sandi);
        tulisKalender();
    }

    private void tulisUnit(Unit u) {
        var induk = u.induk();
        bahan.salinan()
                .baris(
                        ORGANISASI_UNIT,
                        u.id(),
                        u.kode(),
                        u.nama(),
                        u.jenis(),
                        induk == null ? null : induk.id(),
                        u.jalur(),
                        induk == null ? null : u.pdAtauDiri().id(),
                        true,
                        1);
    }

    private void tulisJabatan(Jabatan j, int isi) {
        bahan.salinan()
                .baris(
                        ORGANISASI_JABATAN,
                        j.id(),
                        j.unit().id(),
                        j.nama(),
                        j.jenis(),
                        j.jenjang(),
                        j.kelas(),
                        j.kepala(),
                        j.kepala() ? 1 : isi + (bahan.acak().peluang(0.15) ? 1 : 0),
                        j.atasan(),
                        true,
                        1);
    }

    private void tulisOrang(Orang o, String sandi) {
        bahan.salinan()
                .baris(
                        PEGAWAI_PROFIL,
                        o.id(),
                        o.nip(),
                        o.nama(),
                        o.kelamin(),
                        o.status(),
                        o.golongan(),
                        o.nip() + "@contoh.invalid",
                        true,
                        1);
        penempatan(o, o.jabatan().id(), "DEFINITIF", o.mulai());
        tulisAkun(o.akun(), o.nip(), o.nama(), o.nip(), sandi);
        tulisPeran(o);
    }

    private void tulisPeran(Orang o) {
        switch (o.peran()) {
            case "Pengelola kinerja unit" ->
                peran(o.akun(), "PENGELOLA_UNIT", o.unit().pdAtauDiri().id());
            case "Pengelola kinerja instansi" -> peran(o.akun(), "PENGELOLA_INSTANSI", null);
            case "Inspektorat" -> peran(o.akun(), "INSPEKTORAT", null);
            case "Pimpinan instansi" -> peran(o.akun(), "PIMPINAN", null);
            default -> {
                if (o.jabatan().jpt()) {
                    peran(o.akun(), "PIMPINAN", o.unit().id());
                }
            }
        }
    }

    private void tulisAkun(UUID id, String masuk, String nama, @Nullable String nip, String sandi) {
        var dibuat = bahan.kalender().tahun() - 1 + "-01-02 08:00:00+07";
        bahan.salinan().baris(AKSES_AKUN, id, masuk, nama, nip, sandi, true, dibuat, 1, null, null, null);
    }

    private void penempatan(Orang o, UUID jabatan, String jenis, LocalDate mulai) {
        bahan.salinan().baris(PEGAWAI_PENEMPATAN, bahan.acak().id(), o.id(), jabatan, jenis, mulai, TERBUKA, null, 1);
    }

    private void peran(UUID akun, String peran, @Nullable UUID unit) {
        bahan.salinan().baris(AKSES_PERAN, bahan.acak().id(), akun, peran, unit);
    }

    private void tulisPlt() {
        kosong.forEach((kode, plt) -> {
            if (!plt.isEmpty()) {
                var kepala = Isi.ada(susunan.kepala(susunan.unit(plt)));
                var jabatan = Isi.ada(susunan.kepala(susunan.unit(kode)));
                susunan.semuaOrang().stream()
                        .filter(o -> o.jabatan().equals(kepala))
                        .forEach(o -> penempatan(
                                o,
                                jabatan.id(),
                                "PLT",
                                LocalDate.of(bahan.kalender().tahun(), 1, 1)));
            }
        });
    }

    private void tulisAdmin(String sandi) {
        var akun = bahan.acak().id();
        tulisAkun(akun, "admin", "Administrator Sistem", null, sandi);
        peran(akun, "ADMIN", null);
    }

    private void tulisKalender() {
        var tahun = bahan.kalender().tahun();
        for (var t : List.of(tahun - 1, tahun)) {
            var status = t == tahun ? "TERBUKA" : "DITUTUP";
            bahan.salinan().baris(SIKLUS_TAHUN, t, status, "TRIWULAN", "KUANTITATIF", LocalDate.of(t, 1, 31), 1);
        }
        for (var p : bahan.kalender().semua()) {
            bahan.salinan()
                    .baris(
                            SIKLUS_PERIODE,
                            p.id(),
                            p.tahun(),
                            p.tahunan() ? "TAHUNAN" : "PERIODIK",
                            p.urutan(),
                            p.nama(),
                            p.mulai(),
                            p.akhir(),
                            p.buka(),
                            p.realisasi(),
                            p.penilaian(),
                            p.penetapan(),
                            1);
        }
    }
}
