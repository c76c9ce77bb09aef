package id.kinerja.situs.keamanan;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser it may do. Nothing on a page stands inline, so no nonce is needed. */
final class KepalaJawaban {

    private static final String ISI = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " object-src 'none'; frame-ancestors 'none'";

    private static final String KEMAMPUAN = Stream.of(
                    "accelerometer",
                    "autoplay",
                    "bluetooth",
                    "browsing-topics",
                    "camera",
                    "display-capture",
                    "fullscreen",
                    "geolocation",
                    "gyroscope",
                    "hid",
                    "idle-detection",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "screen-wake-lock",
                    "serial",
                    "usb",
                    "xr-spatial-tracking")
            .map(k -> k + "=()")
            .collect(Collectors.joining(", "));

    private static final Duration DUA_TAHUN = Duration.ofDays(730);

    private KepalaJawaban() {}

    /** Beside these stay Spring's own: nosniff, no framing, and no-store where an answer says nothing else. */
    static void pasang(HeadersConfigurer<HttpSecurity> kepala) {
        kepala.contentSecurityPolicy(c -> c.policyDirectives(ISI))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(KEMAMPUAN))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        h -> h.maxAgeInSeconds(DUA_TAHUN.toSeconds()).includeSubDomains(true))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        permintaan -> permintaan.getRequestURI().equals("/keluar"),
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)));
    }
}
