package id.kinerja.skp.penyusunan;

import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.data.SkpTersimpan;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** My plan of the open year; where there is none yet, the way to begin. */
@Controller
class MulaiController {

    private final SkpTersimpan skp;
    private final SusunSkp susun;

    MulaiController(SkpTersimpan skp, SusunSkp susun) {
        this.skp = skp;
        this.susun = susun;
    }

    @GetMapping("/skp")
    ModelAndView milikku(@AuthenticationPrincipal Pelaku pelaku) {
        var tahun = susun.tahunTerbuka();
        return skp.terakhir(pelaku.pegawaiWajib(), tahun)
                .map(s -> new ModelAndView("redirect:/skp/" + s.id()))
                .orElseGet(() -> new ModelAndView("skp/penyusunan/mulai", "hal", new HalamanMulai(tahun)));
    }

    @PostMapping("/skp")
    String buka(@AuthenticationPrincipal Pelaku pelaku) {
        return "redirect:/skp/" + susun.buka(pelaku) + "/hasil";
    }
}
