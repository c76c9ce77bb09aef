package id.kinerja.situs.akunku;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.situs.tata.PenyusunMenu;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One group of the menu, each entry with a sentence. */
@Controller
class KelompokController {

    private final PenyusunMenu menu;

    KelompokController(PenyusunMenu menu) {
        this.menu = menu;
    }

    @GetMapping("/menu/{kelompok}")
    ModelAndView kelompok(@PathVariable String kelompok, @AuthenticationPrincipal Pelaku pelaku) {
        var isi = menu.kelompok(kelompok, pelaku);
        if (isi.isEmpty()) {
            throw new TidakDitemukan(kelompok);
        }
        var hal = new HalamanKelompok(
                teks("situs.kelompok." + kelompok),
                teks("situs.kelompok-arti." + kelompok),
                isi.stream()
                        .map(b -> new HalamanKelompok.Baris(
                                b.url(), b.ikon(), teks(b.kunci()), teks("situs.menu-arti." + b.kunci())))
                        .toList());
        return new ModelAndView("situs/akunku/kelompok", "hal", hal);
    }
}
