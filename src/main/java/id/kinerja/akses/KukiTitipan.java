package id.kinerja.akses;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that ties something kept for a short time to the browser it was kept for. */
public enum KukiTitipan {

    /** The challenge for a new passkey. */
    KUNCI_BARU("/akun"),

    /** The challenge for signing in with a passkey. */
    KUNCI_MASUK("/masuk"),

    /** What comes back from the identity provider must fit. */
    TUNGGAL("/masuk/tunggal");

    private static final Duration MASA = Duration.ofMinutes(5);

    private final String jalur;

    KukiTitipan(String jalur) {
        this.jalur = jalur;
    }

    /** How long it is kept. */
    public Duration masa() {
        return MASA;
    }

    public ResponseCookie pasang(String tanda, boolean aman) {
        return ResponseCookie.from(nama(), tanda)
                .httpOnly(true)
                .secure(aman)
                .sameSite("Lax")
                .path(jalur)
                .maxAge(MASA)
                .build();
    }

    /** The fingerprint of the cookie in the request. */
    public Optional<String> sidik(HttpServletRequest permintaan) {
        var kuki = WebUtils.getCookie(permintaan, nama());
        return Optional.ofNullable(kuki)
                .map(k -> k.getValue())
                .filter(isi -> !isi.isBlank())
                .map(KukiSesi::sidik);
    }

    private String nama() {
        return "kinerja_" + name().toLowerCase(Locale.ROOT);
    }
}
