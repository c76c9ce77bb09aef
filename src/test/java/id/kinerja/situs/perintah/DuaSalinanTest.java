package id.kinerja.situs.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.PeladenUji;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program on a database of one's own: signing in holds through a restart and in another copy. */
class DuaSalinanTest {

    private static final Pattern TAUTAN = Pattern.compile("/admin-pertama\\?kode=(\\S+)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SANDI = "kopi pagi di pahoman";

    private final Map<String, String> kuki = new LinkedHashMap<>();
    private final HttpClient peramban = HttpClient.newHttpClient();

    private HttpResponse<String> kirim(int port, String jalur, Map<String, String> isian)
            throws IOException, InterruptedException {
        var minta = HttpRequest.newBuilder(URI.create("http://localhost:" + port + jalur));
        if (!kuki.isEmpty()) {
            minta.header("Cookie", gabung(kuki, "; "));
        }
        if (!isian.isEmpty()) {
            minta.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(gabung(isian, "&")));
        }
        var jawaban = peramban.send(minta.build(), HttpResponse.BodyHandlers.ofString());
        for (var k : jawaban.headers().allValues("Set-Cookie")) {
            kuki.put(
                    k.substring(0, k.indexOf('=')),
                    k.substring(k.indexOf('=') + 1).split(";", 2)[0]);
        }
        return jawaban;
    }

    private static String gabung(Map<String, String> isi, String pemisah) {
        return isi.entrySet().stream()
                .map(e -> e.getKey() + "="
                        + (pemisah.equals("&")
                                ? URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)
                                : e.getValue()))
                .collect(Collectors.joining(pemisah));
    }

    private static String cari(Pattern pola, String isi) {
        var temuan = pola.matcher(isi);
        assertThat(temuan.find()).as(pola.pattern()).isTrue();
        return temuan.group(1);
    }

    private static ProsesKinerja mulai(String basisdata, int port, Path folder) throws InterruptedException {
        var lingkungan =
                Map.of("KINERJA_DB_URL", PeladenUji.peladen().alamat(basisdata), "KINERJA_DB_USER", "postgres");
        var program = ProsesKinerja.mulai(lingkungan, "--port", "" + port, "--data", folder.toString());
        program.tungguSiap(port);
        return program;
    }

    private void jadiAdmin(int port, String kode) throws IOException, InterruptedException {
        var csrf =
                cari(CSRF, kirim(port, "/admin-pertama?kode=" + kode, Map.of()).body());
        var isian = new LinkedHashMap<>(Map.of("_csrf", csrf, "kode", kode, "nama", "Admin BKD"));
        isian.putAll(Map.of("namaMasuk", "bkd", "sandi", SANDI, "ulangi", SANDI));
        assertThat(kirim(port, "/admin-pertama", isian).statusCode()).isEqualTo(302);
        assertThat(kirim(port, "/masuk", Map.of("_csrf", csrf, "nip", "bkd", "sandi", SANDI))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/hari-ini");
    }

    @Test
    void who_is_in_stays_in_and_an_administrator_must_set_up_a_second_factor(@TempDir Path satu, @TempDir Path dua)
            throws Exception {
        var basisdata = PeladenUji.peladen().termigrasi();
        var port = ProsesKinerja.portBebas();
        try (var program = mulai(basisdata, port, satu)) {
            for (var n = 0; n < 100 && !TAUTAN.matcher(program.teks()).find(); n++) {
                Thread.sleep(100);
            }
            jadiAdmin(port, cari(TAUTAN, program.teks()));
            pastikanMasuk(port);
            program.hentikan();
        }
        var lain = ProsesKinerja.portBebas();
        try (var salinan = mulai(basisdata, lain, dua)) {
            pastikanMasuk(lain);
            kuki.put("kinerja_sesi", "palsu");
            assertThat(kirim(lain, "/hari-ini", Map.of())
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("/masuk");
            assertThat(salinan.teks()).doesNotContain("Exception");
        }
        PeladenUji.peladen().buang(basisdata);
    }

    private void pastikanMasuk(int port) throws IOException, InterruptedException {
        assertThat(kirim(port, "/data/akun", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/akun/faktor-kedua");
        assertThat(kirim(port, "/akun/faktor-kedua", Map.of()).body()).contains("faktor kedua wajib", "<svg");
    }
}
