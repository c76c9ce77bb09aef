package id.kinerja.situs.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the application answers everyone with the same strict headers, and no failure tells its cause. */
@UjiWeb(contoh = true)
class KepalaJawabanTest {

    private static final String ASING = "00000000-0000-7000-8000-000000000000";
    private static final List<String> BOCORAN = List.of(
            "Exception", "java.", "org.springframework", "org.jooq", "id.kinerja.", "Tomcat", "SQL", "\tat ", "akses_");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping pemetaan;

    @LocalServerPort
    private int port;

    private final HttpClient peramban = HttpClient.newHttpClient();

    private Set<String> semuaAlamat() {
        var hasil = new TreeSet<String>();
        pemetaan.getHandlerMethods().keySet().stream()
                .filter(m -> m.getMethodsCondition().isEmpty()
                        || m.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(m -> m.getPatternValues().stream())
                .map(p -> p.replaceAll("\\{[^}]*}", ASING))
                .forEach(hasil::add);
        return hasil;
    }

    private HttpResponse<String> buka(String url, String kuki, boolean https) throws IOException, InterruptedException {
        var minta = HttpRequest.newBuilder(URI.create("http://localhost:" + port + url));
        if (!kuki.isEmpty()) {
            minta.header("Cookie", kuki);
        }
        if (https) {
            minta.header("X-Forwarded-Proto", "https");
        }
        return peramban.send(minta.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void pastikanKetat(String apa, HttpResponse<String> jawaban) {
        var kepala = jawaban.headers();
        assertThat(kepala.allValues("Content-Security-Policy")).as(apa).hasSize(1);
        assertThat(kepala.firstValue("Content-Security-Policy").orElse(""))
                .as(apa)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(kepala.firstValue("X-Content-Type-Options")).as(apa).hasValue("nosniff");
        assertThat(kepala.firstValue("X-Frame-Options")).as(apa).hasValue("DENY");
        assertThat(kepala.firstValue("Referrer-Policy")).as(apa).hasValue("same-origin");
        assertThat(kepala.firstValue("Cross-Origin-Opener-Policy")).as(apa).hasValue("same-origin");
        assertThat(kepala.firstValue("Cross-Origin-Resource-Policy")).as(apa).hasValue("same-origin");
        assertThat(kepala.firstValue("Permissions-Policy").orElse("")).as(apa).contains("camera=()", "usb=()");
        assertThat(kepala.firstValue("Server")).as(apa).isEmpty();
        assertThat(kepala.firstValue("Cache-Control").orElse(""))
                .as(apa)
                .contains(apa.contains("/statis/") ? "immutable" : "no-store");
        if (jawaban.statusCode() >= 400) {
            pastikanBungkam(apa, jawaban.body());
        }
    }

    /** A token is random letters, which spell any short word now and then. */
    private static void pastikanBungkam(String apa, String isi) {
        var tanpaToken = isi.replaceAll("[A-Za-z0-9_-]{40,}", "");
        assertThat(BOCORAN).as(apa).noneMatch(tanpaToken::contains);
    }

    private String kuki(String nip) throws Exception {
        return "kinerja_sesi=" + Tamu.masuk(mvc, nip).kuki().getFirst().getValue();
    }

    @Test
    void every_address_answers_everyone_with_the_strict_headers() throws Exception {
        var alamat = semuaAlamat();
        assertThat(alamat).hasSizeGreaterThan(30).contains("/masuk", "/hari-ini", "/akun/sesi", "/error");
        alamat.addAll(List.of("/tidak-ada", "/statis/kinerja.css", "/hari-ini/"));
        for (var siapa : List.of("", kuki(Tamu.RATNA), kuki(Tamu.WAYAN), kuki("admin"), "kinerja_sesi=palsu")) {
            for (var url : alamat) {
                var jawaban = buka(url, siapa, false);
                assertThat(jawaban.statusCode()).as(url).isLessThan(500);
                pastikanKetat(url + " " + siapa.length(), jawaban);
                assertThat(jawaban.headers().firstValue("Strict-Transport-Security"))
                        .isEmpty();
            }
        }
    }

    @Test
    void over_tls_the_browser_is_told_to_stay_there() throws Exception {
        for (var url : List.of("/masuk", "/hari-ini", "/tidak-ada", "/statis/kinerja.css")) {
            assertThat(buka(url, "", true).headers().firstValue("Strict-Transport-Security"))
                    .as(url)
                    .hasValue("max-age=63072000 ; includeSubDomains");
        }
    }

    @Test
    void a_failure_tells_a_number_and_nothing_else(DSLContext db) throws Exception {
        var ratna = kuki(Tamu.RATNA);
        db.execute("ALTER TABLE skp_skp RENAME TO skp_hilang");
        var halaman = buka("/skp", ratna, false);
        assertThat(halaman.statusCode()).isEqualTo(500);
        assertThat(halaman.body()).contains("Nomor rujukan");
        pastikanKetat("page", halaman);
        db.execute("ALTER TABLE skp_hilang RENAME TO skp_skp");
        assertThat(buka("/skp", ratna, false).statusCode()).isLessThan(400);
    }

    @Test
    void a_failure_at_the_gate_tells_nothing_either(DSLContext db) throws Exception {
        var ratna = kuki(Tamu.RATNA);
        db.execute("ALTER VIEW akses_pub_sesi RENAME TO akses_pub_hilang");
        var pintu = buka("/hari-ini", ratna, false);
        db.execute("ALTER VIEW akses_pub_hilang RENAME TO akses_pub_sesi");
        assertThat(pintu.statusCode()).isEqualTo(500);
        assertThat(pintu.body()).contains("<h1");
        pastikanKetat("gate", pintu);
    }

    /** What the server itself refuses before any of our code sees it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /\u0000 HTTP/1.1",
                "GET /a|b<c> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET / HTTP/9.9",
                "BUKAN PERMINTAAN",
                "TRACE /masuk HTTP/1.1",
                "GET /..%2f..%2fetc/passwd HTTP/1.1",
                "GET /statis/..;/..;/application.yaml HTTP/1.1",
                "GET /WEB-INF/web.xml HTTP/1.1"
            })
    void a_broken_request_is_refused_in_silence(String baris) throws Exception {
        try (var soket = new Socket("localhost", port)) {
            var isi = baris + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            soket.getOutputStream().write(isi.getBytes(StandardCharsets.ISO_8859_1));
            var jawaban = new String(soket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(jawaban).matches("(?s)(HTTP/1\\.1 (30|40|41|50)[0-9]|<!doctype html>.*Status 400).*");
            assertThat(jawaban).doesNotStartWith("HTTP/1.1 500");
            pastikanBungkam(baris, jawaban);
        }
    }

    @Test
    void what_was_typed_into_a_form_that_was_open_too_long_comes_back() throws Exception {
        var minta = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/skp"))
                .header("Cookie", kuki(Tamu.RATNA))
                .header("Origin", "http://localhost:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("uraian=Kalimat+panjang+saya&sandi=rahasia-sekali"))
                .build();
        var jawaban = peramban.send(minta, HttpResponse.BodyHandlers.ofString());
        assertThat(jawaban.statusCode()).isEqualTo(419);
        assertThat(jawaban.body()).contains("Kalimat panjang saya").doesNotContain("rahasia-sekali");
    }
}
