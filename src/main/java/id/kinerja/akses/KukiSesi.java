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

    private static final String NAMA = "kinerja_sesi";

    /** Over TLS the browser keeps a cookie of this beginning to this host and to TLS, whoever sets it. */
    private static final String HANYA_TUAN_RUMAH = "__Host-";

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
        var kuki = WebUtils.getCookie(permintaan, nama(permintaan.isSecure()));
        return kuki == null || kuki.getValue().isBlank() ? Optional.empty() : Optional.of(sidik(kuki.getValue()));
    }

    public static ResponseCookie pasang(String tanda, boolean aman, BatasSesi batas) {
        return kuki(tanda, aman, batas.mutlak());
    }

    public static ResponseCookie cabut(boolean aman) {
        return kuki("", aman, Duration.ZERO);
    }

    private static String nama(boolean aman) {
        return aman ? HANYA_TUAN_RUMAH + NAMA : NAMA;
    }

    private static ResponseCookie kuki(String isi, boolean aman, Duration umur) {
        return ResponseCookie.from(nama(aman), isi)
                .httpOnly(true)
                .secure(aman)
                .sameSite("Lax")
                .path("/")
                .maxAge(umur)
                .build();
    }
}
