package id.kinerja.akses.faktor;

import id.kinerja.bersama.Pelaku;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the second factor, with what came of an act on it. */
@Component
class TampilanFaktor {

    private final FaktorSaya saya;

    TampilanFaktor(FaktorSaya saya) {
        this.saya = saya;
    }

    /** @param segel the secret that was offered before, empty for a new one */
    ModelAndView jawab(UbahFaktor.Hasil hasil, String segel, Pelaku pelaku) {
        var hal = saya.halaman(pelaku, segel, hasil.pemulihan(), hasil.galat());
        var tampilan = new ModelAndView("akses/faktor/halaman", "hal", hal);
        if (!hasil.galat().isEmpty()) {
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return tampilan;
    }
}
