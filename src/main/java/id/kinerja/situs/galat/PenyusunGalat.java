package id.kinerja.situs.galat;

import id.kinerja.situs.tata.PenyusunKerangka;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Puts an error into the shell of the person who met it, with the way back to where she came from. */
@Component
class PenyusunGalat {

    private final PenyusunKerangka kerangka;

    PenyusunGalat(PenyusunKerangka kerangka) {
        this.kerangka = kerangka;
    }

    ModelAndView susun(HalamanGalat hal, HttpStatusCode status) {
        var permintaan = permintaan();
        var kembali = permintaan.map(PenyusunGalat::sebelumnya).orElse("");
        var isi = kembali.isEmpty() || hal.nomor() != null ? hal : hal.denganKembali(kembali);
        var tampilan = new ModelAndView("situs/galat/halaman", "hal", isi);
        permintaan.map(p -> kerangka.susun(p, null)).ifPresent(k -> tampilan.addObject("kerangka", k));
        tampilan.setStatus(status);
        return tampilan;
    }

    private static Optional<HttpServletRequest> permintaan() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes atribut
                ? Optional.of(atribut.getRequest())
                : Optional.empty();
    }

    /** The path of the page that led here, where it is one of ours and not this one. */
    private static String sebelumnya(HttpServletRequest permintaan) {
        var asal = permintaan.getHeader(HttpHeaders.REFERER);
        var pangkal = "https?://" + Pattern.quote(String.valueOf(permintaan.getHeader(HttpHeaders.HOST)));
        if (asal == null || !asal.matches(pangkal + "/[A-Za-z0-9/._~?=&%-]{1,300}")) {
            return "";
        }
        var jalur = asal.replaceFirst(pangkal, "");
        return "GET".equals(permintaan.getMethod()) && jalur.equals(permintaan.getRequestURI()) ? "" : jalur;
    }
}
