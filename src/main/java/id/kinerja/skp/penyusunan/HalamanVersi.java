package id.kinerja.skp.penyusunan;

import org.springframework.web.servlet.ModelAndView;

/** The answer to an autosave: the version the form must carry from now on. */
public record HalamanVersi(int versi) {

    static ModelAndView potongan(int versi) {
        return new ModelAndView("skp/penyusunan/_versi", "hal", new HalamanVersi(versi));
    }
}
