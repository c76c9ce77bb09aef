package id.kinerja.situs.keamanan;

import id.kinerja.bersama.tata.NamaKuki;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The token of forms in a cookie whose name, over TLS, keeps it to this host. */
final class KukiFormulir implements CsrfTokenRepository {

    private static final String NAMA = "XSRF-TOKEN";

    private final CsrfTokenRepository biasa = kuki(NAMA);
    private final CsrfTokenRepository aman = kuki(NamaKuki.HANYA_TUAN_RUMAH + NAMA);

    private static CsrfTokenRepository kuki(String nama) {
        var kuki = new CookieCsrfTokenRepository();
        kuki.setCookieName(nama);
        kuki.setCookieCustomizer(k -> k.sameSite("Lax").path("/"));
        return kuki;
    }

    private CsrfTokenRepository untuk(HttpServletRequest permintaan) {
        return permintaan.isSecure() ? aman : biasa;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest permintaan) {
        return untuk(permintaan).generateToken(permintaan);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest permintaan, HttpServletResponse jawaban) {
        untuk(permintaan).saveToken(token, permintaan, jawaban);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest permintaan) {
        return untuk(permintaan).loadToken(permintaan);
    }
}
