package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;

/**
 * The sufficient statistics of a design: nothing else is needed to estimate (Andersen 1977).
 *
 * @param ratee sum of categories of each ratee, length N; likewise rater (J) and item (I)
 * @param banyakRatee number of ratings of each ratee, weights counted; likewise rater and item
 * @param kategori how often each category was used, G rows of K+1
 */
@SuppressWarnings("ArrayRecordComponent")
record Skor(
        double[] ratee,
        double[] rater,
        double[] butir,
        double[] banyakRatee,
        double[] banyakRater,
        double[] banyakButir,
        double[][] kategori) {

    static Skor dari(Rancangan d, int[] kelompok, int banyakKelompok) {
        int butir = d.banyakButir();
        var s = new Skor(
                new double[d.banyakRatee()],
                new double[d.banyakRater()],
                new double[butir],
                new double[d.banyakRatee()],
                new double[d.banyakRater()],
                new double[butir],
                new double[banyakKelompok][d.skala().langkah() + 1]);
        for (int p = 0; p < d.banyakPasangan(); p++) {
            double skor = 0;
            double banyak = 0;
            for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                int i = d.butir(r);
                int x = d.nilai(r);
                int bobot = d.bobot(r);
                skor += bobot * x;
                banyak += bobot;
                s.butir[i] += bobot * x;
                s.banyakButir[i] += bobot;
                s.kategori[kelompok[i]][x] += bobot;
            }
            s.ratee[d.ratee(p)] += skor;
            s.banyakRatee[d.ratee(p)] += banyak;
            s.rater[d.rater(p)] += skor;
            s.banyakRater[d.rater(p)] += banyak;
        }
        return s;
    }
}
