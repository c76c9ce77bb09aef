package id.kinerja.rasch.taksir;

import java.util.Arrays;

/**
 * What items and thresholds contribute to the category probabilities, ready for multiplication.
 *
 * <p>With y = exp(theta - alpha), P(k) is proportional to y^k a[k][i] where a[k][i] = exp(-k delta_i - T_k) and
 * T_k = tau_1 + … + tau_k. So a pair of people costs one exponential, however many items it has (Andrich 1978, eq. 7).
 */
public final class Koefisien {

    /** y stays within exp(±40), or less for long scales, so that y^K stays within a double. */
    private static final double EKSPONEN_MAKS = 40;

    private static final double EKSPONEN_JUMLAH = 280;

    private final int langkah;
    private final int banyak;
    /** Row k-1 belongs to category k. */
    private final double[][] a;

    /**
     * @param delta item difficulties, length I
     * @param tau thresholds of each group, G rows of K
     * @param kelompok group of each item, length I
     */
    public Koefisien(double[] delta, double[][] tau, int[] kelompok) {
        langkah = tau[0].length;
        banyak = delta.length;
        a = new double[langkah][banyak];
        for (int i = 0; i < banyak; i++) {
            double jumlah = 0;
            for (int k = 1; k <= langkah; k++) {
                jumlah += tau[kelompok[i]][k - 1];
                a[k - 1][i] = Math.exp(-k * delta[i] - jumlah);
            }
        }
    }

    public int langkah() {
        return langkah;
    }

    public int banyakButir() {
        return banyak;
    }

    /** exp of a measure, kept within what the powers bear. */
    public double eksponen(double ukuran) {
        double batas = Math.min(EKSPONEN_MAKS, EKSPONEN_JUMLAH / langkah);
        return Math.exp(Math.clamp(ukuran, -batas, batas));
    }

    /**
     * Expectation and variance of many pairs at once, all items added up. The inner loop runs over pairs, for it is long
     * enough for vector instructions; items are few.
     *
     * @param y exp(theta - alpha) of each pair
     * @param banyak how many pairs
     * @param e receives the sum of E over items
     * @param w receives the sum of W over items
     */
    void jumlahkan(double[] y, int banyak, double[] e, double[] w) {
        Arrays.fill(e, 0, banyak, 0);
        Arrays.fill(w, 0, banyak, 0);
        for (int i = 0; i < this.banyak; i++) {
            switch (langkah) {
                case 4 -> lima(y, banyak, new double[] {a[0][i], a[1][i], a[2][i], a[3][i]}, e, w);
                case 2 -> tiga(y, banyak, new double[] {a[0][i], a[1][i]}, e, w);
                default -> {
                    for (int k = 0; k < banyak; k++) {
                        var h = harapan(y[k], i);
                        e[k] += h.e;
                        w[k] += h.w;
                    }
                }
            }
        }
    }

    /** Five categories. With t_k the sum of y^h a_h from h = k: E = sum t_k, and the second moment is sum (2k-1) t_k. */
    private static void lima(double[] y, int banyak, double[] a, double[] e, double[] w) {
        double a1 = a[0];
        double a2 = a[1];
        double a3 = a[2];
        double a4 = a[3];
        for (int k = 0; k < banyak; k++) {
            double satu = y[k];
            double dua = satu * satu;
            double t4 = a4 * (dua * dua);
            double t3 = t4 + a3 * (dua * satu);
            double t2 = t3 + a2 * dua;
            double t1 = t2 + a1 * satu;
            double d = 1 / (1 + t1);
            double m = (t1 + t2 + t3 + t4) * d;
            e[k] += m;
            w[k] += (t1 + 3 * t2 + 5 * t3 + 7 * t4) * d - m * m;
        }
    }

    private static void tiga(double[] y, int banyak, double[] a, double[] e, double[] w) {
        double a1 = a[0];
        double a2 = a[1];
        for (int k = 0; k < banyak; k++) {
            double t2 = a2 * (y[k] * y[k]);
            double t1 = t2 + a1 * y[k];
            double d = 1 / (1 + t1);
            double m = (t1 + t2) * d;
            e[k] += m;
            w[k] += (t1 + 3 * t2) * d - m * m;
        }
    }

