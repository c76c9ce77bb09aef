package id.kinerja.bench.rasch;

import id.kinerja.rasch.Bagian;
import id.kinerja.rasch.Lembaran;
import id.kinerja.rasch.Nama;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.SusunRancangan;
import id.kinerja.rasch.taksir.Penaksir;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Time per rating from 10^5 to 10^8 ratings: {@code Skala [LARGEST] [THREADS] [FOLDER] [mesin]}. Files go to FOLDER (2.6 GB for 10^8)
 * and are deleted. Prints the tables and draws docs/gambar/skala-rasch.svg; with {@code mesin} only
 * the table of sweeps. Wants JAVA_OPTS="-Xmx5g -XX:+UseSerialGC" for 10^8.
 */
public final class Skala {

    private static final Path GAMBAR = Path.of("docs/gambar/skala-rasch.svg");
    private static final List<String> JVM = List.of("-Xmx3g", "-XX:+UseSerialGC");
    private static final int NILAI_ORANG = Pembangkit.PENILAI * Pembangkit.BUTIR;
    /** Ordinary mode is measured up to here; beyond it one would take the large one. */
    private static final long BIASA_MAKS = 10_000_000;
    /**
     * Bytes a sweep moves for each pair, at the least: numbers of ratee and rater and both exponentials in each of the two
     * passes, expectation and variance once.
     */
    private static final double BITA_PASANGAN = 2 * (4 + 4 + 8 + 8) + 16;

    /** The first sweeps go facet by facet. */
    private static final int BERGILIR = 5;

    private final int utas;
    private final Path folder;
    private final List<double[]> biasa = new ArrayList<>();
    private final List<double[]> besar = new ArrayList<>();
    private final List<double[]> prosesorBesar = new ArrayList<>();
    private final List<double[]> sapuan = new ArrayList<>();

    private Skala(int utas, Path folder) {
        this.utas = utas;
        this.folder = folder;
    }

    public static void main(String[] isian) throws IOException, InterruptedException {
        long terbesar = isian.length > 0 ? Long.parseLong(isian[0]) : 100_000_000;
        int utas = isian.length > 1 ? Integer.parseInt(isian[1]) : Runtime.getRuntime().availableProcessors();
        var induk = isian.length > 2 ? Path.of(isian[2]) : Path.of(System.getProperty("java.io.tmpdir"));
        var folder = Files.createTempDirectory(induk, "skala-");
        try {
            new Skala(utas, folder).ukur(terbesar, isian.length < 4);
        } finally {
            ProsesUtuh.hapus(folder);
        }
    }

    private void ukur(long terbesar, boolean utuh) throws IOException, InterruptedException {
        var batas = Batas.ukur(utas);
        cetak("Limits with %d threads: triad %.1f GB/s; E and W of a rating %.2f ns of processor time.%n%n", utas, batas.gigabita(), batas.nanoNilai());
        if (utuh) {
            proses(terbesar);
        }
        cetak("%n| Ratings | processor time of a sweep, s | ns of processor time for one rating and pass | share of the arithmetic limit | share of the memory limit |%n|---|---|---|---|---|%n");
        // Once for the compiler of the JVM; a program that runs for a second is mostly compiled anew.
        sapuan(rancangan(orang(1_000_000)));
        for (long nilai = 100_000; nilai <= terbesar; nilai *= 10) {
            mesin(rancangan(orang(nilai)), batas);
        }
        if (utuh) {
            gambar(batas);
        }
    }

    private void proses(long terbesar) throws IOException, InterruptedException {
        cetak("| Ratings | mode | clock, s | processor, s | clock, ns a rating | processor, ns a rating |"
                + " largest heap after a collection | resident |%n|---|---|---|---|---|---|---|---|%n");
        for (long nilai = 100_000; nilai <= terbesar; nilai *= 10) {
            proses(orang(nilai));
        }
    }

    /** Whole units only. */
    private static int orang(long nilai) {
        return (int) (nilai / NILAI_ORANG / Pembangkit.UNIT * Pembangkit.UNIT);
    }

    private void proses(int orang) throws IOException, InterruptedException {
        var berkas = folder.resolve("nilai.csv");
        TulisNilai.main(new String[] {String.valueOf(orang), berkas.toString()});
        long nilai = (long) orang * NILAI_ORANG;
        if (nilai <= BIASA_MAKS) {
            biasa.add(new double[] {nilai, satu(berkas, nilai, "ordinary", List.of())[0]});
        }
        var hasil = satu(berkas, nilai, "large", List.of("--besar"));
        besar.add(new double[] {nilai, hasil[0]});
        prosesorBesar.add(new double[] {nilai, hasil[1]});
        Files.delete(berkas);
    }

