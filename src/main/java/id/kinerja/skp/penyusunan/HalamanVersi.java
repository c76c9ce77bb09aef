package id.kinerja.skp.penyusunan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to an autosave: the version the form must carry from now on.
 *
 * @param saran remarks on the words that were just stored; none for forms that have no such list
 */
public record HalamanVersi(int versi, @Nullable List<String> saran) {

    static ModelAndView potongan(int versi) {
        return new ModelAndView("skp/penyusunan/_versi", "hal", new HalamanVersi(versi, null));
    }

    static ModelAndView potongan(int versi, List<String> saran) {
        return new ModelAndView("skp/penyusunan/_versi", "hal", new HalamanVersi(versi, saran));
    }
}
