package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.taksir.Koefisien;
import id.kinerja.rasch.taksir.Momen;
import java.util.Arrays;

/** What one pair's marks look like beside what the model expects of them. Reused from pair to pair. */
final class PolaPasangan {

    /** Sum of x - E and of W at the measures of ratee and rater. */
    double sisa;

    double ragam;
    /** Marks in the middle of the scale: how many, how many expected, and the variance of that. */
    double tengah;

    double tengahHarapan;
    double tengahRagam;
    /** Sum of squares of the marks around their mean over items, and what the model expects of it at the pair's measure. */
    double kuadrat;

    double kuadratHarapan;
    /** Variance of that sum of squares at the pair's measure. */
    double kuadratRagam;

    int banyak;
    boolean serupa;
    /** Chance that all marks of the pair come out the same. */
    double peluangSerupa;

    private final Rancangan d;
    private final Taksiran t;
    private final Koefisien c;
    private final Momen momen;

    PolaPasangan(Taksiran t) {
        this.t = t;
        d = t.rancangan();
        c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());
        momen = new Momen(c.langkah());
    }

    /**
     * @param ukuran measure of the pair alone
     * @return whether the pair has measures at all
     */
    boolean hitung(int p, double ukuran) {
        double eta = t.eta(d.ratee(p), d.rater(p));
        if (Double.isNaN(eta)) {
            return false;
        }
        sisa = 0;
        ragam = 0;
        tengah = 0;
        tengahHarapan = 0;
        tengahRagam = 0;
        banyak = d.awal(p + 1) - d.awal(p);
        serupa = true;
        double y = c.eksponen(eta);
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            int x = d.nilai(r);
            momen.hitung(c, y, d.butir(r), x);
            sisa += momen.sisa;
            ragam += momen.ragam;
            double pusat = pusat();
            tengahHarapan += pusat;
            tengahRagam += pusat * (1 - pusat);
            tengah += adaDiTengah(x) ? 1 : 0;
            serupa &= x == d.nilai(d.awal(p));
        }
        sebar(p, c.eksponen(ukuran));
        return true;
    }

    /** With an even number of categories the two middle ones count as the middle. */
    private boolean adaDiTengah(int x) {
        int k = c.langkah();
        return x == k / 2 || x == (k + 1) / 2;
    }

    private double pusat() {
        int k = c.langkah();
        return k % 2 == 0 ? momen.p[k / 2] : momen.p[k / 2] + momen.p[k / 2 + 1];
    }

    private void sebar(int p, double y) {
        double x1 = 0;
        double x2 = 0;
        double e1 = 0;
        double e2 = 0;
        double w = 0;
        var sama = new double[momen.p.length];
        Arrays.fill(sama, 1);
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            int x = d.nilai(r);
            x1 += x;
            x2 += (double) x * x;
            momen.hitung(c, y, d.butir(r), x);
            double e = x - momen.sisa;
            e1 += e;
            e2 += e * e;
            w += momen.ragam;
            for (int k = 0; k < sama.length; k++) {
                sama[k] *= momen.p[k];
            }
        }
        kuadrat = x2 - x1 * x1 / banyak;
        kuadratHarapan = w * (1 - 1.0 / banyak) + e2 - e1 * e1 / banyak;
        kuadratRagam = ragamKuadrat(p, y, e1 / banyak);
        peluangSerupa = Arrays.stream(sama).sum();
    }

    /** Sum of the variances of (x - m)², m the expected mean: what the mean of the marks itself varies is of lower order. */
    private double ragamKuadrat(int p, double y, double m) {
        double hasil = 0;
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            c.peluang(y, d.butir(r), momen.p);
            double dua = 0;
            double empat = 0;
            for (int k = 0; k < momen.p.length; k++) {
                double beda2 = (k - m) * (k - m);
                dua += beda2 * momen.p[k];
                empat += beda2 * beda2 * momen.p[k];
            }
            hasil += empat - dua * dua;
        }
        return hasil;
    }

    /** Expected standard deviation over items. */
    double simpanganHarapan() {
        return banyak < 2 ? 0 : Math.sqrt(kuadratHarapan / (banyak - 1));
    }
}
