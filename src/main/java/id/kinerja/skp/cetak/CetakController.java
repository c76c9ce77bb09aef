package id.kinerja.skp.cetak;

import id.kinerja.bersama.ModeContoh;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.FormulirResmi;
import id.kinerja.dokumen.PencetakPdf;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.SkpTersimpan;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The plan on its official forms: F1 to F4 by kind and approach, followed by F5, Lampiran. */
@Controller
class CetakController {

    private final SkpTersimpan skp;
    private final PencetakPdf pdf;
    private final Clock jam;
    private final ModeContoh contoh;
    private final String instansi;

    CetakController(
            SkpTersimpan skp,
            PencetakPdf pdf,
            Clock jam,
            ModeContoh contoh,
            @Value("${kinerja.instansi:Pemerintah Provinsi Lampung}") String instansi) {
        this.skp = skp;
        this.pdf = pdf;
        this.jam = jam;
        this.contoh = contoh;
        this.instansi = instansi;
    }

    @FormulirResmi
    @GetMapping("/skp/{id}/cetak")
    ModelAndView cetak(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        return new ModelAndView("skp/cetak/halaman", "hal", HalamanCetak.susun(dokumen, instansi, contoh.aktif()));
    }

    @FormulirResmi
    @GetMapping("/skp/{id}/cetak.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        var hal = HalamanCetak.susun(dokumen, instansi, contoh.aktif());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf.cetak("skp/cetak/pdf.jte", hal, jam.instant()));
    }
}
