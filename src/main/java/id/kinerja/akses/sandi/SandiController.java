package id.kinerja.akses.sandi;

import id.kinerja.akses.KukiSesi;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own password. */
@Controller
@RequestMapping("/akun/sandi")
class SandiController {

    private static final int PANJANG_MAKS = 200;

    private final GantiSandi ganti;

    SandiController(GantiSandi ganti) {
        this.ganti = ganti;
    }

    @GetMapping
    ModelAndView halaman(@AuthenticationPrincipal Pelaku pelaku) {
        return tampil(List.of(), pelaku);
    }

    @PostMapping
    ModelAndView simpan(
            @RequestParam(defaultValue = "") String kini,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String ulangi,
            HttpServletRequest permintaan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = new FormSandi(potong(kini), potong(baru), potong(ulangi));
        var galat = ganti.ganti(form, KukiSesi.sidik(permintaan).orElse(""), pelaku);
        if (galat.isEmpty()) {
            return new ModelAndView("redirect:/hari-ini?kabar=akses.kabar.sandi");
        }
        var ditolak = tampil(galat, pelaku);
        ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return ditolak;
    }

    private ModelAndView tampil(List<Galat> galat, Pelaku pelaku) {
        return new ModelAndView("akses/sandi/halaman", "hal", ganti.halaman(galat, pelaku));
    }

    private static String potong(String sandi) {
        return sandi.length() > PANJANG_MAKS ? sandi.substring(0, PANJANG_MAKS) : sandi;
    }
}
