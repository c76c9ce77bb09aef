package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Bebas;
import id.kinerja.rasch.Setelan.Penalti;

/** Puts the means where they belong without changing any expectation: what one facet gives another takes. */
final class Pemusatan {

    private Pemusatan() {}

    static void pusatkan(Bahan bahan, Ukuran u) {
        ambang(bahan, u);
        butir(bahan, u);
        bahan.setelan()
                .penalti()
                .ifPresentOrElse(
                        s -> penalti(bahan, u, s),
                        () -> perBagian(bahan, u, bahan.setelan().bebas()));
    }

    /** Clamped steps may leave a rest; ratees cannot take it up group by group, so it is simply taken away. */
    private static void ambang(Bahan bahan, Ukuran u) {
        if (bahan.setelan().jangkar().ambang().isEmpty()) {
            for (var t : u.tau) {
                geser(t, -Ukuran.rata(t));
            }
        }
    }

    private static void butir(Bahan bahan, Ukuran u) {
        if (bahan.setelan().jangkar().butir().isPresent()) {
            return;
        }
        double jumlah = 0;
        int banyak = 0;
        for (int i = 0; i < u.delta.length; i++) {
            if (bahan.skor().banyakButir()[i] > 0) {
                jumlah += u.delta[i];
                banyak++;
            }
        }
        geser(u.delta, -jumlah / banyak);
        geser(u.theta, -jumlah / banyak);
    }

    private static void geser(double[] v, double oleh) {
        for (int i = 0; i < v.length; i++) {
            v[i] += oleh;
        }
    }

    /** In each connected subset the mean of one facet becomes 0 and the other facet takes up the shift. */
    static void perBagian(Bahan bahan, Ukuran u, Bebas bebas) {
        var s = bahan.sambungan();
        var geser = bebas == Bebas.RATEE
                ? kali(Rata.per(s.rater(), u.alpha, s.banyak()).rata(), -1)
                : kali(Rata.per(s.ratee(), u.theta, s.banyak()).rata(), -1);
        pindahkan(bahan, u, geser);
    }

    /**
     * The best shift c of each subset under the penalty: N (mean theta + c - mu)/st² + J (mean alpha + c)/sa² = 0, where
     * mu moves along. With one subset this is c = -mean alpha.
     */
    private static void penalti(Bahan bahan, Ukuran u, Penalti s) {
        var hubung = bahan.sambungan();
        var theta = Rata.per(hubung.ratee(), u.theta, hubung.banyak());
        var alpha = Rata.per(hubung.rater(), u.alpha, hubung.banyak());
        double presisiRatee = 1 / (s.ratee() * s.ratee());
        double presisiRater = 1 / (s.rater() * s.rater());
        double atas = 0;
        double bawah = 0;
        for (int g = 0; g < hubung.banyak(); g++) {
            double n = theta.banyak()[g] * presisiRatee;
            double j = alpha.banyak()[g] * presisiRater;
            double bagi = n * j / (n + j);
            atas += bagi * (theta.rata()[g] - alpha.rata()[g]);
            bawah += bagi;
        }
        double mu = atas / bawah;
        var geser = new double[hubung.banyak()];
        for (int g = 0; g < geser.length; g++) {
            double n = theta.banyak()[g] * presisiRatee;
            double j = alpha.banyak()[g] * presisiRater;
            geser[g] = (n * (mu - theta.rata()[g]) - j * alpha.rata()[g]) / (n + j);
        }
        pindahkan(bahan, u, geser);
    }

    private static double[] kali(double[] v, double oleh) {
        for (int i = 0; i < v.length; i++) {
            v[i] *= oleh;
        }
        return v;
    }

    static void pindahkan(Bahan bahan, Ukuran u, double[] geser) {
        var s = bahan.sambungan();
        for (int n = 0; n < u.theta.length; n++) {
            if (s.ratee()[n] >= 0) {
                u.theta[n] += geser[s.ratee()[n]];
            }
        }
        for (int j = 0; j < u.alpha.length; j++) {
            if (s.rater()[j] >= 0) {
                u.alpha[j] += geser[s.rater()[j]];
            }
        }
    }

    /** Means by subset. */
    @SuppressWarnings("ArrayRecordComponent")
    record Rata(double[] rata, double[] banyak) {

        static Rata per(int[] bagian, double[] nilai, int banyakBagian) {
            var rata = new double[banyakBagian];
            var banyak = new double[banyakBagian];
            for (int i = 0; i < nilai.length; i++) {
                if (bagian[i] >= 0) {
                    rata[bagian[i]] += nilai[i];
                    banyak[bagian[i]]++;
                }
            }
            for (int g = 0; g < banyakBagian; g++) {
                rata[g] /= banyak[g];
            }
            return new Rata(rata, banyak);
        }
    }
}
