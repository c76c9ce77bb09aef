package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.Arrays;

/**
 * One sweep: Newton steps facet by facet, each with the newest values of the others (Gauss-Seidel). All facets at once from
 * the same residuals would swing ever wider.
 */
final class Sapuan {

    private static final double LANGKAH_MAKS = 1;
    private static final double INFORMASI_MIN = 1e-10;

    private final Bahan bahan;
    private final Rancangan d;
    private final Ukuran u;
    private final Pekerja pekerja;
    private final LangkahButir langkahButir;
    private final int[] potongRatee;
    private final int[] potongRater;
    private final double[] yRatee;
    private final double[] yRater;
    /** Per chunk: largest step, largest residual. */
    private final double[][] maks;

    private Koefisien c;
    private double mu;
    private double langkah;
    private double selisih;

    Sapuan(Bahan bahan, Ukuran u, Pekerja pekerja) {
        this.bahan = bahan;
        d = bahan.d();
        this.u = u;
        this.pekerja = pekerja;
        potongRatee = Pekerja.potong(awalRatee(d));
        potongRater = Pekerja.potong(awalRater(d));
        yRatee = new double[d.banyakRatee()];
        yRater = new double[d.banyakRater()];
        maks = new double[Math.max(potongRatee.length, potongRater.length)][2];
        langkahButir = new LangkahButir(bahan, u, pekerja, potongRatee);
        c = new Koefisien(u.delta, u.tau, bahan.kelompok());
    }

    static int[] awalRatee(Rancangan d) {
        var awal = new int[d.banyakRatee() + 1];
        Arrays.setAll(awal, d::awalRatee);
        return awal;
    }

    static int[] awalRater(Rancangan d) {
        var awal = new int[d.banyakRater() + 1];
        Arrays.setAll(awal, d::awalRater);
        return awal;
    }

    /**
     * @param penuh whether the curvature of items and thresholds is computed anew; near the end it hardly changes
     */
    void sapu(boolean penuh) {
        langkah = 0;
        selisih = 0;
        c = new Koefisien(u.delta, u.tau, bahan.kelompok());
        mu = rataRatee();
        for (int j = 0; j < yRater.length; j++) {
            yRater[j] = c.eksponen(-u.alpha[j]);
        }
        pekerja.kerjakan(potongRatee.length - 1, this::ratee);
        kumpulkan(potongRatee.length - 1);
        pekerja.kerjakan(potongRater.length - 1, this::rater);
        kumpulkan(potongRater.length - 1);
        if (!bahan.setelan().jangkar().beku()) {
            langkahButir.langkahkan(c, yRatee, yRater, penuh);
            langkah = Math.max(langkah, langkahButir.langkah());
            selisih = Math.max(selisih, langkahButir.selisih());
        }
        Pemusatan.pusatkan(bahan, u);
    }

    /** The largest step of the last sweep, logits. */
    double langkah() {
        return langkah;
    }

    /** The largest difference between a score and its expectation in the last sweep, score points. */
    double selisih() {
        return selisih;
    }

    private double rataRatee() {
        double jumlah = 0;
        int banyak = 0;
        for (int n = 0; n < yRatee.length; n++) {
            if (d.awalRatee(n) < d.awalRatee(n + 1)) {
                jumlah += u.theta[n];
                banyak++;
            }
        }
        return jumlah / banyak;
    }

    private void kumpulkan(int banyakPotong) {
        for (int k = 0; k < banyakPotong; k++) {
            langkah = Math.max(langkah, maks[k][0]);
            selisih = Math.max(selisih, maks[k][1]);
        }
    }

    private void ratee(int potong) {
        var e = new double[d.banyakButir()];
        var w = new double[d.banyakButir()];
        double presisi =
                bahan.setelan().penalti().map(s -> 1 / (s.ratee() * s.ratee())).orElse(0.0);
        maks[potong][0] = 0;
        maks[potong][1] = 0;
        for (int n = potongRatee[potong]; n < potongRatee[potong + 1]; n++) {
            if (d.awalRatee(n) < d.awalRatee(n + 1)) {
                Arrays.fill(e, 0);
                Arrays.fill(w, 0);
                double y = c.eksponen(u.theta[n]);
                for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
                    tambah(p, y * yRater[d.rater(p)], e, w);
                }
                double sisa = bahan.skor().ratee()[n] - jumlah(e) - presisi * (u.theta[n] - mu);
                u.theta[n] += langkah(sisa, jumlah(w) + presisi, maks[potong]);
            }
            yRatee[n] = c.eksponen(u.theta[n]);
        }
    }

    private void rater(int potong) {
        var e = new double[d.banyakButir()];
        var w = new double[d.banyakButir()];
        double presisi =
                bahan.setelan().penalti().map(s -> 1 / (s.rater() * s.rater())).orElse(0.0);
        maks[potong][0] = 0;
        maks[potong][1] = 0;
        for (int j = potongRater[potong]; j < potongRater[potong + 1]; j++) {
            if (d.awalRater(j) < d.awalRater(j + 1)) {
                Arrays.fill(e, 0);
                Arrays.fill(w, 0);
                for (int q = d.awalRater(j); q < d.awalRater(j + 1); q++) {
                    int p = d.pasanganRater(q);
                    tambah(p, yRatee[d.ratee(p)] * yRater[j], e, w);
                }
                double sisa = bahan.skor().rater()[j] - jumlah(e) + presisi * u.alpha[j];
                u.alpha[j] -= langkah(sisa, jumlah(w) + presisi, maks[potong]);
            }
            yRater[j] = c.eksponen(-u.alpha[j]);
        }
    }

    private void tambah(int p, double y, double[] e, double[] w) {
        if (d.lengkap(p)) {
            c.tambahSemua(y, e, w);
            return;
        }
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            c.tambah(y, d.butir(r), d.bobot(r), e, w);
        }
    }

    private static double langkah(double sisa, double informasi, double[] maks) {
        double hasil = Math.clamp(sisa / Math.max(informasi, INFORMASI_MIN), -LANGKAH_MAKS, LANGKAH_MAKS);
        maks[0] = Math.max(maks[0], Math.abs(hasil));
        maks[1] = Math.max(maks[1], Math.abs(sisa));
        return hasil;
    }

    static double jumlah(double[] v) {
        double s = 0;
        for (double x : v) {
            s += x;
        }
        return s;
    }
}
