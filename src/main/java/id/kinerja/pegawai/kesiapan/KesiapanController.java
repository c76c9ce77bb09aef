package id.kinerja.pegawai.kesiapan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.lembar.Unduhan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.pegawai.data.KesiapanData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether the data are fit for a year to open. */
@Controller
@RequestMapping("/data/kesiapan")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT', 'PIMPINAN', 'INSPEKTORAT')")
class KesiapanController {

    static final List<String> PERIKSA = List.of(
            "TANPA_ATASAN",
            "LINGKARAN",
            "TANPA_JABATAN",
            "TANPA_KEPALA",
            "JABATAN_LOWONG",
            "JABATAN_GANDA",
            "NIP_GANDA");
    private static final Set<String> TENTANG_ORANG = Set.of("TANPA_ATASAN", "LINGKARAN", "TANPA_JABATAN");
    private static final int EKSPOR_MAKS = 60_000;

    private final KesiapanData data;
    private final Clock jam;

    KesiapanController(KesiapanData data, Clock jam) {
        this.data = data;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView ringkas(@AuthenticationPrincipal Pelaku pelaku) {
        var hitungan = data.hitungan(pelaku, LocalDate.now(jam));
        var cakupan = data.cakupan(pelaku);
        var pegawai = cakupan.stream().mapToLong(KesiapanData.Cakupan::pegawai).sum();
        var siap = cakupan.stream().mapToLong(KesiapanData.Cakupan::siap).sum();
        var hal = new HalamanKesiapan(
                teks(
                        "pegawai.kesiapan.ringkasan",
                        Format.angka(siap),
                        Format.angka(pegawai),
                        Format.persen(siap, pegawai)),
                PERIKSA.stream()
                        .map(kode -> periksa(kode, hitungan.getOrDefault(kode, new KesiapanData.Hitungan(0, 0))))
                        .toList(),
                cakupan.stream().map(KesiapanController::cakupan).toList());
        return new ModelAndView("pegawai/kesiapan/halaman", "hal", hal);
    }

    @GetMapping("/{kode}")
    ModelAndView masalah(
            @PathVariable String kode,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var isi = data.daftar(dikenal(kode), Potongan.nomorSah(halaman), Potongan.UKURAN, pelaku, LocalDate.now(jam));
        var hal = new HalamanMasalah(
                kode,
                teks("pegawai.periksa." + kode),
                teks("pegawai.periksa." + kode + ".uraian"),
                isi.isi().stream().map(b -> baris(kode, b)).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), "/data/kesiapan/" + kode + "?"));
        return new ModelAndView("pegawai/kesiapan/masalah", "hal", hal);
    }

    @GetMapping("/{kode}/ekspor")
    ResponseEntity<byte[]> ekspor(
            @PathVariable String kode,
            @RequestParam(defaultValue = "csv") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        var hariIni = LocalDate.now(jam);
        var judul = List.of(
                teks("pegawai.kesiapan.nama"),
                teks("pegawai.kesiapan.letak"),
                teks("pegawai.kesiapan.pembenah"),
                teks("pegawai.kesiapan.orang"));
        var isi = data.daftar(dikenal(kode), 1, EKSPOR_MAKS, pelaku, hariIni).isi().stream()
                .map(b -> List.of(b.nama(), b.letak(), pembenah(b.pd()), String.valueOf(b.orang())))
                .toList();
        return Unduhan.tabel(bentuk, Unduhan.nama("kesiapan-" + kode, hariIni), judul, isi);
    }

    private static String dikenal(String kode) {
        if (!PERIKSA.contains(kode)) {
            throw new TidakDitemukan(kode);
        }
        return kode;
    }

    private static HalamanKesiapan.Periksa periksa(String kode, KesiapanData.Hitungan h) {
        return new HalamanKesiapan.Periksa(
                teks("pegawai.periksa." + kode),
                teks("pegawai.periksa." + kode + ".uraian"),
                teks("pegawai.periksa." + kode + ".pembenah"),
                Format.angka(h.masalah()),
                Format.angka(h.orang()),
                h.masalah() == 0 ? "" : "/data/kesiapan/" + kode);
    }

    private static HalamanKesiapan.Cakupan cakupan(KesiapanData.Cakupan c) {
        return new HalamanKesiapan.Cakupan(
                c.perangkatDaerah().isEmpty() ? teks("pegawai.tanpa-pd") : c.perangkatDaerah(),
                c.siap(),
                c.pegawai(),
                teks("pegawai.kesiapan.dari", Format.angka(c.siap()), Format.angka(c.pegawai())),
                c.siap() == c.pegawai());
    }

    private static HalamanMasalah.Baris baris(String kode, KesiapanData.Baris b) {
        var tujuan = (TENTANG_ORANG.contains(kode) ? "/pegawai/" : "/unit/") + b.id();
        return new HalamanMasalah.Baris(b.nama(), b.letak(), pembenah(b.pd()), Format.angka(b.orang()), tujuan);
    }

    private static String pembenah(String pd) {
        return pd.isEmpty() ? teks("pegawai.kesiapan.bkd") : teks("pegawai.kesiapan.pengelola", pd);
    }
}
