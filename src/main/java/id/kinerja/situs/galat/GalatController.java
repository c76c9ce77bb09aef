package id.kinerja.situs.galat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Failures that never reached a controller: refused by security, unknown address, broken request line. */
@Controller
class GalatController implements ErrorController {

    private final PenyusunGalat penyusun;

    GalatController(PenyusunGalat penyusun) {
        this.penyusun = penyusun;
    }

    @RequestMapping("/error")
    ModelAndView galat(HttpServletRequest permintaan) {
        var kode = permintaan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = kode instanceof Integer angka ? HttpStatusCode.valueOf(angka) : HttpStatus.NOT_FOUND;
        var hal = HalamanGalat.untuk(status.value(), null).denganTulisan(TulisanKiriman.dari(permintaan));
        return penyusun.susun(hal, status);
    }
}
