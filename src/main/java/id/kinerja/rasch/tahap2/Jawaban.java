package id.kinerja.rasch.tahap2;

import id.kinerja.rasch.tahap2.Tahap2.Peran;

/** One part solved for the data and for each role; adds to the equations of the means. */
final class Jawaban {

    private final UkuranPasangan pasangan;
    private final Peran peran;

    final Bagian b;
    /** B^-1 times Z'W(d, role 0, role 1, …): ratees, then raters; column 0 belongs to the data. */
    final double[][] theta;

    final double[][] alpha;
    final double[] diagonal;
    /** X'WX - U'B^-1 U and X'Wd - U'B^-1 Z'Wd. */
    final double[][] kuadrat;

    final double[] kanan;
    /** d'Wd - d'WZ B^-1 Z'Wd. */
    double sisa;

    /**
     * @param tahap2 whose pairs and roles these are
     * @param w weight of each pair of the part
     * @param denganGalat whether the diagonal of the inverse is wanted too
     */
    Jawaban(Tahap2 tahap2, Bagian b, double[] w, Sistem sistem, boolean denganGalat) {
        pasangan = tahap2.pasangan();
        peran = tahap2.peran();
        this.b = b;
        int kolom = peran.banyak() + 1;
        theta = new double[kolom][b.banyakRatee()];
        alpha = new double[kolom][b.banyakRater()];
        kuadrat = new double[peran.banyak()][peran.banyak()];
        kanan = new double[peran.banyak()];
        for (int k = 0; k < w.length; k++) {
            double nilai = pasangan.ukuran()[b.pasangan()[k]];
            int r = peran.pasangan()[b.pasangan()[k]];
            tambah(0, k, w[k] * nilai);
            tambah(1 + r, k, w[k]);
            kuadrat[r][r] += w[k];
            kanan[r] += w[k] * nilai;
            sisa += w[k] * nilai * nilai;
        }
        for (int c = 0; c < kolom; c++) {
            sistem.selesaikan(theta[c], alpha[c]);
        }
        kurangi(w);
        diagonal = denganGalat ? sistem.diagonal() : new double[0];
    }

    private void tambah(int kolom, int k, double nilai) {
        theta[kolom][b.ratee()[k]] += nilai;
        alpha[kolom][b.rater()[k]] -= nilai;
    }

    private void kurangi(double[] w) {
        for (int k = 0; k < w.length; k++) {
            int r = peran.pasangan()[b.pasangan()[k]];
            double data = w[k] * pasangan.ukuran()[b.pasangan()[k]];
            double duga = theta[0][b.ratee()[k]] - alpha[0][b.rater()[k]];
            kanan[r] -= w[k] * duga;
            sisa -= data * duga;
            for (int c = 0; c < peran.banyak(); c++) {
                kuadrat[r][c] -= w[k] * (theta[1 + c][b.ratee()[k]] - alpha[1 + c][b.rater()[k]]);
            }
        }
    }
}
