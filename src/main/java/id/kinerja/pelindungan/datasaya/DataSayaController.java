package id.kinerja.pelindungan.datasaya;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.lembar.Unduhan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is held about oneself. A copy is asked for by POST, because it is written down that it was made. */
@Controller
@RequestMapping("/data-saya")
class DataSayaController {

    /** Rows of one table that a page shows. */
    private static final int TAMPIL_PALING = 50;

    private final KumpulanData kumpulan;
    private final SalinanData salinan;
    private final Clock jam;

    DataSayaController(KumpulanData kumpulan, SalinanData salinan, Clock jam) {
        this.kumpulan = kumpulan;
        this.salinan = salinan;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView semua(@AuthenticationPrincipal Pelaku pelaku) {
        var hal = HalamanDataSaya.susun(kumpulan.semua(), pelaku.pegawai() != null);
        return new ModelAndView("pelindungan/datasaya/halaman", "hal", hal);
    }

    @GetMapping("/{jenis}")
    ModelAndView satu(@PathVariable String jenis, @AuthenticationPrincipal Pelaku pelaku) {
        var kelas = kumpulan.satu(jenis);
        var hal = HalamanData.susun(kelas, kelas.sumber().isi(pelaku), TAMPIL_PALING);
        return new ModelAndView("pelindungan/datasaya/satu", "hal", hal);
    }

    @PostMapping("/salinan")
    ResponseEntity<byte[]> salinan(
            @RequestParam(defaultValue = "json") String bentuk, @AuthenticationPrincipal Pelaku pelaku) {
        var pdf = bentuk.equals("pdf");
        var nama = Unduhan.nama("data-saya", LocalDate.now(jam)) + (pdf ? ".pdf" : ".json");
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nama).build().toString())
                .body(pdf ? salinan.pdf(pelaku) : salinan.json(pelaku));
    }
}
