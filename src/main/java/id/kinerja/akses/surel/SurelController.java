package id.kinerja.akses.surel;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.PengirimSurel;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.tata.Galat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own e-mail address. */
@Controller
@RequestMapping("/akun/surel")
class SurelController {

    private final SurelSaya saya;
    private final PengirimSurel pengirim;

    SurelController(SurelSaya saya, PengirimSurel pengirim) {
        this.saya = saya;
        this.pengirim = pengirim;
    }

    @GetMapping
    ModelAndView halaman(@AuthenticationPrincipal Pelaku pelaku) {
        pastikanAda();
        return tampil("", null, List.of(), pelaku);
    }

    @PostMapping
    ModelAndView kirim(
            @RequestParam(defaultValue = "") String surel,
            @RequestParam(defaultValue = "") String sandi,
            HttpServletRequest permintaan,
            @AuthenticationPrincipal Pelaku pelaku) {
        pastikanAda();
        var baru = surel.strip();
        var galat = saya.keberatan(baru, sandi, KukiSesi.sidik(permintaan).orElse(""), pelaku);
        if (galat.isEmpty()) {
            pengirim.kirim(saya.siapkan(baru, pelaku));
            return tampil("", baru, List.of(), pelaku);
        }
        var ditolak = tampil(surel, null, galat, pelaku);
        ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return ditolak;
    }

    private void pastikanAda() {
        if (!pengirim.aktif()) {
            throw new TidakDitemukan("surel");
        }
    }

    private ModelAndView tampil(String baru, @Nullable String dikirim, List<Galat> galat, Pelaku pelaku) {
        var hal = new HalamanSurel(saya.kini(pelaku).orElse(null), baru, dikirim, galat);
        return new ModelAndView("akses/surel/halaman", "hal", hal);
    }
}
