package id.kinerja.akses.faktor;

import id.kinerja.akses.KukiSesi;
import id.kinerja.bersama.Pelaku;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own second factor. New recovery codes are answered at once: no address may lead to them. */
@Controller
@RequestMapping("/akun/faktor-kedua")
class FaktorController {

    private final TampilanFaktor tampilan;
    private final UbahFaktor ubah;

    FaktorController(TampilanFaktor tampilan, UbahFaktor ubah) {
        this.tampilan = tampilan;
        this.ubah = ubah;
    }

    @GetMapping
    ModelAndView halaman(@AuthenticationPrincipal Pelaku pelaku) {
        return tampilan.jawab(new UbahFaktor.Hasil(List.of(), List.of()), "", pelaku);
    }

    @PostMapping
    ModelAndView pasang(
            @RequestParam(defaultValue = "") String segel,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String kode,
            HttpServletRequest permintaan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = FormFaktor.dari(segel, sandi, kode);
        var hasil = ubah.pasang(form, KukiSesi.sidik(permintaan).orElse(""), pelaku);
        return hasil.galat().isEmpty() && hasil.pemulihan().isEmpty()
                ? new ModelAndView("redirect:/akun/faktor-kedua?kabar=akses.kabar.faktor-pasang")
                : tampilan.jawab(hasil, form.segel(), pelaku);
    }

    @PostMapping("/pemulihan")
    ModelAndView pemulihan(@RequestParam(defaultValue = "") String kode, @AuthenticationPrincipal Pelaku pelaku) {
        return tampilan.jawab(ubah.gantiPemulihan(FormFaktor.batasi(kode), pelaku), "", pelaku);
    }

    @PostMapping("/pelepasan")
    ModelAndView lepas(@RequestParam(defaultValue = "") String kode, @AuthenticationPrincipal Pelaku pelaku) {
        var hasil = ubah.lepas(FormFaktor.batasi(kode), pelaku);
        return hasil.galat().isEmpty()
                ? new ModelAndView("redirect:/akun?kabar=akses.kabar.faktor-lepas")
                : tampilan.jawab(hasil, "", pelaku);
    }
}
