package id.kinerja.akses.peran;

import id.kinerja.akses.KukiSesi;
import id.kinerja.bersama.Pelaku;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switching to another of one's own roles. */
@Controller
class GantiPeranController {

    private final GantiPeran ganti;

    GantiPeranController(GantiPeran ganti) {
        this.ganti = ganti;
    }

    @PostMapping("/peran")
    String ganti(
            @RequestParam(defaultValue = "") String pilihan,
            @AuthenticationPrincipal Pelaku pelaku,
            HttpServletRequest permintaan) {
        KukiSesi.sidik(permintaan).ifPresent(sidik -> ganti.ganti(sidik, pilihan, pelaku));
        return "redirect:/hari-ini";
    }
}
