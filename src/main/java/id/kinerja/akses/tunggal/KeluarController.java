package id.kinerja.akses.tunggal;

import id.kinerja.akses.AlamatSitus;
import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.data.SesiTersimpan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing out, at the other system too where the sign-in began there. */
@Controller
class KeluarController {

    private final SesiTersimpan sesi;
    private final KeluarTunggal tunggal;
    private final AlamatSitus alamat;

    KeluarController(SesiTersimpan sesi, KeluarTunggal tunggal, AlamatSitus alamat) {
        this.sesi = sesi;
        this.tunggal = tunggal;
        this.alamat = alamat;
    }

    /** The way on is a page and not a redirect: the policy of our pages lets no form end at another host. */
    @PostMapping("/keluar")
    ModelAndView keluar(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        var kuki = KukiSesi.cabut(permintaan.isSecure());
        jawaban.addHeader(HttpHeaders.SET_COOKIE, kuki.toString());
        return KukiSesi.sidik(permintaan)
                .flatMap(sesi::tutup)
                .flatMap(d -> tunggal.lanjutan(d, alamat.asal(permintaan)))
                .map(hal -> {
                    jawaban.setHeader("Refresh", "0;url=" + hal.alamat());
                    return new ModelAndView("akses/tunggal/keluar", "hal", hal);
                })
                .orElseGet(() -> new ModelAndView("redirect:/masuk"));
    }
}
