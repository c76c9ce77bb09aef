package id.kinerja.akses.masuk;

import id.kinerja.akses.BatasSesi;
import id.kinerja.akses.KukiSesi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gives the browser the cookie that a step of the sign-in has earned, and leads on. */
@Component
public class PemasangKuki {

    private final BatasSesi batas;

    PemasangKuki(BatasSesi batas) {
        this.batas = batas;
    }

    /** She is in. */
    public ModelAndView masuk(String tanda, String lanjut, HttpServletRequest permintaan, HttpServletResponse jawaban) {
        var aman = permintaan.isSecure();
        jawaban.addHeader(
                HttpHeaders.SET_COOKIE, KukiSesi.pasang(tanda, aman, batas).toString());
        if (!KukiKode.sidik(permintaan).isEmpty()) {
            jawaban.addHeader(HttpHeaders.SET_COOKIE, KukiKode.cabut(aman).toString());
        }
        return new ModelAndView("redirect:" + Tujuan.aman(lanjut));
    }

    /** The second factor is still to come. */
    public ModelAndView perluKode(
            String tanda, String lanjut, HttpServletRequest permintaan, HttpServletResponse jawaban) {
        var kuki = KukiKode.pasang(tanda, permintaan.isSecure());
        jawaban.addHeader(HttpHeaders.SET_COOKIE, kuki.toString());
        return new ModelAndView("redirect:/masuk/kode", "lanjut", Tujuan.aman(lanjut));
    }
}
