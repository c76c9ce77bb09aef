package id.kinerja.bench.rasch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One run of {@code umpanbalik taksir} as a process of its own, files and start of the JVM included. Linux only.
 *
 * @param detik by the clock
 * @param prosesor user and system time of all threads, seconds
 * @param tumpukan largest heap that a collection left, MB
 * @param menetap largest resident memory, MB
 */
record ProsesUtuh(double detik, double prosesor, long tumpukan, long menetap) {

    private static final Path JAR = Path.of("target/kinerja.jar");
    private static final Pattern SISA = Pattern.compile("->(\\d+)M\\(");
    /** Clock ticks a second in /proc. */
    private static final double DETAK = 100;

    static ProsesUtuh jalankan(Path nilai, Path folder, List<String> jvm, List<String> pilihan)
            throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("target/kinerja.jar belum ada: jalankan bin/run sekali.");
        }
        var keluar = folder.resolve("hasil");
        hapus(keluar);
        var catatan = folder.resolve("gc.log");
        var perintah = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        perintah.addAll(jvm);
        perintah.addAll(List.of("-Xlog:gc:file=" + catatan, "-jar", JAR.toString(), "umpanbalik", "taksir"));
        perintah.addAll(List.of(nilai.toString(), "--out", keluar.toString()));
        perintah.addAll(pilihan);
        long mulai = System.nanoTime();
        var proses = new ProcessBuilder(perintah)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("terminal.txt").toFile())
                .start();
        double prosesor = 0;
        long menetap = 0;
        while (proses.isAlive()) {
            prosesor = Math.max(prosesor, prosesor(proses.pid()));
            menetap = Math.max(menetap, menetap(proses.pid()));
            Thread.sleep(10);
        }
        double detik = (System.nanoTime() - mulai) / 1e9;
        if (proses.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("terminal.txt")));
        }
        hapus(keluar);
        return new ProsesUtuh(detik, prosesor, sisa(catatan), menetap);
    }

    private static double prosesor(long pid) {
        try {
            var isi = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var kata = isi.substring(isi.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(kata[11]) + Long.parseLong(kata[12])) / DETAK;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static long menetap(long pid) {
        try (var baris = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return baris.filter(b -> b.startsWith("VmHWM:"))
                    .mapToLong(b -> Long.parseLong(b.replaceAll("\\D", "")) / 1024)
                    .findAny()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static long sisa(Path catatan) throws IOException {
        long hasil = 0;
        for (var baris : Files.readAllLines(catatan)) {
            var cocok = SISA.matcher(baris);
            hasil = cocok.find() ? Math.max(hasil, Long.parseLong(cocok.group(1))) : hasil;
        }
        return hasil;
    }

    static void hapus(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var isi = Files.walk(folder)) {
                for (var p : isi.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }
}
