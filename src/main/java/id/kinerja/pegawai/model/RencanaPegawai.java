package id.kinerja.pegawai.model;

import id.kinerja.bersama.Uuid7;
import id.kinerja.bersama.impor.Sidik;
import id.kinerja.organisasi.BukuJabatan.Jabatan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an employee file changes: posts, people, placements. Lines with mistakes are not in it. */
public final class RencanaPegawai {

    /** A person to be written. */
    public record Profil(
            UUID id,
            String nip,
            String nama,
            String jenisKelamin,
            String status,
            @Nullable String golongan,
            @Nullable String surel) {}

    public record Penempatan(UUID id, UUID pegawai, UUID jabatan, LocalDate mulai) {}

    public record Tutup(UUID id, LocalDate akhir) {}

    /** A superior named outright; none takes the naming back. */
    public record Penilai(UUID penempatan, @Nullable UUID pegawai) {}

    private final Keadaan keadaan;
    private final Set<String> kolom;
    private final LocalDate hariIni;
    private final Map<String, Jabatan> jabatan;
    private final Map<String, UUID> idOrang = new HashMap<>();
    private final Sidik sidik = new Sidik();

    public final List<Jabatan> jabatanBaru = new ArrayList<>();
    public final List<Jabatan> jabatanUbah = new ArrayList<>();
    public final List<Profil> profilBaru = new ArrayList<>();
    public final List<Profil> profilUbah = new ArrayList<>();
    public final List<Penempatan> penempatanBaru = new ArrayList<>();
    public final List<Penempatan> penempatanGeser = new ArrayList<>();
    public final List<Tutup> penempatanTutup = new ArrayList<>();
    public final List<Penilai> penilai = new ArrayList<>();
    private int baru;
    private int berubah;
    private int sama;

    public RencanaPegawai(Keadaan keadaan, Set<String> kolom, LocalDate hariIni) {
        this.keadaan = keadaan;
        this.kolom = Set.copyOf(kolom);
        this.hariIni = hariIni;
        this.jabatan = new HashMap<>(keadaan.jabatan());
    }

    public int baru() {
        return baru;
    }

    public int berubah() {
        return berubah;
    }

    public int sama() {
        return sama;
    }

    public Sidik sidik() {
        return sidik;
    }

    public void susun(List<BarisPegawai> baris) {
        keadaan.orang().forEach((nip, o) -> idOrang.put(nip, o.id()));
        var pemegang = new HashMap<String, Integer>();
        for (var b : baris) {
            idOrang.computeIfAbsent(b.nip(), _ -> Uuid7.baru());
            pemegang.merge(b.kunciJabatan(), 1, Integer::sum);
        }
        for (var b : baris) {
            var ubah = jabatan(b, pemegang.getOrDefault(b.kunciJabatan(), 1));
            var orang = keadaan.orang().get(b.nip());
            sidik.tambah(b.nip(), orang == null ? "" : orang.versi() + String.valueOf(orang.duduk()));
            if (orang == null) {
                orangBaru(b);
                baru++;
            } else {
                var orangBerubah = orangLama(b, orang);
                berubah += orangBerubah || ubah ? 1 : 0;
                sama += orangBerubah || ubah ? 0 : 1;
            }
        }
    }

    private boolean jabatan(BarisPegawai b, int pemegang) {
        var unit = Objects.requireNonNull(keadaan.unit().get(b.kodeUnit()));
        var ada = jabatan.get(b.kunciJabatan());
        sidik.tambah(ada == null || ada.versi() == 0 ? "" : ada);
        if (ada == null) {
            var j = new Jabatan(
                    Uuid7.baru(),
                    unit.id(),
                    b.jabatan(),
                    b.jenisJabatan(),
                    b.jenjang(),
                    b.kelas(),
                    b.kepala(),
                    pemegang,
                    0);
            jabatan.put(b.kunciJabatan(), j);
            jabatanBaru.add(j);
            return true;
        }
        var j = new Jabatan(
                ada.id(),
                ada.unit(),
                ada.nama(),
                b.jenisJabatan(),
                kolom.contains("jenjang") ? b.jenjang() : ada.jenjang(),
                kolom.contains("kelas") ? b.kelas() : ada.kelas(),
                kolom.contains("kepala") ? b.kepala() : ada.kepala(),
                ada.formasi(),
                ada.versi());
        if (ada.versi() == 0 || j.equals(ada)) {
            return false;
        }
        jabatan.put(b.kunciJabatan(), j);
        jabatanUbah.add(j);
        return true;
    }

    private void orangBaru(BarisPegawai b) {
        var id = Objects.requireNonNull(idOrang.get(b.nip()));
        profilBaru.add(new Profil(id, b.nip(), b.nama(), b.jenisKelamin(), b.status(), b.golongan(), b.surel()));
        var duduk = new Penempatan(Uuid7.baru(), id, tujuan(b), mulai(b));
        penempatanBaru.add(duduk);
        if (b.atasanNip() != null) {
            penilai.add(new Penilai(duduk.id(), idOrang.get(b.atasanNip())));
        }
    }

    private boolean orangLama(BarisPegawai b, Keadaan.Orang o) {
        var p = new Profil(
                o.id(),
                o.nip(),
                b.nama(),
                b.jenisKelamin(),
                b.status(),
                kolom.contains("golongan") ? b.golongan() : o.golongan(),
                kolom.contains("surel") ? b.surel() : o.surel());
        var lama = new Profil(o.id(), o.nip(), o.nama(), o.jenisKelamin(), o.status(), o.golongan(), o.surel());
        var ubah = !o.aktif() || !p.equals(lama);
        if (ubah) {
            profilUbah.add(p);
        }
        var pindah = duduk(b, o);
        return pindah || ubah;
    }

    private boolean duduk(BarisPegawai b, Keadaan.Orang o) {
        var d = o.duduk();
        var masihDuduk = d != null && d.jabatan().equals(tujuan(b)) && d.akhir().equals(Keadaan.TERBUKA);
        if (d != null && masihDuduk) {
            return atasanKhusus(b, d.id(), d.penilai());
        }
        var mulai = mulai(b);
        if (d != null && !mulai.isAfter(d.mulai())) {
            // The same day again: the earlier line is corrected, not followed by a placement of no length.
            penempatanGeser.add(new Penempatan(d.id(), o.id(), tujuan(b), d.mulai()));
            atasanKhusus(b, d.id(), d.penilai());
            return true;
        }
        if (d != null && !d.akhir().isBefore(mulai)) {
            penempatanTutup.add(new Tutup(d.id(), mulai.minusDays(1)));
        }
        var baru = new Penempatan(Uuid7.baru(), o.id(), tujuan(b), mulai);
        penempatanBaru.add(baru);
        atasanKhusus(b, baru.id(), null);
        return true;
    }

    private boolean atasanKhusus(BarisPegawai b, UUID penempatan, @Nullable UUID tercatat) {
        var diminta = b.atasanNip() == null ? null : idOrang.get(b.atasanNip());
        if (!kolom.contains("atasan_nip") || Objects.equals(diminta, tercatat)) {
            return false;
        }
        penilai.add(new Penilai(penempatan, diminta));
        return true;
    }

    private UUID tujuan(BarisPegawai b) {
        return Objects.requireNonNull(jabatan.get(b.kunciJabatan())).id();
    }

    private LocalDate mulai(BarisPegawai b) {
        return b.mulai() == null ? hariIni : b.mulai();
    }
}
