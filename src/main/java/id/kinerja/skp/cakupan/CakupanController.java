package id.kinerja.skp.cakupan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.lembar.Unduhan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.skp.data.CakupanTersimpan;
import id.kinerja.skp.data.CakupanTersimpan.Temuan;
import id.kinerja.skp.model.Celah;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What of the tree is not joined yet, for those who look after a subtree of units. */
@Controller
@PreAuthorize("hasAnyRole('PENGELOLA_UNIT', 'PENGELOLA_INSTANSI', 'PIMPINAN', 'INSPEKTORAT')")
class CakupanController {

    private static final int PER_HALAMAN = 50;
    private static final int TERBANYAK = 50_000;

    private final CakupanTersimpan cakupan;
    private final Clock jam;

    CakupanController(CakupanTersimpan cakupan, Clock jam) {
        this.cakupan = cakupan;
        this.jam = jam;
    }

    @GetMapping("/pohon/cakupan")
    ModelAndView cakupan(
            @RequestParam(defaultValue = "") String celah,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var tahun = LocalDate.now(jam).getYear();
        var hitungan = cakupan.hitung(tahun, pelaku.lingkup());
        var dipilih = pilih(celah, hitungan);
        var jumlah = dipilih == null ? 0 : hitungan.getOrDefault(dipilih, 0);
        var ke = Math.clamp(halaman, 1, Math.max(1, (jumlah + PER_HALAMAN - 1) / PER_HALAMAN));
        var baris = dipilih == null
                ? List.<Temuan>of()
                : cakupan.rinci(tahun, pelaku.lingkup(), dipilih, PER_HALAMAN, (ke - 1) * PER_HALAMAN);
        var kode = dipilih == null ? "" : dipilih.name();
        var hal = new HalamanCakupan(
                tahun,
                pelaku.unit(),
                ringkasan(hitungan),
                Stream.of(Celah.values()).map(c -> jenis(c, hitungan, dipilih)).toList(),
                kode,
                dipilih == null ? "" : teks("skp.celah." + kode),
                dipilih == null ? "" : teks("skp.celah." + kode + ".saran"),
                baris.stream().map(t -> baris(t, tahun)).toList(),
                Halamanke.dari(ke, PER_HALAMAN, jumlah, "/pohon/cakupan?celah=" + kode + "&"),
                "/pohon/cakupan/ekspor?bentuk=");
        return new ModelAndView("skp/cakupan/halaman", "hal", hal);
    }

    @GetMapping("/pohon/cakupan/ekspor")
    ResponseEntity<byte[]> ekspor(
            @RequestParam(defaultValue = "csv") String bentuk, @AuthenticationPrincipal Pelaku pelaku) {
        var tahun = LocalDate.now(jam).getYear();
        var judul = Stream.of("celah", "hal", "pemilik", "sebab")
                .map(k -> teks("skp.cakupan.kolom." + k))
                .toList();
        var baris = cakupan.rinci(tahun, pelaku.lingkup(), null, TERBANYAK, 0).stream()
                .map(t -> List.of(teks("skp.celah." + t.celah().name()), t.hal(), t.pemilik(), t.sebab()))
                .toList();
        return Unduhan.tabel(bentuk, "cakupan-pohon-kinerja-" + tahun, judul, baris);
    }

    private static @Nullable Celah pilih(String kode, Map<Celah, Integer> hitungan) {
        return Stream.of(Celah.values())
                .filter(c -> c.name().equals(kode))
                .findFirst()
                .or(() ->
                        Stream.of(Celah.values()).filter(hitungan::containsKey).findFirst())
                .orElse(null);
    }

    private static String ringkasan(Map<Celah, Integer> hitungan) {
        var semua = hitungan.values().stream().mapToInt(Integer::intValue).sum();
        return semua == 0
                ? teks("skp.cakupan.utuh")
                : teks("skp.cakupan.ringkasan", Format.angka(semua), Format.angka(hitungan.size()));
    }

    private static HalamanCakupan.Jenis jenis(Celah c, Map<Celah, Integer> hitungan, @Nullable Celah dipilih) {
        var jumlah = hitungan.getOrDefault(c, 0);
        return new HalamanCakupan.Jenis(
                teks("skp.celah." + c.name()),
                Format.angka(jumlah),
                jumlah > 0,
                c == dipilih,
                "/pohon/cakupan?celah=" + c.name());
    }

    private static HalamanCakupan.Baris baris(Temuan t, int tahun) {
        return new HalamanCakupan.Baris(
                t.hal(),
                t.pemilik(),
                t.sebab(),
                t.simpul() == null ? "" : "/pohon?simpul=" + t.simpul() + "&tahun=" + tahun);
    }
}
