package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One sweep: Newton steps facet by facet, each with the newest values of the others (Gauss-Seidel). All facets at once from
 * the same residuals would swing ever wider.
 */
final class Sapuan {

    private static final double LANGKAH_MAKS = 1;
    private static final double INFORMASI_MIN = 1e-10;

    /** Below this many pairs the table costs more than it saves. */
    private static final int PASANGAN_TABEL = 2000;

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

    private @Nullable LangkahBersama langkahBersama;
    /** Once items and thresholds are frozen. */
    private final @Nullable TabelPasangan tabel;

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
        tabel = bahan.setelan().jangkar().beku() && d.banyakPasangan() >= PASANGAN_TABEL ? new TabelPasangan(c) : null;
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
     * @param serentak whether ratees and raters take one joint step instead of one after the other; only near the end
     */
    void sapu(boolean penuh, boolean serentak) {
        langkah = 0;
        selisih = 0;
        c = new Koefisien(u.delta, u.tau, bahan.kelompok());
        mu = rataRatee();
        for (int j = 0; j < yRater.length; j++) {
            yRater[j] = c.eksponen(-u.alpha[j]);
        }
        if (serentak) {
            bersama();
        } else {
            pekerja.kerjakan(potongRatee.length - 1, this::ratee);
            kumpulkan(potongRatee.length - 1);
            pekerja.kerjakan(potongRater.length - 1, this::rater);
            kumpulkan(potongRater.length - 1);
        }
        if (!bahan.setelan().jangkar().beku()) {
            langkahButir.langkahkan(c, yRatee, yRater, penuh);
            langkah = Math.max(langkah, langkahButir.langkah());
            selisih = Math.max(selisih, langkahButir.selisih());
        }
        Pemusatan.pusatkan(bahan, u);
    }

    private void bersama() {
        if (langkahBersama == null) {
            langkahBersama = new LangkahBersama(d, pekerja, potongRatee, potongRater);
        }
        for (int n = 0; n < yRatee.length; n++) {
            yRatee[n] = c.eksponen(u.theta[n]);
        }
        langkahBersama.hitung(() -> new Blok(c, d, tabel), u, yRatee, yRater);
        var presisi = bahan.setelan()
                .penalti()
                .map(s -> new double[] {1 / (s.ratee() * s.ratee()), 1 / (s.rater() * s.rater())})
                .orElse(new double[2]);
        var gTheta = new double[yRatee.length];
        var gAlpha = new double[yRater.length];
        for (int n = 0; n < gTheta.length; n++) {
            if (d.awalRatee(n) < d.awalRatee(n + 1)) {
                gTheta[n] = bahan.skor().ratee()[n] - langkahBersama.harapanRatee(n) - presisi[0] * (u.theta[n] - mu);
                selisih = Math.max(selisih, Math.abs(gTheta[n]));
            }
        }
        for (int j = 0; j < gAlpha.length; j++) {
            if (d.awalRater(j) < d.awalRater(j + 1)) {
                gAlpha[j] = langkahBersama.harapanRater(j) - bahan.skor().rater()[j] - presisi[1] * u.alpha[j];
                selisih = Math.max(selisih, Math.abs(gAlpha[j]));
            }
        }
        langkahBersama.selesaikan(gTheta, gAlpha, presisi);
        langkahkan(u.theta, gTheta);
        langkahkan(u.alpha, gAlpha);
        for (int n = 0; n < yRatee.length; n++) {
            yRatee[n] = c.eksponen(u.theta[n]);
        }
        for (int j = 0; j < yRater.length; j++) {
            yRater[j] = c.eksponen(-u.alpha[j]);
        }
    }

    private void langkahkan(double[] v, double[] oleh) {
        for (int i = 0; i < v.length; i++) {
            double ubah = Math.clamp(oleh[i], -LANGKAH_MAKS, LANGKAH_MAKS);
            v[i] += ubah;
            langkah = Math.max(langkah, Math.abs(ubah));
        }
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
        int dari = potongRatee[potong];
        int sampai = potongRatee[potong + 1];
        double presisi =
                bahan.setelan().penalti().map(s -> 1 / (s.ratee() * s.ratee())).orElse(0.0);
        var e = new double[sampai - dari];
        var w = new double[sampai - dari];
        for (int n = dari; n < sampai; n++) {
            yRatee[n] = c.eksponen(u.theta[n]);
        }
        var blok = new Blok(c, d, tabel);
        for (int p = d.awalRatee(dari); p < d.awalRatee(sampai); p += Blok.LEBAR) {
            int banyak = Math.min(Blok.LEBAR, d.awalRatee(sampai) - p);
            for (int k = 0; k < banyak; k++) {
                blok.isi(k, p + k, u, yRatee, yRater);
            }
            blok.hitung(banyak);
            for (int k = 0; k < banyak; k++) {
                e[d.ratee(p + k) - dari] += blok.e[k];
                w[d.ratee(p + k) - dari] += blok.w[k];
            }
        }
        maks[potong][0] = 0;
        maks[potong][1] = 0;
        for (int n = dari; n < sampai; n++) {
            if (d.awalRatee(n) < d.awalRatee(n + 1)) {
                double sisa = bahan.skor().ratee()[n] - e[n - dari] - presisi * (u.theta[n] - mu);
                u.theta[n] += langkah(sisa, w[n - dari] + presisi, maks[potong]);
                yRatee[n] = c.eksponen(u.theta[n]);
            }
        }
    }

    private void rater(int potong) {
        int dari = potongRater[potong];
        int sampai = potongRater[potong + 1];
        double presisi =
                bahan.setelan().penalti().map(s -> 1 / (s.rater() * s.rater())).orElse(0.0);
        var e = new double[sampai - dari];
        var w = new double[sampai - dari];
        var blok = new Blok(c, d, tabel);
        for (int q = d.awalRater(dari); q < d.awalRater(sampai); q += Blok.LEBAR) {
            int banyak = Math.min(Blok.LEBAR, d.awalRater(sampai) - q);
            for (int k = 0; k < banyak; k++) {
                blok.isi(k, d.pasanganRater(q + k), u, yRatee, yRater);
            }
            blok.hitung(banyak);
            for (int k = 0; k < banyak; k++) {
                int j = d.rater(blok.pasangan[k]) - dari;
                e[j] += blok.e[k];
                w[j] += blok.w[k];
            }
        }
        maks[potong][0] = 0;
        maks[potong][1] = 0;
        for (int j = dari; j < sampai; j++) {
            if (d.awalRater(j) < d.awalRater(j + 1)) {
                double sisa = bahan.skor().rater()[j] - e[j - dari] + presisi * u.alpha[j];
                u.alpha[j] -= langkah(sisa, w[j - dari] + presisi, maks[potong]);
                yRater[j] = c.eksponen(-u.alpha[j]);
            }
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
