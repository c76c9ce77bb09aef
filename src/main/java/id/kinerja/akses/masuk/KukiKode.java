package id.kinerja.akses.masuk;

import id.kinerja.akses.KukiSesi;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie of who has given the password and has yet to give a code; it opens no page. */
final class KukiKode {

    private static final String NAMA = "kinerja_kode";

    private KukiKode() {}

    static ResponseCookie pasang(String tanda, boolean aman) {
        return kuki(tanda, aman, PembukaSesi.MASA_KODE);
    }

    static ResponseCookie cabut(boolean aman) {
        return kuki("", aman, Duration.ZERO);
    }

    /** Empty where the request carries none. */
    static String sidik(HttpServletRequest permintaan) {
        var kuki = WebUtils.getCookie(permintaan, NAMA);
        return kuki == null || kuki.getValue().isBlank() ? "" : KukiSesi.sidik(kuki.getValue());
    }

    private static ResponseCookie kuki(String isi, boolean aman, Duration umur) {
        return ResponseCookie.from(NAMA, isi)
                .httpOnly(true)
                .secure(aman)
                .sameSite("Lax")
                .path("/masuk")
                .maxAge(umur)
                .build();
    }
}
