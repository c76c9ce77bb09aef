package id.kinerja.uji;

import id.kinerja.akses.PenyediaIdentitas;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real Keycloak from the distribution that the build unpacks, with the realm of the tests, on a free port. */
public final class KeycloakUji implements AutoCloseable {

    public static final String SANDI = "kopi sore";

    private static final Path FOLDER = Path.of("target", "keycloak");
    private static final Duration SABAR = Duration.ofMinutes(4);
    private static final Pattern FORMULIR = Pattern.compile("action=\"([^\"]+)\"");

    private final Process proses;
    private final int port;

    private KeycloakUji(Process proses, int port) {
        this.proses = proses;
        this.port = port;
    }

    public static KeycloakUji mulai() throws IOException, InterruptedException {
        var program = program();
        var impor = Files.createDirectories(program.resolve("data/import"));
        Files.copy(
                Path.of("src/test/resources/keycloak/kinerja-realm.json"),
                impor.resolve("kinerja-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var port = portBebas();
        var susunan = new ProcessBuilder(
                        program.resolve("bin/kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--cache=local",
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(new File("target/keycloak.log"));
        susunan.environment().put("JAVA_HOME", System.getProperty("java.home"));
        susunan.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m -XX:TieredStopAtLevel=1");
        var keycloak = new KeycloakUji(susunan.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
        keycloak.tunggu();
        return keycloak;
    }

    private static Path program() throws IOException {
        try (var isi = Files.list(FOLDER)) {
            return isi.filter(f -> f.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int portBebas() throws IOException {
        try (var soket = new ServerSocket(0)) {
            return soket.getLocalPort();
        }
    }

    private void tunggu() throws IOException, InterruptedException {
        var batas = Instant.now().plus(SABAR);
        try (var peramban = HttpClient.newHttpClient()) {
            var alamat = HttpRequest.newBuilder(URI.create(penerbit() + "/.well-known/openid-configuration"))
                    .build();
            while (!siap(peramban, alamat)) {
                if (!proses.isAlive() || Instant.now().isAfter(batas)) {
                    close();
                    throw new IllegalStateException(Files.readString(Path.of("target/keycloak.log")));
                }
                TimeUnit.MILLISECONDS.sleep(300);
            }
        }
    }

    private static boolean siap(HttpClient peramban, HttpRequest alamat) throws InterruptedException {
        try {
            return peramban.send(alamat, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException belum) {
            return false;
        }
    }

    public String penerbit() {
        return "http://localhost:" + port + "/realms/kinerja";
    }

    public PenyediaIdentitas penyedia() {
        return new PenyediaIdentitas(penerbit(), "kinerja", "rahasia-uji", "nip", "SSO Uji", Set.of(), Set.of());
    }

    /** Signs in as a browser would, and answers the address that the provider sends the browser back to. */
    public URI masuk(String alamat, String nama) throws IOException, InterruptedException {
        try (var peramban = HttpClient.newHttpClient()) {
            var halaman =
                    peramban.send(HttpRequest.newBuilder(URI.create(alamat)).build(), BodyHandlers.ofString());
            var formulir = FORMULIR.matcher(halaman.body());
            if (!formulir.find()) {
                throw new IllegalStateException(halaman.body());
            }
            var isi = "username=" + nama + "&password=" + URLEncoder.encode(SANDI, StandardCharsets.UTF_8);
            var kirim = HttpRequest.newBuilder(URI.create(formulir.group(1).replace("&amp;", "&")))
                    .header("Cookie", kuki(halaman))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(isi))
                    .build();
            var jawaban = peramban.send(kirim, BodyHandlers.ofString());
            return URI.create(jawaban.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(jawaban.body())));
        }
    }

    /** By hand: its cookies want TLS, which a browser does not ask for on localhost. */
    private static String kuki(HttpResponse<String> halaman) {
        return halaman.headers().allValues("Set-Cookie").stream()
                .map(k -> k.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        proses.descendants().forEach(ProcessHandle::destroyForcibly);
        proses.destroyForcibly();
    }
}
