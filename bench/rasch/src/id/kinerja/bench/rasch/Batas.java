package id.kinerja.bench.rasch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the machine can do at best, measured in the same run with the same number of threads: bytes moved by a triad
 * (a = b + s c, 24 bytes an element), and expectations with variances of five-category ratings computed from numbers that
 * lie in the nearest cache, one division and about two dozen multiplications and additions each.
 *
 * @param gigabita bytes a nanosecond over all threads
 * @param nanoNilai nanoseconds of processor time for one rating while all threads work
 */
record Batas(double gigabita, double nanoNilai) {

    private static final ThreadMXBean UTAS = ManagementFactory.getThreadMXBean();

    private static final int PANJANG = 16_000_000;
    private static final int DEKAT = 256;
    private static final int ULANG = 60_000;
    private static final int KALI = 6;

    static Batas ukur(int utas) throws InterruptedException {
        double triad = Double.POSITIVE_INFINITY;
        double hitung = Double.POSITIVE_INFINITY;
        var a = new double[utas][PANJANG / utas];
        var b = new double[utas][PANJANG / utas];
        var c = new double[utas][PANJANG / utas];
        for (int k = 0; k < utas; k++) {
            Arrays.fill(b[k], 1.5);
            Arrays.fill(c[k], 0.5);
        }
        var jumlah = new double[utas];
        for (int kali = 0; kali < KALI; kali++) {
            triad = Math.min(triad, lama(utas, k -> triad(a[k], b[k], c[k], 0.3)));
            var prosesor = new long[utas];
            lama(utas, k -> {
                long mulai = UTAS.getCurrentThreadCpuTime();
                jumlah[k] += nilai();
                prosesor[k] = UTAS.getCurrentThreadCpuTime() - mulai;
            });
            hitung = Math.min(hitung, Arrays.stream(prosesor).average().orElse(0));
        }
        if (Double.isNaN(a[0][1] + jumlah[0])) {
            throw new IllegalStateException();
        }
        return new Batas(24.0 * PANJANG / triad, hitung / ((double) DEKAT * ULANG));
    }

    private interface Tugas {
        void kerjakan(int utas);
    }

    private static double lama(int utas, Tugas tugas) throws InterruptedException {
        var semua = IntStream.range(0, utas)
                .mapToObj(k -> Thread.ofPlatform().unstarted(() -> tugas.kerjakan(k)))
                .toList();
        long mulai = System.nanoTime();
        semua.forEach(Thread::start);
        for (var t : semua) {
            t.join();
        }
        return System.nanoTime() - mulai;
    }

    private static void triad(double[] a, double[] b, double[] c, double s) {
        for (int i = 0; i < a.length; i++) {
            a[i] = b[i] + s * c[i];
        }
    }

    private static double nilai() {
        var y = new double[DEKAT];
        var e = new double[DEKAT];
        var w = new double[DEKAT];
        Arrays.setAll(y, k -> 0.2 + k * 0.01);
        for (int kali = 0; kali < ULANG; kali++) {
            satuButir(y, 1 + kali % 21 * 0.05, e, w);
        }
        return e[7] + w[7];
    }

    private static void satuButir(double[] y, double a, double[] e, double[] w) {
        for (int k = 0; k < y.length; k++) {
            double x = y[k] * a;
            double p2 = x * x * 3;
            double p3 = x * x * x * 2;
            double p4 = x * x * (x * x);
            double bagi = 1 / (1 + x + p2 + p3 + p4);
            double m = (x + 2 * p2 + 3 * p3 + 4 * p4) * bagi;
            e[k] += m;
            w[k] += (x + 4 * p2 + 9 * p3 + 16 * p4) * bagi - m * m;
        }
    }
}
