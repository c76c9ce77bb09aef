package id.kinerja.rasch.taksir;

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

    /** Adds expectation and variance of every item at y to {@code e} and {@code w}, both of length I. */
    void tambahSemua(double y, double[] e, double[] w) {
        switch (langkah) {
            case 4 -> tambahLima(y, e, w);
            case 2 -> tambahTiga(y, e, w);
            default -> {
                for (int i = 0; i < banyak; i++) {
                    tambah(y, i, 1, e, w);
                }
            }
        }
    }

    /** Five categories, written so that the compiler makes vector instructions of it. */
    private void tambahLima(double y, double[] e, double[] w) {
        double[] a1 = a[0];
        double[] a2 = a[1];
        double[] a3 = a[2];
        double[] a4 = a[3];
        double y2 = y * y;
        double y3 = y2 * y;
        double y4 = y2 * y2;
        for (int i = 0; i < banyak; i++) {
            double p1 = a1[i] * y;
            double p2 = a2[i] * y2;
            double p3 = a3[i] * y3;
            double p4 = a4[i] * y4;
            double d = 1 / (1 + p1 + p2 + p3 + p4);
            double m = (p1 + 2 * p2 + 3 * p3 + 4 * p4) * d;
            e[i] += m;
            w[i] += (p1 + 4 * p2 + 9 * p3 + 16 * p4) * d - m * m;
        }
    }

    private void tambahTiga(double y, double[] e, double[] w) {
        double[] a1 = a[0];
        double[] a2 = a[1];
        double y2 = y * y;
        for (int i = 0; i < banyak; i++) {
            double p1 = a1[i] * y;
            double p2 = a2[i] * y2;
            double d = 1 / (1 + p1 + p2);
            double m = (p1 + 2 * p2) * d;
            e[i] += m;
            w[i] += (p1 + 4 * p2) * d - m * m;
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
     * Adds U_k = P(X ≥ k) of every item at y to {@code u}, K rows of length I. This is what the score residuals of items
     * and the counts of categories are compared with: E = sum of U_k.
     */
    void tambahKumulatif(double y, double[][] u) {
        if (langkah == 4) {
            tambahKumulatifLima(y, u[0], u[1], u[2], u[3]);
            return;
        }
        var p = new double[langkah + 1];
        for (int i = 0; i < banyak; i++) {
            tambahKumulatif(y, i, 1, u, p);
        }
    }

    private void tambahKumulatifLima(double y, double[] u1, double[] u2, double[] u3, double[] u4) {
        double[] a1 = a[0];
        double[] a2 = a[1];
        double[] a3 = a[2];
        double[] a4 = a[3];
        double y2 = y * y;
        double y3 = y2 * y;
        double y4 = y2 * y2;
        for (int i = 0; i < banyak; i++) {
            double p1 = a1[i] * y;
            double p2 = a2[i] * y2;
            double p3 = a3[i] * y3;
            double p4 = a4[i] * y4;
            double s3 = p4 + p3;
            double s2 = s3 + p2;
            double s1 = s2 + p1;
            double d = 1 / (1 + s1);
            u1[i] += s1 * d;
            u2[i] += s2 * d;
            u3[i] += s3 * d;
            u4[i] += p4 * d;
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
