package id.kinerja.akses.akun;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Pelaku;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ending emergency access. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class DaruratController {

    private final AkhiriDarurat darurat;

    DaruratController(AkhiriDarurat darurat) {
        this.darurat = darurat;
    }

    @PostMapping("/data/akun/{id}/darurat/pengakhiran")
    String akhiri(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        darurat.akhiri(new AkunId(id), pelaku);
        return "redirect:/data/akun?kabar=akses.kabar.darurat";
    }
}
