package id.kinerja.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the mix in a process of its own, so that what the load costs is not counted as the server's. */
final class Gatling {

    private Gatling() {}

    /**
     * What one run of the mix has shown.
     *
     * @param detik for how long each virtual user was sending
     * @param cpu processor time of the load itself, in seconds
     */
    record Hasil(Catatan catatan, double detik, double cpu) {

        double perDetik() {
            return catatan.ringkas("").jumlah() / detik;
        }
    }

    /** @param laju requests each second; 0 for as many as get answered */
    static Hasil jalankan(String alamat, List<Orang> orang, int lama, int laju)
            throws IOException, InterruptedException {
        var daftar = Pilihan.HASIL.resolve("orang.tsv");
        var catatan = Pilihan.HASIL.resolve("catatan.txt");
        Orang.tulis(daftar, orang);
        var proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorang=" + daftar,
                        "-Dcatatan=" + catatan,
                        "-Dalamat=" + alamat,
                        "-Dlama=" + lama,
                        "-Dlaju=" + laju,
                        "io.gatling.app.Gatling",
                        "-s",
                        Campuran.class.getName(),
                        "-nr",
                        "-rf",
                        Pilihan.HASIL.resolve("gatling").toString())
                .redirectErrorStream(true)
                .redirectOutput(Pilihan.HASIL.resolve("gatling.log").toFile())
                .start();
        var penutup = new Thread(proses::destroy);
        Runtime.getRuntime().addShutdownHook(penutup);
        var cpu = tunggu(proses);
        Runtime.getRuntime().removeShutdownHook(penutup);
        if (proses.exitValue() != 0) {
            throw new IOException("Gatling gagal; lihat " + Pilihan.HASIL.resolve("gatling.log"));
        }
        return new Hasil(Catatan.baca(catatan), lama, cpu);
    }

    private static double tunggu(Process proses) throws InterruptedException {
        var cpu = 0.0;
        while (!proses.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, new Proses(proses.pid()).cpu());
        }
        return cpu;
    }
}
