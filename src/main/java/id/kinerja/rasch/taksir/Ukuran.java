package id.kinerja.rasch.taksir;

import java.util.Arrays;

/** All measures while they are being estimated. Mutable; written by one chunk per element. */
final class Ukuran {

    final double[] theta;
    final double[] alpha;
    final double[] delta;
    /** G rows of K. */
    final double[][] tau;

    Ukuran(int ratee, int rater, int butir, int kelompok, int langkah) {
        theta = new double[ratee];
        alpha = new double[rater];
        delta = new double[butir];
        tau = new double[kelompok][langkah];
    }

    int panjang() {
        return theta.length + alpha.length + delta.length + tau.length * tau[0].length;
    }

    /** One row of everything, for the acceleration. */
    void salinKe(double[] v) {
        int ke = tempel(theta, v, 0);
        ke = tempel(alpha, v, ke);
        ke = tempel(delta, v, ke);
        for (var t : tau) {
            ke = tempel(t, v, ke);
        }
    }

    void ambilDari(double[] v) {
        int ke = petik(v, 0, theta);
        ke = petik(v, ke, alpha);
        ke = petik(v, ke, delta);
        for (var t : tau) {
            ke = petik(v, ke, t);
        }
    }

    private static int tempel(double[] dari, double[] v, int ke) {
        System.arraycopy(dari, 0, v, ke, dari.length);
        return ke + dari.length;
    }

    private static int petik(double[] v, int ke, double[] tujuan) {
        System.arraycopy(v, ke, tujuan, 0, tujuan.length);
        return ke + tujuan.length;
    }

    static double rata(double[] v) {
        return Arrays.stream(v).average().orElse(0);
    }
}
