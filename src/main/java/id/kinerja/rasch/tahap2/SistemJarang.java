package id.kinerja.rasch.tahap2;

/** For large parts: conjugate gradients on the raters, preconditioned by the diagonal; time linear in pairs. */
final class SistemJarang extends Sistem {

    private static final int ULANG_MAKS = 2000;
    private static final double TELITI = 1e-12;

    private final Nisbah nisbah;

    /**
     * Exact over bounding variance, as a sample showed it.
     *
     * @param ratee mean ratio of ratees
     * @param rater mean ratio of raters
     */
    record Nisbah(double ratee, double rater) {}

    SistemJarang(Bagian bagian, double[] bobot, Ragam ragam, Nisbah nisbah) {
        super(bagian, bobot, ragam);
        this.nisbah = nisbah;
    }

    @Override
    void selesaikanRater(double[] b) {
        int j = b.length;
        var x = new double[j];
        var sisa = b.clone();
        var arah = new double[j];
        double rho = 0;
        double batas = TELITI * TELITI * titik(b, b);
        for (int kali = 0; kali < ULANG_MAKS && titik(sisa, sisa) > batas; kali++) {
            double rhoBaru = 0;
            for (int r = 0; r < j; r++) {
                rhoBaru += sisa[r] * sisa[r] / dAlpha[r];
            }
            double beta = kali == 0 ? 0 : rhoBaru / rho;
            rho = rhoBaru;
            for (int r = 0; r < j; r++) {
                arah[r] = sisa[r] / dAlpha[r] + beta * arah[r];
            }
            var s = kali(arah);
            double jauh = rho / titik(arah, s);
            for (int r = 0; r < j; r++) {
                x[r] += jauh * arah[r];
                sisa[r] -= jauh * s[r];
            }
        }
        System.arraycopy(x, 0, b, 0, j);
    }

    private double[] kali(double[] v) {
        var theta = new double[dTheta.length];
        for (int k = 0; k < bobot.length; k++) {
            theta[bagian.ratee()[k]] += bobot[k] * v[bagian.rater()[k]];
        }
        for (int n = 0; n < theta.length; n++) {
            theta[n] /= dTheta[n];
        }
        var hasil = new double[v.length];
        for (int r = 0; r < v.length; r++) {
            hasil[r] = dAlpha[r] * v[r];
        }
        for (int k = 0; k < bobot.length; k++) {
            hasil[bagian.rater()[k]] -= bobot[k] * theta[bagian.ratee()[k]];
        }
        return hasil;
    }

    private static double titik(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }

    @Override
    double[] diagonal() {
        var hasil = new double[dTheta.length + dAlpha.length];
        for (int n = 0; n < dTheta.length; n++) {
            hasil[n] = nisbah.ratee() / dTheta[n];
        }
        for (int r = 0; r < dAlpha.length; r++) {
            hasil[dTheta.length + r] = nisbah.rater() / dAlpha[r];
        }
        return hasil;
    }
}
