package id.kinerja.situs.keamanan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Over TLS every cookie stays with this host, is sent by TLS only and read by no script; signing out clears the browser. */
@UjiWeb(contoh = true)
class KukiTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private final HttpClient peramban = HttpClient.newHttpClient();
    private final Map<String, String> kuki = new LinkedHashMap<>();

    private HttpResponse<String> kirim(String url, boolean https, Map<String, String> isian)
            throws IOException, InterruptedException {
        var minta = HttpRequest.newBuilder(URI.create("http://localhost:" + port + url));
        if (https) {
            minta.header("X-Forwarded-Proto", "https");
        }
        if (!kuki.isEmpty()) {
            minta.header(
                    "Cookie",
                    kuki.entrySet().stream()
                            .map(k -> k.getKey() + "=" + k.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (!isian.isEmpty()) {
            minta.header("Content-Type", "application/x-www-form-urlencoded");
            minta.POST(HttpRequest.BodyPublishers.ofString(isian.entrySet().stream()
                    .map(i -> i.getKey() + "=" + URLEncoder.encode(i.getValue(), UTF_8))
                    .collect(Collectors.joining("&"))));
        }
        var jawaban = peramban.send(minta.build(), HttpResponse.BodyHandlers.ofString());
        for (var baris : jawaban.headers().allValues("Set-Cookie")) {
            // Spring's support for tests keeps the token of forms in a session; the program itself has none.
            if (!baris.startsWith("JSESSIONID")) {
                periksa(baris, https);
            }
            var pasangan = baris.split(";", 2)[0].split("=", 2);
            kuki.put(pasangan[0], pasangan[1]);
        }
        return jawaban;
    }

    private static void periksa(String baris, boolean https) {
        assertThat(baris).contains("HttpOnly", "SameSite=Lax", "Path=/");
        if (https) {
            assertThat(baris).startsWith("__Host-").contains("Secure").doesNotContain("Domain");
        } else {
            assertThat(baris).doesNotStartWith("__Host-");
        }
    }

    private static String token(HttpResponse<String> jawaban) {
        var cocok = TOKEN.matcher(jawaban.body());
        assertThat(cocok.find()).as(jawaban.body()).isTrue();
        return cocok.group(1);
    }

    private void perjalanan(boolean https) throws Exception {
        kuki.clear();
        var masuk = token(kirim("/masuk", https, Map.of()));
        var jawaban = kirim("/masuk", https, Map.of("_csrf", masuk, "nip", Tamu.RATNA, "sandi", Tamu.SANDI));
        assertThat(jawaban.statusCode()).isEqualTo(302);
        var akun = token(kirim("/akun", https, Map.of()));
        kirim("/akun", https, Map.of("_csrf", akun, "tema", "gelap", "bahasa", "en"));
        assertThat(kirim("/akun", https, Map.of()).body()).contains("lang=\"en\"", "data-bs-theme=\"dark\"");
        assertThat(kuki).hasSize(4);
        var keluar = kirim("/keluar", https, Map.of("_csrf", akun));
        assertThat(keluar.statusCode()).isEqualTo(302);
        var bersih = keluar.headers().firstValue("Clear-Site-Data");
        if (https) {
            assertThat(bersih).hasValue("\"cache\", \"storage\"");
        } else {
            assertThat(bersih).isEmpty();
        }
    }

    @Test
    void the_token_of_forms_is_kept_to_this_host_over_tls() {
        var simpanan = new KukiFormulir();
        for (var https : List.of(true, false)) {
            var permintaan = new MockHttpServletRequest("GET", "/masuk");
            permintaan.setSecure(https);
            var jawaban = new MockHttpServletResponse();
            simpanan.saveToken(simpanan.generateToken(permintaan), permintaan, jawaban);
            var kukinya = jawaban.getCookies()[0];
            assertThat(kukinya.getName().startsWith("__Host-")).isEqualTo(https);
            assertThat(kukinya.getSecure()).isEqualTo(https);
            assertThat(kukinya.isHttpOnly()).isTrue();
            assertThat(kukinya.getAttribute("SameSite")).isEqualTo("Lax");
            permintaan.setCookies(jawaban.getCookies());
            assertThat(simpanan.loadToken(permintaan)).isNotNull();
            permintaan.setSecure(!https);
            assertThat(simpanan.loadToken(permintaan)).isNull();
        }
    }

    @Test
    void over_tls_cookies_are_kept_to_this_host() throws Exception {
        perjalanan(true);
    }

    @Test
    void without_tls_the_same_pages_work_with_plain_names() throws Exception {
        perjalanan(false);
    }
}
