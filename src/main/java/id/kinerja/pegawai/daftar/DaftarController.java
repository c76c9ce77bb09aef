package id.kinerja.pegawai.daftar;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.lembar.Unduhan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.organisasi.JenisJabatan;
import id.kinerja.pegawai.data.DaftarPegawai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The staff list of the subtree that the reader answers for. */
@Controller
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT', 'PIMPINAN', 'INSPEKTORAT')")
class DaftarController {

    private static final int CARI_MAKS = 100;

    private final DaftarPegawai daftar;
    private final Clock jam;

    DaftarController(DaftarPegawai daftar, Clock jam) {
        this.daftar = daftar;
        this.jam = jam;
    }

    @GetMapping("/pegawai")
    ModelAndView daftar(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "nama") String urut,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var s = saringan(cari, unit, status, jenis, urut);
        var isi = daftar.halaman(s, Potongan.nomorSah(halaman), pelaku);
        var hal = new HalamanDaftar(
                teks("pegawai.daftar.jumlah", Format.angka(isi.jumlah())),
                s,
                pilihan(s, pelaku),
                isi.isi().stream().map(DaftarController::baris).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), alamat("/pegawai", s, s.urut()) + "&"),
                alamat("/pegawai/ekspor", s, s.urut()),
                pelaku.sebagai(Peran.PENGELOLA_INSTANSI, Peran.PENGELOLA_UNIT));
        return new ModelAndView("pegawai/daftar/halaman", "hal", hal);
    }

    @GetMapping("/pegawai/ekspor")
    ResponseEntity<byte[]> ekspor(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "nama") String urut,
            @RequestParam(defaultValue = "csv") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        var judul = Stream.of("nip", "nama", "status", "golongan", "jabatan", "jenis", "unit", "pd", "atasan")
                .map(k -> teks("pegawai.daftar." + k))
                .toList();
        var isi = daftar.semua(saringan(cari, unit, status, jenis, urut), pelaku).stream()
                .map(b -> Stream.of(
                                b.nip(),
                                b.nama(),
                                b.status(),
                                b.golongan(),
                                b.jabatan(),
                                b.jenis(),
                                b.unit(),
                                b.perangkatDaerah(),
                                b.penilai())
                        .map(s -> Objects.requireNonNullElse(s, ""))
                        .toList())
                .toList();
        return Unduhan.tabel(bentuk, Unduhan.nama("pegawai", LocalDate.now(jam)), judul, isi);
    }

    private static DaftarPegawai.Saringan saringan(String cari, String unit, String status, String jenis, String urut) {
        var dicari = cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari;
        return new DaftarPegawai.Saringan(dicari.replace("\0", ""), kode(unit), kode(status), kode(jenis), kode(urut));
    }

    private static String kode(String isi) {
        return isi.matches("[A-Za-z0-9._-]{1,40}") ? isi : "";
    }

    private HalamanDaftar.Pilihanku pilihan(DaftarPegawai.Saringan s, Pelaku pelaku) {
        return new HalamanDaftar.Pilihanku(
                daftar.perangkatDaerah(pelaku),
                Stream.of("PNS", "CPNS", "PPPK", "PPPK_PARUH_WAKTU", "NON_ASN")
                        .map(k -> new Pilihan(k, teks("pegawai.status." + k)))
                        .toList(),
                Arrays.stream(JenisJabatan.values())
                        .map(j -> new Pilihan(j.name(), j.label()))
                        .toList(),
                Stream.of("nama", "jabatan", "unit")
                        .map(k -> new Tautan(
                                teks("pegawai.daftar." + k),
                                alamat("/pegawai", s, k),
                                k.equals(s.urut())
                                        || (k.equals("nama") && s.urut().isEmpty())))
                        .toList());
    }

    private static HalamanDaftar.Baris baris(DaftarPegawai.Baris b) {
        return new HalamanDaftar.Baris(
                "/pegawai/" + b.id(),
                b.nama(),
                Format.nip(b.nip()),
                teks("pegawai.status." + b.status()),
                b.jabatan().isEmpty() ? teks("pegawai.tanpa-jabatan") : b.jabatan(),
                b.unit(),
                b.penilai() == null ? teks("pegawai.tanpa-atasan") : b.penilai());
    }

    private static String alamat(String jalur, DaftarPegawai.Saringan s, String urut) {
        return UriComponentsBuilder.fromPath(jalur)
                .queryParam("cari", "{c}")
                .queryParam("unit", s.unit())
                .queryParam("status", s.status())
                .queryParam("jenis", s.jenis())
                .queryParam("urut", urut)
                .build()
                .expand(List.of(s.cari()).toArray())
                .encode()
                .toUriString();
    }
}
