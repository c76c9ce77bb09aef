package id.kinerja.rasch.taksir;

/** Residual and moments of one rating; one object is used for many. */
public final class Momen {

    /** P(0..K) of the last rating. */
    public final double[] p;
    /** x - E. */
    public double sisa;
    /** W, the variance. */
    public double ragam;
    /** C, the fourth central moment. */
    public double keempat;

    public Momen(int langkah) {
        p = new double[langkah + 1];
    }

    public void hitung(Koefisien c, double y, int butir, int x) {
        c.peluang(y, butir, p);
        double e = 0;
        for (int k = 1; k < p.length; k++) {
            e += k * p[k];
        }
        ragam = 0;
        keempat = 0;
        for (int k = 0; k < p.length; k++) {
            double beda2 = (k - e) * (k - e);
            ragam += beda2 * p[k];
            keempat += beda2 * beda2 * p[k];
        }
        sisa = x - e;
    }
}
