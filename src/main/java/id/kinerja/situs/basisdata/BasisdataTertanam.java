package id.kinerja.situs.basisdata;

import id.kinerja.situs.GagalMulai;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL that comes with the program and keeps its files in the data folder. */
public final class BasisdataTertanam implements Basisdata {

    private static final String NAMA = "kinerja";
    private static final Duration BATAS_MULAI = Duration.ofMinutes(2);
    private static final Duration BATAS_HENTI = Duration.ofMinutes(1);
    private static final Duration JEDA = Duration.ofMillis(50);

    /** The library's own defaults are made for tests: they would lose data at a power cut and let anyone in. */
    private static final Map<String, String> SETELAN = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "Asia/Jakarta"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("jit", "off"));

    private final KunciFolder kunci;
    private final EmbeddedPostgres peladen;
    private final Sambungan sambungan;

    private BasisdataTertanam(KunciFolder kunci, EmbeddedPostgres peladen, Sambungan sambungan) {
        this.kunci = kunci;
        this.peladen = peladen;
        this.sambungan = sambungan;
    }

    /** Starts the server on a folder that {@code kunci} holds, and takes the lock over. */
    public static BasisdataTertanam mulai(Path akar, KunciFolder kunci) {
        var folder = new FolderData(akar.toAbsolutePath().normalize());
        try {
            hentikan(folder);
            folder.rapikan();
            var peladen = susun(folder).start();
            siapkan(peladen, folder);
            return new BasisdataTertanam(kunci, peladen, sambungan(peladen.getPort(), folder));
        } catch (IOException | RuntimeException | SQLException e) {
            kunci.close();
            throw new GagalMulai(
                    "PostgreSQL bawaan tidak dapat dijalankan pada folder %s: %s"
                            .formatted(folder.akar(), e.getMessage()),
                    e);
        }
    }

    /** Joins the server that another copy of the program has started on this folder; it is not ours to stop. */
    public static Optional<Basisdata> menumpang(Path akar) {
        var folder = new FolderData(akar.toAbsolutePath().normalize());
        return folder.port().map(port -> {
            try {
                return BasisdataLuar.buka(sambungan(port, folder));
            } catch (IOException e) {
                throw new GagalMulai("Sandi basis data di %s tidak dapat dibaca.".formatted(folder.akar()), e);
            }
        });
    }

    private static EmbeddedPostgres.Builder susun(FolderData folder) throws IOException {
        var sandi = folder.sandi();
        var catatan = Redirect.appendTo(folder.catatan().toFile());
        var susunan = EmbeddedPostgres.builder()
                .setDataDirectory(folder.basisdata())
                .setOverrideWorkingDirectory(folder.program().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(catatan)
                .setErrorRedirector(catatan)
                .setPGStartupWait(BATAS_MULAI)
                .setConnectConfig("password", sandi)
                // These three become options of initdb: a password from the very first moment, and no trusted address.
                .setLocaleConfig("pwfile", folder.berkasSandi().toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "id");
        SETELAN.forEach(susunan::setServerConfig);
        return susunan;
    }

    private static void siapkan(EmbeddedPostgres peladen, FolderData folder) throws IOException, SQLException {
        if (!folder.baru()) {
            return;
        }
        var sandi = folder.sandi();
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(peladen.getPort());
        try (var koneksi = DriverManager.getConnection(url, "postgres", sandi);
                var pernyataan = koneksi.createStatement()) {
            pernyataan.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(NAMA, sandi));
            pernyataan.execute("CREATE DATABASE %s OWNER %s".formatted(NAMA, NAMA));
        }
        folder.tandaiSiap();
    }

    private static Sambungan sambungan(int port, FolderData folder) throws IOException {
        return Sambungan.untuk("postgresql://127.0.0.1:%d/%s".formatted(port, NAMA), NAMA, folder.sandi());
    }

    /** After a kill of the program its server lives on. We hold the folder's lock, so nobody uses it any more. */
    private static void hentikan(FolderData folder) throws IOException {
        var batas = Instant.now().plus(BATAS_HENTI);
        for (var sisa = folder.peladen(); sisa.isPresent(); sisa = folder.peladen()) {
            if (Instant.now().isAfter(batas)) {
                throw new IOException("server lama (proses %d) tidak mau berhenti"
                        .formatted(sisa.get().pid()));
            }
            try {
                new ProcessBuilder("sh", "-c", "kill -INT " + sisa.get().pid())
                        .start()
                        .waitFor();
                Thread.sleep(JEDA);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("dihentikan sebelum siap", e);
            }
        }
    }

    @Override
    public Sambungan sambungan() {
        return sambungan;
    }

    @Override
    public void close() {
        try (kunci) {
            peladen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
