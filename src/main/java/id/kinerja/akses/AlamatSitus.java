package id.kinerja.akses;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people reach this installation, such as {@code https://kinerja.contoh.go.id}.
 *
 * @param tetap as the operator set it, empty where each request tells
 */
public record AlamatSitus(Optional<String> tetap) {

    private static final String BENTUK = "https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?";

    public AlamatSitus {
        if (tetap.isPresent() && !tetap.get().matches(BENTUK)) {
            throw new IllegalArgumentException(tetap.get());
        }
    }

    /** Scheme, host and port: what a browser calls the origin. */
    public String asal(HttpServletRequest permintaan) {
        return tetap.orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(permintaan)
                .replacePath(null)
                .build()
                .toUriString());
    }

    /** The host of an origin: what passkeys belong to. */
    public static String tuanRumah(String asal) {
        return Objects.requireNonNullElse(java.net.URI.create(asal).getHost(), "");
    }
}
