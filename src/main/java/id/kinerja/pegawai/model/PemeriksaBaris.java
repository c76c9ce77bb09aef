package id.kinerja.pegawai.model;

import id.kinerja.bersama.Nip;
import id.kinerja.bersama.impor.Temuan;
import id.kinerja.bersama.lembar.Lembar;
import id.kinerja.organisasi.JenisJabatan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the lines of an employee file, each by itself. Rules of the NIP: aturan-sekitar §9.1. */
public final class PemeriksaBaris {

    private static final String NON_ASN = "NON_ASN";
    private static final Set<String> STATUS = Set.of("CPNS", "PNS", "PPPK", "PPPK_PARUH_WAKTU", NON_ASN);
    private static final Set<String> KELAMIN = Set.of("L", "P", "LAKI-LAKI", "PEREMPUAN");
    private static final Pattern SUREL = Pattern.compile("[^\\s@<>\"',;]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,}");
    private static final int NAMA_MAKS = 200;
    private static final int JABATAN_MAKS = 300;
    private static final int KELAS_MAKS = 17;

    private final Lembar lembar;
    private final LocalDate hariIni;
    private final List<Temuan> temuan = new ArrayList<>();
    private Lembar.Baris kini = new Lembar.Baris(0, List.of());
    private final List<BarisPegawai> keliru = new ArrayList<>();
    private boolean gagal;

    public PemeriksaBaris(Lembar lembar, LocalDate hariIni) {
        this.lembar = lembar;
        this.hariIni = hariIni;
    }

    public List<Temuan> temuan() {
        return List.copyOf(temuan);
    }

    /** The lines with mistakes as far as they can be read, so that what else is wrong with them is said at once. */
    public List<BarisPegawai> keliru() {
        return List.copyOf(keliru);
    }

    /** The line, or nothing where it has mistakes; they are in {@link #temuan()}. */
    public Optional<BarisPegawai> periksa(Lembar.Baris b) {
        kini = b;
        gagal = false;
        var status = salahSatu("status", STATUS, "pegawai.impor.galat.status");
        var kelamin = kelamin();
        var nip = nip(status, kelamin);
        var jenis = JenisJabatan.dari(sel("jenis_jabatan").replace(' ', '_'));
        if (jenis.isEmpty()) {
            salah("jenis_jabatan", "pegawai.impor.galat.jenis-jabatan", sel("jenis_jabatan"));
        }
        var baris = new BarisPegawai(
                b.nomor(),
                nip,
                kata("nama", NAMA_MAKS),
                kelamin,
                status,
                golongan(status),
                surel(),
                unit(),
                kata("jabatan", JABATAN_MAKS),
                jenis.map(Enum::name).orElse(""),
                jenis.map(this::jenjang).orElse(null),
                kelas(),
                kepala(),
                atasan(nip),
                TanggalBerkas.baca(sel("mulai")).orElseGet(this::mulaiSalah));
        periksaMulai(baris);
        if (gagal) {
            keliru.add(baris);
            return Optional.empty();
        }
        return Optional.of(baris);
    }

    private String sel(String kolom) {
        return lembar.sel(kini, kolom);
    }

    private void salah(String kolom, String kunci, Object... isi) {
        gagal = true;
        temuan.add(Temuan.salah(kini.nomor(), kolom, kunci, isi));
    }

    private String nip(String status, String kelamin) {
        if (status.equals(NON_ASN)) {
            return pengenal();
        }
        var nip = Nip.rapikan(sel("nip").replace("'", "").replace(".", ""));
        var keliru = Nip.periksa(nip, hariIni);
        if (keliru.isPresent()) {
            salah("nip", "pegawai.impor.galat.nip." + keliru.get().name(), nip);
            return nip;
        }
        var n = new Nip(nip);
        if (!status.isEmpty() && n.pppk() != status.startsWith("PPPK")) {
            salah("status", n.pppk() ? "pegawai.impor.galat.nip-pppk" : "pegawai.impor.galat.nip-pns", status);
        }
        if (!kelamin.isEmpty() && n.perempuan() != kelamin.equals("P")) {
            temuan.add(Temuan.ingat(kini.nomor(), "jenis_kelamin", "pegawai.impor.ingat.kelamin"));
        }
        var usia = Integer.parseInt(nip.substring(8, 12)) - Integer.parseInt(nip.substring(0, 4));
        if (usia < 18 || usia > 58) {
            temuan.add(Temuan.ingat(kini.nomor(), "nip", "pegawai.impor.ingat.usia", usia));
        }
        return nip;
    }

