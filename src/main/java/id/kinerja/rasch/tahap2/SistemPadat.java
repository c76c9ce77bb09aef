package id.kinerja.rasch.tahap2;

/** Exact by Cholesky; time grows with the third power of the number of raters. */
final class SistemPadat extends Sistem {

    /** Lower triangle, S = L L'. */
    private final double[][] l;

    SistemPadat(Bagian bagian, double[] bobot, Ragam ragam) {
        super(bagian, bobot, ragam);
        int j = bagian.banyakRater();
        l = new double[j][j];
        for (int r = 0; r < j; r++) {
            l[r][r] = dAlpha[r];
        }
        for (int awal = 0; awal < bobot.length; awal = akhir(awal)) {
            int n = bagian.ratee()[awal];
            int akhir = akhir(awal);
            for (int k = awal; k < akhir; k++) {
                for (int m = awal; m < akhir; m++) {
                    l[bagian.rater()[k]][bagian.rater()[m]] -= bobot[k] * bobot[m] / dTheta[n];
                }
            }
        }
        uraikan();
    }

    /** Where the pairs of the ratee of pair {@code awal} end. */
    private int akhir(int awal) {
        int k = awal;
        while (k < bobot.length && bagian.ratee()[k] == bagian.ratee()[awal]) {
            k++;
        }
        return k;
    }

    private void uraikan() {
        for (int r = 0; r < l.length; r++) {
            double[] lr = l[r];
            for (int c = 0; c <= r; c++) {
                double[] lc = l[c];
                double s = lr[c];
                for (int k = 0; k < c; k++) {
                    s -= lr[k] * lc[k];
                }
                lr[c] = c == r ? Math.sqrt(s) : s / lc[c];
            }
        }
    }

    /** log |B|. */
    double logDeterminan() {
        double hasil = 0;
        for (double x : dTheta) {
            hasil += Math.log(x);
        }
        for (int r = 0; r < l.length; r++) {
            hasil += 2 * Math.log(l[r][r]);
        }
        return hasil;
    }

    @Override
    void selesaikanRater(double[] b) {
        for (int r = 0; r < b.length; r++) {
            for (int k = 0; k < r; k++) {
                b[r] -= l[r][k] * b[k];
            }
            b[r] /= l[r][r];
        }
        for (int r = b.length - 1; r >= 0; r--) {
            b[r] /= l[r][r];
            for (int k = 0; k < r; k++) {
                b[k] -= l[r][k] * b[r];
            }
        }
    }

    @Override
    double[] diagonal() {
        int j = l.length;
        var balik = new double[j][j];
        for (int c = 0; c < j; c++) {
            balik[c][c] = 1;
            selesaikanRater(balik[c]);
        }
        var hasil = new double[dTheta.length + j];
        for (int n = 0; n < dTheta.length; n++) {
            hasil[n] = 1 / dTheta[n];
        }
        for (int awal = 0; awal < bobot.length; awal = akhir(awal)) {
            int n = bagian.ratee()[awal];
            int akhir = akhir(awal);
            for (int k = awal; k < akhir; k++) {
                for (int m = awal; m < akhir; m++) {
                    hasil[n] +=
                            bobot[k] * bobot[m] * balik[bagian.rater()[k]][bagian.rater()[m]] / (dTheta[n] * dTheta[n]);
                }
            }
        }
        for (int r = 0; r < j; r++) {
            hasil[dTheta.length + r] = balik[r][r];
        }
        return hasil;
    }
}
