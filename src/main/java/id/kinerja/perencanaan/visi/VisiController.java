package id.kinerja.perencanaan.visi;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first goal of all. */
@Controller
@RequestMapping("/pohon/visi")
@PreAuthorize("hasRole('PENGELOLA_INSTANSI')")
class VisiController {

    private final TulisVisi tulis;
    private final Clock jam;

    VisiController(TulisVisi tulis, Clock jam) {
        this.tulis = tulis;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView halaman() {
        return tampil(FormVisi.kosong(LocalDate.now(jam).getYear()), List.of());
    }

    @PostMapping
    ModelAndView simpan(FormVisi form, @AuthenticationPrincipal Pelaku pelaku) {
        var galat = form.galat();
        if (galat.isEmpty()) {
            try {
                tulis.tulis(form, pelaku);
                return new ModelAndView("redirect:/pohon?tahun=" + tahunTampil(form) + "&kabar=perencanaan.kabar.visi");
            } catch (AturanDilanggar ditolak) {
                galat = List.of(new Galat("tahunMulai", ditolak.kalimat()));
            }
        }
        var ditolak = tampil(form, galat);
        ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return ditolak;
    }

    /** This year where the vision covers it, else its first. */
    private int tahunTampil(FormVisi form) {
        var kini = LocalDate.now(jam).getYear();
        return kini >= form.mulai() && kini <= form.akhir() ? kini : form.mulai();
    }

    private static ModelAndView tampil(FormVisi form, List<Galat> galat) {
        return new ModelAndView("perencanaan/visi/halaman", "hal", new HalamanVisi(form, galat));
    }
}
