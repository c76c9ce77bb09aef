package id.kinerja.rasch.tahap2;

/**
 * The equations of one connected part, means left out: B = [D_theta, -W; -W', D_alpha] with the weights of the pairs in W
 * and their sums plus 1/st² or 1/sa² in D (Henderson 1950). Ratees are eliminated first, for their block is diagonal:
 * S = D_alpha - W' D_theta^-1 W.
 */
abstract class Sistem {

    final Bagian bagian;
    final double[] bobot;
    final double[] dTheta;
    final double[] dAlpha;

    Sistem(Bagian bagian, double[] bobot, Ragam ragam) {
        this.bagian = bagian;
        this.bobot = bobot;
        dTheta = new double[bagian.banyakRatee()];
        dAlpha = new double[bagian.banyakRater()];
        java.util.Arrays.fill(dTheta, 1 / ragam.ratee());
        java.util.Arrays.fill(dAlpha, 1 / ragam.rater());
        for (int k = 0; k < bobot.length; k++) {
            dTheta[bagian.ratee()[k]] += bobot[k];
            dAlpha[bagian.rater()[k]] += bobot[k];
        }
    }

    /** Solves B (theta, alpha) = (a, b); the answer replaces the right-hand side. */
    final void selesaikan(double[] a, double[] b) {
        for (int k = 0; k < bobot.length; k++) {
            int n = bagian.ratee()[k];
            b[bagian.rater()[k]] += bobot[k] * a[n] / dTheta[n];
        }
        selesaikanRater(b);
        for (int k = 0; k < bobot.length; k++) {
            a[bagian.ratee()[k]] += bobot[k] * b[bagian.rater()[k]];
        }
        for (int n = 0; n < a.length; n++) {
            a[n] /= dTheta[n];
        }
    }

    /** Solves S x = b; the answer replaces b. */
    abstract void selesaikanRater(double[] b);

    /** Diagonal of the inverse of B: ratees, then raters. */
    abstract double[] diagonal();
}
