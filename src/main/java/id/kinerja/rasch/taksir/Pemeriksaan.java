package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;

/** One exact pass over all ratings with the final measures: fit, information and log-likelihood. */
final class Pemeriksaan {

    final Kecocokan ratee;
    final Kecocokan rater;
    final Kecocokan butir;
    /** Sum of P(X ≥ k) P(X &lt; k) for each group and threshold. */
    final double[][] ragamAmbang;

    double logKemungkinan;

    private final Bahan bahan;
    private final Rancangan d;
    private final Koefisien c;
    private final double[] yRatee;
    private final double[] yRater;

    Pemeriksaan(Bahan bahan, Ukuran u, Pekerja pekerja) {
        this.bahan = bahan;
        d = bahan.d();
        c = new Koefisien(u.delta, u.tau, bahan.kelompok());
        yRatee = new double[u.theta.length];
        yRater = new double[u.alpha.length];
        for (int n = 0; n < yRatee.length; n++) {
            yRatee[n] = c.eksponen(u.theta[n]);
        }
        for (int j = 0; j < yRater.length; j++) {
            yRater[j] = c.eksponen(-u.alpha[j]);
        }
        ratee = new Kecocokan(yRatee.length);
        rater = new Kecocokan(yRater.length);
        butir = new Kecocokan(d.banyakButir());
        ragamAmbang = new double[u.tau.length][bahan.langkah()];
        perRatee(pekerja);
        perRater(pekerja);
    }

    private void perRatee(Pekerja pekerja) {
        var potong = Pekerja.potong(Sapuan.awalRatee(d));
        int banyak = potong.length - 1;
        var perPotong = new Hitungan[banyak];
        pekerja.kerjakan(banyak, k -> {
            var h = new Hitungan();
            for (int p = d.awalRatee(potong[k]); p < d.awalRatee(potong[k + 1]); p++) {
                h.pasangan(p);
            }
            perPotong[k] = h;
        });
        for (var h : perPotong) {
            butir.tambahkan(h.perButir);
            logKemungkinan += h.log;
            for (int g = 0; g < ragamAmbang.length; g++) {
                for (int k = 0; k < ragamAmbang[g].length; k++) {
                    ragamAmbang[g][k] += h.ambang[g][k];
                }
            }
        }
    }

    private void perRater(Pekerja pekerja) {
        var potong = Pekerja.potong(Sapuan.awalRater(d));
        pekerja.kerjakan(potong.length - 1, k -> {
            var h = new Momen(bahan.langkah());
            for (int q = d.awalRater(potong[k]); q < d.awalRater(potong[k + 1]); q++) {
                int p = d.pasanganRater(q);
                double y = yRatee[d.ratee(p)] * yRater[d.rater(p)];
                for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                    h.hitung(c, y, d.butir(r), d.nilai(r));
                    rater.tambah(d.rater(p), d.bobot(r), h.sisa, h.ragam, h.keempat);
                }
            }
        });
    }

    /** What one chunk of ratees adds up. */
    private final class Hitungan {

        private final Kecocokan perButir = new Kecocokan(d.banyakButir());
        private final double[][] ambang = new double[ragamAmbang.length][bahan.langkah()];
        private final Momen momen = new Momen(bahan.langkah());
        private double log;

        void pasangan(int p) {
            double y = yRatee[d.ratee(p)] * yRater[d.rater(p)];
            for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                int i = d.butir(r);
                double bobot = d.bobot(r);
                momen.hitung(c, y, i, d.nilai(r));
                ratee.tambah(d.ratee(p), bobot, momen.sisa, momen.ragam, momen.keempat);
                perButir.tambah(i, bobot, momen.sisa, momen.ragam, momen.keempat);
                log += bobot * Math.log(momen.p[d.nilai(r)]);
                double ekor = 0;
                var kelompok = ambang[bahan.kelompok()[i]];
                for (int k = bahan.langkah(); k >= 1; k--) {
                    ekor += momen.p[k];
                    kelompok[k - 1] += bobot * ekor * (1 - ekor);
                }
            }
        }
    }
}
