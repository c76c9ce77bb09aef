package id.kinerja.skp.cetak;

import id.kinerja.bersama.ModeContoh;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.FormulirResmi;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.SkpTersimpan;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SkpTersimpan skp;
    private final CetakSkp cetak;
    private final ModeContoh contoh;
    private final String instansi;

    CetakController(
            SkpTersimpan skp,
            CetakSkp cetak,
            ModeContoh contoh,
            @Value("${kinerja.instansi:Pemerintah Provinsi Lampung}") String instansi) {
        this.skp = skp;
        this.cetak = cetak;
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
        return unduhan(cetak.pdf(dokumen), MediaType.APPLICATION_PDF, CetakSkp.namaBerkas(dokumen, "pdf"));
    }

    @FormulirResmi
    @GetMapping("/skp/{id}/cetak.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        return unduhan(cetak.xlsx(dokumen), XLSX, CetakSkp.namaBerkas(dokumen, "xlsx"));
    }

    private static ResponseEntity<byte[]> unduhan(byte[] isi, MediaType jenis, String nama) {
        var pada = ContentDisposition.attachment().filename(nama).build().toString();
        return ResponseEntity.ok()
                .contentType(jenis)
                .header(HttpHeaders.CONTENT_DISPOSITION, pada)
                .body(isi);
    }
}
