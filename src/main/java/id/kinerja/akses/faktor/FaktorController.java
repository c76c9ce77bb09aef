package id.kinerja.akses.faktor;

import id.kinerja.akses.KukiSesi;
import id.kinerja.bersama.Pelaku;
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

/** One's own second factor. New recovery codes are answered at once: no address may lead to them. */
@Controller
@RequestMapping("/akun/faktor-kedua")
class FaktorController {

    private final FaktorSaya saya;
    private final UbahFaktor ubah;

    FaktorController(FaktorSaya saya, UbahFaktor ubah) {
        this.saya = saya;
        this.ubah = ubah;
    }

    @GetMapping
    ModelAndView halaman(@AuthenticationPrincipal Pelaku pelaku) {
        return tampil(saya.halaman(pelaku, "", List.of(), List.of()));
    }

    @PostMapping
    ModelAndView pasang(
            @RequestParam(defaultValue = "") String segel,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String kode,
            HttpServletRequest permintaan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = FormFaktor.dari(segel, sandi, kode);
        return jawab(ubah.pasang(form, KukiSesi.sidik(permintaan).orElse(""), pelaku), form.segel(), pelaku);
    }

    @PostMapping("/pemulihan")
    ModelAndView pemulihan(@RequestParam(defaultValue = "") String kode, @AuthenticationPrincipal Pelaku pelaku) {
        return jawab(ubah.gantiPemulihan(FormFaktor.batasi(kode), pelaku), "", pelaku);
    }

    @PostMapping("/pelepasan")
    ModelAndView lepas(@RequestParam(defaultValue = "") String kode, @AuthenticationPrincipal Pelaku pelaku) {
        var hasil = ubah.lepas(FormFaktor.batasi(kode), pelaku);
        return hasil.galat().isEmpty()
                ? new ModelAndView("redirect:/akun?kabar=akses.kabar.faktor-lepas")
                : jawab(hasil, "", pelaku);
    }

    private ModelAndView jawab(UbahFaktor.Hasil hasil, String segel, Pelaku pelaku) {
        var tampilan = tampil(saya.halaman(pelaku, segel, hasil.pemulihan(), hasil.galat()));
        if (!hasil.galat().isEmpty()) {
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return tampilan;
    }

    private static ModelAndView tampil(HalamanFaktor hal) {
        return new ModelAndView("akses/faktor/halaman", "hal", hal);
    }
}
