package id.kinerja.skp.pembukaan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.lembar.Unduhan;
import id.kinerja.bersama.pekerjaan.AntreanPekerjaan;
import id.kinerja.skp.data.PembukaanTersimpan;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Plans for everybody in a year: opening, copying, taking back. */
@Controller
@RequestMapping("/periode/tahun/{tahun}/pembukaan")
@PreAuthorize("hasRole('PENGELOLA_INSTANSI')")
class PembukaanController {

    private final PembukaanTersimpan tersimpan;
    private final AntreanPekerjaan antrean;

    PembukaanController(PembukaanTersimpan tersimpan, AntreanPekerjaan antrean) {
        this.tersimpan = tersimpan;
        this.antrean = antrean;
    }

    @GetMapping
    ModelAndView halaman(@PathVariable int tahun) {
        if (!tersimpan.ada(tahun)) {
            throw new TidakDitemukan(tahun);
        }
        var hal = HalamanPembukaan.susun(tahun, tersimpan.keadaan(tahun), tersimpan.run(tahun));
        return new ModelAndView("skp/pembukaan/halaman", "hal", hal);
    }

    @PostMapping
    String buka(@PathVariable int tahun, @AuthenticationPrincipal Pelaku pelaku) {
        return pesan(BukaTahun.KUNCI, tahun, pelaku);
    }

    @PostMapping("/penyalinan")
    String salin(@PathVariable int tahun, @AuthenticationPrincipal Pelaku pelaku) {
        return pesan(SalinRencana.KUNCI, tahun, pelaku);
    }

    @PostMapping("/pembatalan")
    String batalkan(@PathVariable int tahun, @AuthenticationPrincipal Pelaku pelaku) {
        return pesan(BatalkanPembukaan.KUNCI, tahun, pelaku);
    }

    @GetMapping("/{pembukaan}/lewat")
    ResponseEntity<byte[]> lewat(
            @PathVariable int tahun, @PathVariable UUID pembukaan, @RequestParam(defaultValue = "csv") String bentuk) {
        var judul = List.of("nip", "nama", "jabatan", "unit", "alasan").stream()
                .map(k -> teks("skp.lewat.kolom." + k))
                .toList();
        var baris = tersimpan.lewat(tahun, pembukaan).stream()
                .map(l -> List.of(l.nip(), l.nama(), l.jabatan(), l.unit(), teks("skp.lewat." + l.alasan())))
                .toList();
        return Unduhan.tabel(bentuk, "pembukaan-skp-" + tahun, judul, baris);
    }

    private String pesan(String jenis, int tahun, Pelaku pelaku) {
        tersimpan.pastikanTerbuka(tahun);
        return "redirect:/pekerjaan/" + antrean.antrekan(jenis, String.valueOf(tahun), pelaku);
    }
}
