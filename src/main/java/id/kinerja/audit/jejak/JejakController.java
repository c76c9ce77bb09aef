package id.kinerja.audit.jejak;

import id.kinerja.audit.data.JejakTersimpan;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The trail about oneself and the receipts for it. */
@Controller
@RequestMapping("/jejak")
class JejakController {

    private static final int PEMBACAAN_PALING = 50;

    private final JejakTersimpan jejak;
    private final SusunResi resi;

    JejakController(JejakTersimpan jejak, SusunResi resi) {
        this.jejak = jejak;
        this.resi = resi;
    }

    @GetMapping
    ModelAndView lihat(@RequestParam(defaultValue = "1") int halaman, @AuthenticationPrincipal Pelaku pelaku) {
        var subjek = pelaku.pegawaiWajib();
        var hal = HalamanJejak.susun(
                jejak.tentang(subjek, Potongan.nomorSah(halaman)),
                jejak.pembacaan(subjek, PEMBACAAN_PALING),
                resi.kunci(),
                pelaku);
        return new ModelAndView("audit/jejak/halaman", "hal", hal);
    }

    @GetMapping("/{id}/resi")
    ResponseEntity<String> resi(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var isi =
                resi.untuk(id, pelaku.pegawaiWajib()).orElseThrow(() -> new AturanDilanggar("audit.tolak.resi-belum"));
        var nama = ContentDisposition.attachment()
                .filename("resi-" + isi.nomor() + ".tlog-proof")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, nama.toString())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(isi.teks());
    }
}
