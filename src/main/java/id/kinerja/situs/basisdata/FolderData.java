package id.kinerja.situs.basisdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies where in the data folder of an embedded database. */
record FolderData(Path akar) {

    private static final int PANJANG_SANDI = 24;

    Path basisdata() {
        return akar.resolve("basisdata");
    }

    /** The PostgreSQL programs, unpacked from the jar. */
    Path program() {
        return akar.resolve("program");
    }

    Path berkasSandi() {
        return akar.resolve("sandi-basisdata");
    }

    /** What PostgreSQL itself has to say. */
    Path catatan() {
        return akar.resolve("postgresql.log");
    }

    private Path tandaSiap() {
        return basisdata().resolve("kinerja-siap");
    }

    private Path pidPeladen() {
        return basisdata().resolve("postmaster.pid");
    }

    /** Puts aside what a start that was cut short has left half made. */
    void rapikan() throws IOException {
        var setengahJadi = Files.exists(basisdata()) && !Files.exists(tandaSiap());
        if (setengahJadi && !Files.exists(basisdata().resolve("base/1/PG_VERSION"))) {
            buang(basisdata());
        } else if (setengahJadi) {
            Files.move(basisdata(), akar.resolve("basisdata-gagal-" + System.currentTimeMillis()));
        }
        if (Files.isDirectory(program())) {
            for (var satu : isi(program())) {
                if (!Files.exists(satu.resolve(".exists"))) {
                    buang(satu);
                }
            }
        }
    }

    void tandaiSiap() throws IOException {
        if (!Files.exists(tandaSiap())) {
            Files.writeString(tandaSiap(), "");
        }
    }

    boolean baru() {
        return !Files.exists(tandaSiap());
    }

    /** The password of the database, made at the first start and readable by its owner only. */
    String sandi() throws IOException {
        if (!Files.exists(berkasSandi())) {
            var acak = new byte[PANJANG_SANDI];
            new SecureRandom().nextBytes(acak);
            var hanyaPemilik = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var sementara = Files.createTempFile(akar, "sandi", "", hanyaPemilik);
            Files.writeString(sementara, HexFormat.of().formatHex(acak));
            Files.move(sementara, berkasSandi(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(berkasSandi()).strip();
    }

    /** The server that is running on this folder, whoever started it. */
    Optional<ProcessHandle> peladen() {
        return barisPid().stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(this::milikFolderIni);
    }

    /** The port of the running server, the fourth line of its pid file. */
    Optional<Integer> port() {
        return peladen()
                .map(p -> barisPid())
                .filter(b -> b.size() > 3)
                .map(b -> Integer.valueOf(b.get(3).strip()));
    }

    private boolean milikFolderIni(ProcessHandle proses) {
        return proses.isAlive()
                && proses.info()
                        .commandLine()
                        .filter(baris -> baris.contains("postgres")
                                && baris.contains(basisdata().toString()))
                        .isPresent();
    }

    private List<String> barisPid() {
        try {
            return Files.exists(pidPeladen()) ? Files.readAllLines(pidPeladen()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> isi(Path folder) throws IOException {
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.toList();
        }
    }

    static void buang(Path folder) throws IOException {
        try (Stream<Path> semua = Files.walk(folder)) {
            for (var satu : semua.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(satu);
            }
        }
    }
}
