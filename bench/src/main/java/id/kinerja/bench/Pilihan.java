package id.kinerja.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every subcommand may be told about the server it starts. */
final class Pilihan {

    /** The folder of the project; bin/bench starts us there. */
    static final Path AKAR = Path.of("").toAbsolutePath();

    static final Path HASIL = AKAR.resolve("target/bench");

    @Option(names = "--pegawai", defaultValue = "26000", description = "Banyaknya pegawai contoh (bawaan: 26000).")
    int pegawai;

    @Option(names = "--port", defaultValue = "0", description = "Port peladen yang diukur (bawaan: port bebas).")
    int port;

    @Option(names = "--data", description = "Folder datanya (bawaan: target/bench/data-<pegawai>).")
    Path data;

    Path folder() {
        return data == null ? HASIL.resolve("data-" + pegawai) : data.toAbsolutePath();
    }
}
