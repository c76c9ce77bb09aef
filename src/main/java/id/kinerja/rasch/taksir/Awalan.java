package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;

/** Where the sweeps begin: each facet from its own totals. */
final class Awalan {

    private Awalan() {}

    static Ukuran mulai(Bahan bahan) {
        var d = bahan.d();
        var u = new Ukuran(d.banyakRatee(), d.banyakRater(), d.banyakButir(), bahan.banyakKelompok(), bahan.langkah());
        var jangkar = bahan.setelan().jangkar();
        jangkar.butir().ifPresentOrElse(b -> System.arraycopy(b, 0, u.delta, 0, b.length), () -> butir(bahan, u));
        jangkar.ambang()
                .ifPresentOrElse(
                        t -> {
                            for (int g = 0; g < t.length; g++) {
                                System.arraycopy(t[g], 0, u.tau[g], 0, t[g].length);
                            }
                        },
                        () -> ambang(bahan, u));
        var skor = bahan.skor();
        for (int n = 0; n < u.theta.length; n++) {
            u.theta[n] = logit(skor.ratee()[n], skor.banyakRatee()[n], d);
        }
        return u;
    }

    private static void butir(Bahan bahan, Ukuran u) {
        for (int i = 0; i < u.delta.length; i++) {
            u.delta[i] = -logit(bahan.skor().butir()[i], bahan.skor().banyakButir()[i], bahan.d());
        }
        double rata = Ukuran.rata(u.delta);
        for (int i = 0; i < u.delta.length; i++) {
            u.delta[i] -= rata;
        }
    }

    private static double logit(double skor, double banyak, Rancangan d) {
        double maks = banyak * d.skala().langkah();
        return Math.log((skor + 0.5) / (maks - skor + 0.5));
    }

    private static void ambang(Bahan bahan, Ukuran u) {
        for (int g = 0; g < u.tau.length; g++) {
            var hitung = bahan.skor().kategori()[g];
            for (int k = 1; k < hitung.length; k++) {
                u.tau[g][k - 1] = Math.log(hitung[k - 1] / hitung[k]);
            }
            double rata = Ukuran.rata(u.tau[g]);
            for (int k = 0; k < u.tau[g].length; k++) {
                u.tau[g][k] -= rata;
            }
        }
    }
}