    /** Adds expectation and variance of item i at y, {@code bobot} times. */
    public void tambah(double y, int i, double bobot, double[] e, double[] w) {
        var h = harapan(y, i);
        e[i] += bobot * h.e;
        w[i] += bobot * h.w;
    }

    /**
     * Expectation and variance of one rating.
     *
     * @param e expected category, 0..K
     * @param w variance
     */
    public record Harapan(double e, double w) {}

    public Harapan harapan(double y, int i) {
        double penyebut = 1;
        double satu = 0;
        double dua = 0;
        double pangkat = 1;
        for (int k = 1; k <= langkah; k++) {
            pangkat *= y;
            double p = a[k - 1][i] * pangkat;
            penyebut += p;
            satu += k * p;
            dua += (double) k * k * p;
        }
        double m = satu / penyebut;
        return new Harapan(m, dua / penyebut - m * m);
    }

    /**
     * The category probabilities of item i at y.
     *
     * @param p receives P(0..K), length K+1
     */
    public void peluang(double y, int i, double[] p) {
        double jumlah = 1;
        double pangkat = 1;
        p[0] = 1;
        for (int k = 1; k <= langkah; k++) {
            pangkat *= y;
            p[k] = a[k - 1][i] * pangkat;
            jumlah += p[k];
        }
        double balik = 1 / jumlah;
        for (int k = 0; k <= langkah; k++) {
            p[k] *= balik;
        }
    }

    /**
     * Adds U_k = P(X ≥ k) of item i for many pairs: what the residuals of items and the counts of categories are compared
     * with. Place k of {@code u} only ever takes from place k of {@code y}, so the loop has no sum to carry.
     *
     * @param y exp(theta - alpha) of each pair
     * @param banyak how many pairs
     * @param u K rows, each at least {@code banyak} long
     */
    void tambahKumulatif(double[] y, int banyak, int i, double[][] u) {
        if (langkah == 4) {
            kumulatifLima(y, banyak, new double[] {a[0][i], a[1][i], a[2][i], a[3][i]}, u);
            return;
        }
        for (int k = 0; k < banyak; k++) {
            double jumlah = 1;
            double pangkat = 1;
            for (int c = 1; c <= langkah; c++) {
                pangkat *= y[k];
                jumlah += a[c - 1][i] * pangkat;
            }
            double ekor = 1;
            double lewat = 1;
            pangkat = 1;
            for (int c = 1; c <= langkah; c++) {
                u[c - 1][k] += ekor - lewat / jumlah;
                ekor -= lewat / jumlah;
                pangkat *= y[k];
                lewat = a[c - 1][i] * pangkat;
            }
        }
    }

    private static void kumulatifLima(double[] y, int banyak, double[] a, double[][] u) {
        double a1 = a[0];
        double a2 = a[1];
        double a3 = a[2];
        double a4 = a[3];
        double[] u1 = u[0];
        double[] u2 = u[1];
        double[] u3 = u[2];
        double[] u4 = u[3];
        for (int k = 0; k < banyak; k++) {
            double satu = y[k];
            double dua = satu * satu;
            double t4 = a4 * (dua * dua);
            double t3 = t4 + a3 * (dua * satu);
            double t2 = t3 + a2 * dua;
            double t1 = t2 + a1 * satu;
            double d = 1 / (1 + t1);
            u1[k] += t1 * d;
            u2[k] += t2 * d;
            u3[k] += t3 * d;
            u4[k] += t4 * d;
        }
    }

    /** Adds U_k of item i at y, {@code bobot} times; {@code p} is room for K+1 numbers and holds U_k at k afterwards. */
    void tambahKumulatif(double y, int i, double bobot, double[][] u, double[] p) {
        double jumlah = 1;
        double pangkat = 1;
        for (int k = 1; k <= langkah; k++) {
            pangkat *= y;
            p[k] = a[k - 1][i] * pangkat;
            jumlah += p[k];
        }
        double balik = 1 / jumlah;
        double ekor = 0;
        for (int k = langkah; k >= 1; k--) {
            ekor += p[k] * balik;
            p[k] = ekor;
            u[k - 1][i] += bobot * ekor;
        }
    }
}