    /** A head of region is no civil servant; he rates, but is not rated. */
    private String pengenal() {
        var isi = sel("nip").strip().toLowerCase(Locale.ROOT);
        if (!Nip.pengenalNonAsn(isi)) {
            salah("nip", "pegawai.impor.galat.pengenal", isi);
        }
        if (!sel("jenis_jabatan").replace(' ', '_').equalsIgnoreCase(JenisJabatan.KEPALA_DAERAH.name())) {
            salah("jenis_jabatan", "pegawai.impor.galat.non-asn-jabatan", sel("jenis_jabatan"));
        }
        return isi;
    }

    private String kelamin() {
        var k = sel("jenis_kelamin").toUpperCase(Locale.ROOT);
        if (KELAMIN.contains(k)) {
            return k.substring(0, 1);
        }
        salah("jenis_kelamin", "pegawai.impor.galat.kelamin", k);
        return "";
    }

    private String salahSatu(String kolom, Set<String> dikenal, String kunci) {
        var isi = sel(kolom).toUpperCase(Locale.ROOT).replace(' ', '_');
        if (dikenal.contains(isi)) {
            return isi;
        }
        salah(kolom, kunci, sel(kolom));
        return "";
    }

    private String kata(String kolom, int maks) {
        var isi = sel(kolom).replaceAll("\\s+", " ");
        if (isi.isEmpty()) {
            salah(kolom, "pegawai.impor.galat.kosong");
        } else if (isi.length() > maks) {
            salah(kolom, "pegawai.impor.galat.panjang", maks);
        } else if (NamaWajar.janggal(isi)) {
            salah(kolom, "pegawai.impor.galat.tanda");
        }
        return isi;
    }

    private String unit() {
        if (sel("kode_unit").isEmpty()) {
            salah("kode_unit", "pegawai.impor.galat.kosong");
        }
        return sel("kode_unit");
    }

    private @Nullable String golongan(String status) {
        var isi = sel("golongan");
        if (isi.isEmpty()) {
            return null;
        }
        if (!status.isEmpty() && !Golongan.sah(isi, status)) {
            salah("golongan", "pegawai.impor.galat.golongan", isi, status);
        }
        return isi;
    }

    private @Nullable String surel() {
        var isi = sel("surel");
        if (!isi.isEmpty() && !SUREL.matcher(isi).matches()) {
            salah("surel", "pegawai.impor.galat.surel", isi);
        }
        return isi.isEmpty() ? null : isi;
    }

    private @Nullable String jenjang(JenisJabatan jenis) {
        var isi = sel("jenjang");
        if (isi.isEmpty()) {
            return null;
        }
        var cocok =
                jenis.jenjang().stream().filter(j -> j.equalsIgnoreCase(isi)).findFirst();
        if (cocok.isEmpty()) {
            var boleh = String.join(", ", jenis.jenjang());
            salah(
                    "jenjang",
                    boleh.isEmpty() ? "pegawai.impor.galat.tanpa-jenjang" : "pegawai.impor.galat.jenjang",
                    isi,
                    boleh);
        }
        return cocok.orElse(null);
    }

    private @Nullable Integer kelas() {
        var isi = sel("kelas");
        if (isi.isEmpty()) {
            return null;
        }
        if (!isi.matches("[0-9]{1,2}") || Integer.parseInt(isi) < 1 || Integer.parseInt(isi) > KELAS_MAKS) {
            salah("kelas", "pegawai.impor.galat.kelas", isi);
            return null;
        }
        return Integer.valueOf(isi);
    }

    private boolean kepala() {
        var isi = sel("kepala").toLowerCase(Locale.ROOT);
        if (!Set.of("", "ya", "tidak").contains(isi)) {
            salah("kepala", "pegawai.impor.galat.kepala", isi);
        }
        return isi.equals("ya");
    }

    private @Nullable String atasan(String nip) {
        var isi = Nip.rapikan(sel("atasan_nip").replace("'", ""));
        if (isi.isEmpty()) {
            return null;
        }
        if (!isi.matches("[0-9]{18}") && !Nip.pengenalNonAsn(isi)) {
            salah("atasan_nip", "pegawai.impor.galat.nip.BUKAN_18_ANGKA", isi);
        } else if (isi.equals(nip)) {
            salah("atasan_nip", "pegawai.impor.galat.atasan-sendiri");
        }
        return isi;
    }

    private @Nullable LocalDate mulaiSalah() {
        if (!sel("mulai").isEmpty()) {
            salah("mulai", "pegawai.impor.galat.tanggal", sel("mulai"));
        }
        return null;
    }

    private void periksaMulai(BarisPegawai b) {
        if (b.mulai() != null && !gagal && !b.status().equals(NON_ASN)) {
            var lahir = Integer.parseInt(b.nip().substring(0, 4));
            if (b.mulai().getYear() < lahir + 15 || b.mulai().isAfter(hariIni.plusYears(1))) {
                salah("mulai", "pegawai.impor.galat.tanggal-jauh", b.mulai());
            }
        }
    }
}
