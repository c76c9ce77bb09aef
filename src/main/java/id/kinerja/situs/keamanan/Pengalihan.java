package id.kinerja.situs.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the browser to another page, also where only a piece of one was asked for. */
final class Pengalihan {

    private Pengalihan() {}

    static void ke(String alamat, HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
        if (permintaan.getHeader("HX-Request") == null) {
            jawaban.sendRedirect(alamat);
        } else {
            jawaban.setHeader("HX-Redirect", alamat);
            jawaban.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
