package id.kinerja.situs.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.PeladenUji;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Health and metrics of the real program, on a port of their own. */
class PortKelolaTest {

    private static HttpResponse<String> buka(int port, String jalur) throws IOException, InterruptedException {
        try (var peramban = HttpClient.newHttpClient()) {
            var minta = HttpRequest.newBuilder(URI.create("http://localhost:" + port + jalur))
                    .build();
            return peramban.send(minta, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void they_answer_there_and_only_there(@TempDir Path folder) throws Exception {
        var basisdata = PeladenUji.peladen().termigrasi();
        var port = ProsesKinerja.portBebas();
        var kelola = ProsesKinerja.portBebas();
        var lingkungan = Map.of(
                "KINERJA_DB_URL",
                PeladenUji.peladen().alamat(basisdata),
                "KINERJA_DB_USER",
                "postgres",
                "KINERJA_PORT_KELOLA",
                "" + kelola,
                "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                "ecs");
        try (var program = ProsesKinerja.mulai(lingkungan, "--port", "" + port, "--data", folder.toString())) {
            program.tungguSiap(port);
            program.tungguSiap(kelola);
            tungguSehat(kelola);
            assertThat(buka(kelola, "/actuator/health").body()).contains("UP").doesNotContain("details", "postgres");
            assertThat(buka(kelola, "/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(buka(kelola, "/actuator/health/liveness").statusCode()).isEqualTo(200);
            buka(port, "/masuk");
            assertThat(buka(kelola, "/actuator/prometheus").body())
                    .contains("jvm_memory_used_bytes", "hikaricp_connections", "http_server_requests_seconds")
                    .contains("uri=\"/masuk\"");
            for (var lain : new String[] {"env", "heapdump", "beans", "loggers", "shutdown", "configprops"}) {
                assertThat(buka(kelola, "/actuator/" + lain).statusCode())
                        .as(lain)
                        .isGreaterThanOrEqualTo(300);
            }
            assertThat(buka(kelola, "/hari-ini").statusCode()).isGreaterThanOrEqualTo(300);
            for (var jalur : new String[] {"/actuator", "/actuator/health", "/actuator/prometheus"}) {
                assertThat(buka(port, jalur).statusCode()).as(jalur).isNotEqualTo(200);
            }
            pastikanHanyaDariSini(kelola);
        }
        PeladenUji.peladen().buang(basisdata);
    }

    /** The port is open a moment before the program says of itself that it is ready. */
    private static void tungguSehat(int kelola) throws IOException, InterruptedException {
        for (var n = 0; n < 100 && buka(kelola, "/actuator/health/readiness").statusCode() != 200; n++) {
            Thread.sleep(100);
        }
    }

    private static void pastikanHanyaDariSini(int kelola) throws IOException {
        for (var kartu : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress alamat : kartu.inetAddresses().toList()) {
                if (!alamat.isLoopbackAddress() && !alamat.isLinkLocalAddress()) {
                    Assertions.assertThatThrownBy(() -> new Socket(alamat, kelola).close())
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @Test
    void a_port_that_is_none_is_refused() throws Exception {
        try (var program = ProsesKinerja.mulai(Map.of(), "--port-kelola", "70000")) {
            assertThat(program.tungguSelesai()).isEqualTo(2);
            assertThat(program.teks()).contains("Port 70000 tidak ada");
        }
    }
}
