package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * One Newton step of all ratees and raters together: [D_theta, -W; -W', D_alpha] (d theta, d alpha) = residuals, ratees
 * eliminated, the rest by conjugate gradients. One item-by-item pass serves both facets, and whole units that must move
 * against each other do so in one step where facet by facet they creep.
 */
final class LangkahBersama {

    private static final int ULANG_MAKS = 400;
    /** The system is solved only as well as the step deserves. */
    private static final double TELITI = 1e-3;

    private final Rancangan d;
    private final Pekerja pekerja;
    private final int[] potongRatee;
    private final int[] potongRater;
    /** Sums over the items of each pair, length P. */
    private final double[] e;

    private final double[] w;
    private final double[] dTheta;
    private final double[] dAlpha;
    private final double[] arahTheta;

    LangkahBersama(Rancangan d, Pekerja pekerja, int[] potongRatee, int[] potongRater) {
        this.d = d;
        this.pekerja = pekerja;
        this.potongRatee = potongRatee;
        this.potongRater = potongRater;
        e = new double[d.banyakPasangan()];
        w = new double[d.banyakPasangan()];
        dTheta = new double[d.banyakRatee()];
        dAlpha = new double[d.banyakRater()];
        arahTheta = new double[d.banyakRatee()];
    }

    /** Computes expectations and variances of all pairs. */
    void hitung(Supplier<Blok> pembuat, Ukuran u, double[] yRatee, double[] yRater) {
        pekerja.kerjakan(potongRatee.length - 1, potong -> {
            var blok = pembuat.get();
            int sampai = d.awalRatee(potongRatee[potong + 1]);
            for (int p = d.awalRatee(potongRatee[potong]); p < sampai; p += Blok.LEBAR) {
                int banyak = Math.min(Blok.LEBAR, sampai - p);
                for (int k = 0; k < banyak; k++) {
                    blok.isi(k, p + k, u, yRatee, yRater);
                }
                blok.hitung(banyak);
                System.arraycopy(blok.e, 0, e, p, banyak);
                System.arraycopy(blok.w, 0, w, p, banyak);
            }
        });
    }

    /** Sum of expectations of a ratee. */
    double harapanRatee(int n) {
        double s = 0;
        for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
            s += e[p];
        }
        return s;
    }

    double harapanRater(int j) {
        double s = 0;
        for (int q = d.awalRater(j); q < d.awalRater(j + 1); q++) {
            s += e[d.pasanganRater(q)];
        }
        return s;
    }

    /**
     * Solves for the steps.
     *
     * @param gTheta slope of the log-likelihood in theta, length N; receives the step
     * @param gAlpha slope in alpha, length J; receives the step
     * @param presisi of the penalty on ratees and on raters; 0 without
     */
    void selesaikan(double[] gTheta, double[] gAlpha, double[] presisi) {
        Arrays.fill(dTheta, presisi[0]);
        Arrays.fill(dAlpha, presisi[1]);
        for (int p = 0; p < w.length; p++) {
            dTheta[d.ratee(p)] += w[p];
            dAlpha[d.rater(p)] += w[p];
        }
        lantai(dTheta);
        lantai(dAlpha);
        var b = keRater(bagi(gTheta));
        for (int j = 0; j < b.length; j++) {
            b[j] += gAlpha[j];
        }
        konjugat(b, gAlpha);
        var dari = keRatee(gAlpha);
        for (int n = 0; n < gTheta.length; n++) {
            gTheta[n] = (gTheta[n] + dari[n]) / dTheta[n];
        }
    }

    private static void lantai(double[] v) {
        for (int i = 0; i < v.length; i++) {
            v[i] = Math.max(v[i], 1e-10);
        }
    }

    private double[] bagi(double[] g) {
        for (int n = 0; n < g.length; n++) {
            arahTheta[n] = g[n] / dTheta[n];
        }
        return arahTheta;
    }

    private double[] keRater(double[] theta) {
        var hasil = new double[dAlpha.length];
        pekerja.kerjakan(potongRater.length - 1, potong -> {
            for (int j = potongRater[potong]; j < potongRater[potong + 1]; j++) {
                double s = 0;
                for (int q = d.awalRater(j); q < d.awalRater(j + 1); q++) {
                    int p = d.pasanganRater(q);
                    s += w[p] * theta[d.ratee(p)];
                }
                hasil[j] = s;
            }
        });
        return hasil;
    }

    private double[] keRatee(double[] alpha) {
        pekerja.kerjakan(potongRatee.length - 1, potong -> {
            for (int n = potongRatee[potong]; n < potongRatee[potong + 1]; n++) {
                double s = 0;
                for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
                    s += w[p] * alpha[d.rater(p)];
                }
                arahTheta[n] = s;
            }
        });
        return arahTheta;
    }

    /** Preconditioned by the diagonal; where a whole subset may shift freely the system is singular but consistent. */
    private void konjugat(double[] sisa, double[] x) {
        int j = sisa.length;
        Arrays.fill(x, 0);
        var arah = new double[j];
        double rho = 0;
        double batas = Double.NaN;
        for (int kali = 0; kali < ULANG_MAKS; kali++) {
            double rhoBaru = 0;
            for (int r = 0; r < j; r++) {
                rhoBaru += sisa[r] * sisa[r] / dAlpha[r];
            }
            batas = kali == 0 ? TELITI * TELITI * rhoBaru : batas;
            if (rhoBaru <= batas) {
                return;
            }
            double beta = kali == 0 ? 0 : rhoBaru / rho;
            rho = rhoBaru;
            for (int r = 0; r < j; r++) {
                arah[r] = sisa[r] / dAlpha[r] + beta * arah[r];
            }
            var s = keRater(bagi(keRatee(arah)));
            double lengkung = 0;
            for (int r = 0; r < j; r++) {
                s[r] = dAlpha[r] * arah[r] - s[r];
                lengkung += s[r] * arah[r];
            }
            if (!(lengkung > 0)) {
                return;
            }
            double jauh = rho / lengkung;
            for (int r = 0; r < j; r++) {
                x[r] += jauh * arah[r];
                sisa[r] -= jauh * s[r];
            }
        }
    }
}
