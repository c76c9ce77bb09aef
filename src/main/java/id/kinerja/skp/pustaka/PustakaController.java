package id.kinerja.skp.pustaka;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.SkpId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing RHK to use again. */
@Controller
@RequestMapping("/skp/{id}/pustaka")
class PustakaController {

    private final PakaiLagi pakai;

    PustakaController(PakaiLagi pakai) {
        this.pakai = pakai;
    }

    @GetMapping
    ModelAndView pustaka(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return halaman(id, "", pelaku);
    }

    @PostMapping
    ModelAndView pakai(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> rhk,
            @AuthenticationPrincipal Pelaku pelaku) {
        try {
            pakai.pakai(new SkpId(id), rhk, pelaku);
            return new ModelAndView("redirect:/skp/" + id + "/hasil?kabar=skp.kabar.pustaka");
        } catch (AturanDilanggar ditolak) {
            var hal = halaman(id, ditolak.kalimat(), pelaku);
            hal.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return hal;
        }
    }

    private ModelAndView halaman(UUID id, String galat, Pelaku pelaku) {
        var dokumen = pakai.draf(new SkpId(id), pelaku);
        return new ModelAndView(
                "skp/pustaka/halaman", "hal", HalamanPustaka.susun(dokumen, pakai.contoh(dokumen), galat));
    }
}
