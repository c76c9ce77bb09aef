package id.kinerja.situs.perintah;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The real program in a process of its own. */
record ProsesKinerja(Process proses, Path keluaran) implements AutoCloseable {

    private static final Duration BATAS = Duration.ofSeconds(90);

    static ProsesKinerja mulai(Map<String, String> lingkungan, String... isian) {
        var perintah = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                jalurKelas(),
                "id.kinerja.Kinerja"));
        perintah.addAll(List.of(isian));
        try {
            var keluaran = Files.createTempFile("kinerja", ".log");
            var pembuat = new ProcessBuilder(perintah).redirectErrorStream(true).redirectOutput(keluaran.toFile());
            pembuat.environment().putAll(lingkungan);
            return new ProsesKinerja(pembuat.start(), keluaran);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests' own classes: the program would take their beans for its own. */
    private static String jalurKelas() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jalur -> !jalur.endsWith("test-classes") && !jalur.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int portBebas() throws IOException {
        try (var soket = new ServerSocket(0)) {
            return soket.getLocalPort();
        }
    }

    int tungguSelesai() throws InterruptedException {
        if (!proses.waitFor(BATAS.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + teks());
        }
        return proses.exitValue();
    }

    void tungguSiap(int port) throws InterruptedException {
        var batas = System.nanoTime() + BATAS.toNanos();
        while (!menjawab(port)) {
            if (!proses.isAlive() || System.nanoTime() > batas) {
                throw new AssertionError("not ready: " + teks());
            }
            Thread.sleep(200);
        }
    }

    private static boolean menjawab(int port) throws InterruptedException {
        try (var peramban = HttpClient.newHttpClient()) {
            var minta = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            return peramban.send(minta, HttpResponse.BodyHandlers.discarding()).statusCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    String teks() {
        try {
            return Files.readString(keluaran);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a person pressing Ctrl-C does. */
    void hentikan() throws InterruptedException {
        proses.destroy();
        tungguSelesai();
    }

    /** Signal 9: nothing in the program runs any more. */
    void bunuh() {
        proses.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        bunuh();
    }
}
