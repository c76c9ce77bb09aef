package id.kinerja.evaluasi.penilaian;

import org.springframework.web.servlet.ModelAndView;

/** What an automatic save answers: the new version, and the predikat that the stored ratings make. */
public record HalamanVersi(int versi, HalamanPenilaian.Predikat predikat) {

    static ModelAndView potongan(int versi, HalamanPenilaian.Predikat predikat) {
        return new ModelAndView("evaluasi/penilaian/_versi", "hal", new HalamanVersi(versi, predikat));
    }
}
