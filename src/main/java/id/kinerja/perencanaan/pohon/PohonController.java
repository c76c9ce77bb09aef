package id.kinerja.perencanaan.pohon;

import id.kinerja.bersama.Pelaku;
import id.kinerja.perencanaan.data.PohonTersimpan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree of goals; everybody may read it. */
@Controller
class PohonController {

    private static final int CARI_MAKS = 100;

    private final PohonTersimpan pohon;
    private final Clock jam;

    PohonController(PohonTersimpan pohon, Clock jam) {
        this.pohon = pohon;
        this.jam = jam;
    }

    @GetMapping("/pohon")
    ModelAndView pohon(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "0") int tahun,
            @AuthenticationPrincipal Pelaku pelaku) {
        var kini = LocalDate.now(jam).getYear();
        var dipakai = tahun >= 2020 && tahun <= 2100 ? tahun : kini;
        var dicari = cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari;
        var hal = HalamanPohon.susun(pohon.semua(dipakai), dipakai, dicari.strip(), pelaku);
        return new ModelAndView("perencanaan/pohon/halaman", "hal", hal);
    }
}
