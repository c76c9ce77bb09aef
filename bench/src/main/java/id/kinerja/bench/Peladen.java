package id.kinerja.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One server under measurement, started by bin/run as anyone would start it. */
final class Peladen implements AutoCloseable {

    private static final Pattern SIAP = Pattern.compile("Kinerja siap di (http://\\S+)");
    private static final Duration BATAS_MULAI = Duration.ofMinutes(15);
    private static final Duration BATAS_HENTI = Duration.ofSeconds(60);
    /** The positions of everyone are worked out again fifteen seconds after the start. */
    private static final Duration TENANG = Duration.ofSeconds(22);

    private static final Duration JEDA = Duration.ofMillis(10);

    private final Process proses;
    private final Path folder;
    private final String alamat;
    private final Duration lamaMulai;
    private final Thread penutup;
    private final long siap = System.nanoTime();

    private Peladen(Process proses, Path folder, String alamat, Duration lamaMulai, Thread penutup) {
        this.proses = proses;
        this.folder = folder;
        this.alamat = alamat;
        this.lamaMulai = lamaMulai;
        this.penutup = penutup;
    }

    /** Returns when the server says that it is ready; fills an empty data folder with the sample first. */
    static Peladen mulai(Pilihan pilihan, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        var catatan = folder.resolveSibling(folder.getFileName() + ".log");
        var susunan = new ProcessBuilder(
                        Pilihan.AKAR.resolve("bin/run").toString(),
                        "--contoh-pegawai=" + pilihan.pegawai,
                        "--port=" + pilihan.port,
                        "--data=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(catatan.toFile());
        susunan.environment().keySet().removeIf(nama -> nama.startsWith("KINERJA_"));
        var awal = System.nanoTime();
        var proses = susunan.start();
        var penutup = new Thread(() -> hentikan(proses));
        Runtime.getRuntime().addShutdownHook(penutup);
        var alamat = tunggu(proses, catatan, awal);
        return new Peladen(proses, folder, alamat, Duration.ofNanos(System.nanoTime() - awal), penutup);
    }

    private static String tunggu(Process proses, Path catatan, long awal) throws IOException, InterruptedException {
        while (System.nanoTime() - awal < BATAS_MULAI.toNanos()) {
            var isi = Files.readString(catatan, StandardCharsets.UTF_8);
            var siap = SIAP.matcher(isi);
            if (siap.find()) {
                return siap.group(1);
            }
            if (!proses.isAlive()) {
                throw new IOException("Peladen tidak jadi mulai:\n" + isi);
            }
            Thread.sleep(JEDA);
        }
        throw new IOException("Peladen belum siap setelah " + BATAS_MULAI.toMinutes() + " menit; lihat " + catatan);
    }

    String alamat() {
        return alamat;
    }

    Path folder() {
        return folder;
    }

    /** From the call of bin/run to the line that says it is ready. */
    Duration lamaMulai() {
        return lamaMulai;
    }

    /** Waits until the work that follows soon after a start is done: it must not get into a recording. */
    void sampaiTenang() throws InterruptedException {
        var sisa = siap + TENANG.toNanos() - System.nanoTime();
        if (sisa > 0) {
            Thread.sleep(Duration.ofNanos(sisa));
        }
    }

    /** The program itself: bin/run hands its process over to it. */
    Proses program() {
        return new Proses(proses.pid());
    }

    /** The PostgreSQL that the program has started, with all its processes. */
    Proses basisdata() throws IOException {
        try (var baris = Files.lines(folder.resolve("basisdata/postmaster.pid"))) {
            return new Proses(Long.parseLong(baris.findFirst().orElseThrow().strip()));
        }
    }

    /** Also waits for the database: with much to write it takes longer than the program waits for it. */
    @Override
    public void close() throws IOException {
        var peladenBasisdata = ProcessHandle.of(basisdata().pid());
        hentikan(proses);
        peladenBasisdata.ifPresent(p ->
                p.onExit().orTimeout(BATAS_HENTI.toSeconds(), TimeUnit.SECONDS).join());
        Runtime.getRuntime().removeShutdownHook(penutup);
    }

    private static void hentikan(Process proses) {
        proses.destroy();
        try {
            if (!proses.waitFor(BATAS_HENTI.toSeconds(), TimeUnit.SECONDS)) {
                proses.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
