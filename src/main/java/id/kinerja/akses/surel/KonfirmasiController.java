package id.kinerja.akses.surel;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.PengirimSurel;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link that confirms an address; good for who reads the letter, signed in or not. */
@Controller
@RequestMapping("/masuk/surel")
class KonfirmasiController {

    private final SurelSaya saya;
    private final PengirimSurel pengirim;

    KonfirmasiController(SurelSaya saya, PengirimSurel pengirim) {
        this.saya = saya;
        this.pengirim = pengirim;
    }

    @GetMapping
    ModelAndView halaman(@RequestParam(defaultValue = "") String kode, CsrfToken csrf) {
        return saya.berlaku(kode)
                .map(i -> new HalamanKonfirmasi(
                        kode, String.valueOf(i.surel()), csrf.getParameterName(), csrf.getToken()))
                .map(hal -> new ModelAndView("akses/surel/konfirmasi", "hal", hal))
                .orElseGet(KonfirmasiController::lewat);
    }

    @PostMapping
    ModelAndView pasang(@RequestParam(defaultValue = "") String kode) {
        var hasil = saya.pasang(kode);
        hasil.flatMap(SurelSaya.Hasil::kabar).ifPresent(pengirim::kirim);
        return hasil.isPresent() ? kabar("akses.surel.selesai.judul", "akses.surel.selesai") : lewat();
    }

    private static ModelAndView lewat() {
        var lewat = kabar("akses.surel.lewat.judul", "akses.surel.lewat");
        lewat.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return lewat;
    }

    private static ModelAndView kabar(String judul, String uraian) {
        return new ModelAndView("akses/lupa/kabar")
                .addObject("judul", teks(judul))
                .addObject("uraian", teks(uraian));
    }
}
