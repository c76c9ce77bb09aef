package id.kinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine under the figures, in one line. */
final class Mesin {

    private static final double KB_PER_GB = 1024 * 1024;

    private Mesin() {}

    static String sebut() throws IOException {
        var inti = Runtime.getRuntime().availableProcessors();
        var prosesor = baris("/proc/cpuinfo", "model name");
        var gb = Double.parseDouble(baris("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / KB_PER_GB;
        var beban = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        return "Mesin: %d inti (%s), %.0f GB, Java %s; beban rata-rata sebelum mulai %s"
                .formatted(inti, prosesor, gb, Runtime.version().feature(), beban);
    }

    private static String baris(String berkas, String awal) throws IOException {
        List<String> semua = Files.readAllLines(Path.of(berkas));
        return semua.stream()
                .filter(b -> b.startsWith(awal))
                .findFirst()
                .map(b -> b.substring(b.indexOf(':') + 1).strip())
                .orElse("?");
    }
}