    private double[] satu(Path berkas, long nilai, String mode, List<String> pilihan)
            throws IOException, InterruptedException {
        var semua = new ArrayList<>(pilihan);
        semua.add("--utas=" + utas);
        var p = ProsesUtuh.jalankan(berkas, folder, JVM, semua);
        double nano = 1e9 * p.detik() / nilai;
        double prosesor = 1e9 * p.prosesor() / nilai;
        cetak("| %,d | %s | %.2f | %.2f | %.0f | %.0f | %d MB | %d MB |%n",
                nilai, mode, p.detik(), p.prosesor(), nano, prosesor, p.tumpukan(), p.menetap());
        return new double[] {nano, prosesor};
    }

    /**
     * The estimate alone, in this process: processor time of a sweep once the joint steps have begun, seconds. Repeated until
     * there is a second of it, for the clock of the processor ticks in hundredths.
     */
    private double sapuan(Rancangan d) {
        long jumlah = 0;
        long kali = 0;
        while (jumlah < 1_000_000_000L) {
            var lalu = new long[1];
            var isi = new long[2];
            new Penaksir(Setelan.BAWAAN.denganUtas(utas), (_, ke, _) -> {
                        isi[0] = ke == BERGILIR ? prosesor() : isi[0];
                        lalu[0] = prosesor();
                        isi[1] = Math.max(0, ke - BERGILIR);
                        return true;
                    })
                    .taksir(d);
            jumlah += lalu[0] - isi[0];
            kali += isi[1];
        }
        return jumlah / 1e9 / kali;
    }

    private static long prosesor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void mesin(Rancangan d, Batas batas) {
        double detik = sapuan(d);
        double nano = 1e9 * detik / (2.0 * d.banyakNilai());
        double gigabita = utas * BITA_PASANGAN * d.banyakPasangan() / (1e9 * detik);
        cetak("| %,d | %.4f | %.2f | %.0f %% | %.1f %% |%n",
                d.banyakNilai(), detik, nano, 100 * batas.nanoNilai() / nano, 100 * gigabita / batas.gigabita());
        sapuan.add(new double[] {d.banyakNilai(), nano});
    }

    private static Rancangan rancangan(int orang) {
        var p = new Pembangkit(orang, new Pembangkit.Simpangan(1, 0.6, 0.4), 1);
        var isi = new Lembaran();
        for (int n = 0; n < orang; n++) {
            for (int j : p.penilai[n]) {
                var nilai = p.nilai(n, j);
                for (int i = 0; i < nilai.length; i++) {
                    isi.tambah(n, j, i, nilai[i]);
                }
            }
        }
        var nama = new Nama(nama(orang, Pembangkit::nama), nama(orang, Pembangkit::nama), nama(Pembangkit.BUTIR, Pembangkit::butir));
        return SusunRancangan.susun(
                nama, new id.kinerja.rasch.Skala(1, 5), List.of(new Bagian(isi, urut(orang), urut(orang), urut(Pembangkit.BUTIR))));
    }

    private static List<String> nama(int banyak, IntFunction<String> oleh) {
        return IntStream.range(0, banyak).mapToObj(oleh).toList();
    }

    private static int[] urut(int banyak) {
        var hasil = new int[banyak];
        Arrays.setAll(hasil, i -> i);
        return hasil;
    }

    private void gambar(Batas batas) throws IOException {
        var limit = sapuan.stream().map(t -> new double[] {t[0], batas.nanoNilai()}).toList();
        new GambarSkala().tulis(GAMBAR, "Time per rating of the fairness engine", List.of(
                new GambarSkala.Garis("whole process, ordinary", "#206bc4", false, biasa),
                new GambarSkala.Garis("whole process, --besar", "#d63939", false, besar),
                new GambarSkala.Garis("processor time, --besar", "#d63939", true, prosesorBesar),
                new GambarSkala.Garis("one pass of a sweep", "#2fb344", false, sapuan),
                new GambarSkala.Garis("arithmetic limit of a pass", "#2fb344", true, limit)));
        System.out.println("\n" + GAMBAR);
    }

    private static void cetak(String bentuk, Object... isian) {
        System.out.printf(Locale.ENGLISH, bentuk, isian);
    }
}
