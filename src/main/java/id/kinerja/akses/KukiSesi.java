package id.kinerja.akses;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a sign-in: 256 random bits; the database knows only their SHA-256. */
public final class KukiSesi {

    /** Longest life of a sign-in, used or not. */
    public static final Duration MASA_MUTLAK = Duration.ofHours(12);

    /** A sign-in ends after this long without a request. */
    public static final Duration MASA_DIAM = Duration.ofMinutes(60);

    private static final String NAMA = "kinerja_sesi";
    private static final int PANJANG = 32;
    private static final SecureRandom ACAK = new SecureRandom();

    private KukiSesi() {}

    public static String tandaBaru() {
        var isi = new byte[PANJANG];
        ACAK.nextBytes(isi);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(isi);
    }

    public static String sidik(String tanda) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(tanda.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    /** The fingerprint of the request's sign-in, where it carries one. */
    public static Optional<String> sidik(HttpServletRequest permintaan) {
        var kuki = WebUtils.getCookie(permintaan, NAMA);
        return kuki == null || kuki.getValue().isBlank() ? Optional.empty() : Optional.of(sidik(kuki.getValue()));
    }

    public static ResponseCookie pasang(String tanda, boolean aman) {
        return kuki(tanda, aman, MASA_MUTLAK);
    }

    public static ResponseCookie cabut(boolean aman) {
        return kuki("", aman, Duration.ZERO);
    }

    private static ResponseCookie kuki(String isi, boolean aman, Duration umur) {
        return ResponseCookie.from(NAMA, isi)
                .httpOnly(true)
                .secure(aman)
                .sameSite("Lax")
                .path("/")
                .maxAge(umur)
                .build();
    }
}
