package id.kinerja.rasch.taksir;

/**
 * For a complete pair with items and thresholds held fixed, the sums of E and W over items depend on theta - alpha alone:
 * tabulated on [-12, 12] with 4,096 knots and cubic Hermite interpolation, whose slopes are known exactly, for the slope of
 * E is W and that of W the third central moment. One look-up replaces a loop over the items.
 */
final class TabelPasangan {

    static final double UJUNG = 12;
    private static final int SIMPUL = 4096;
    private static final double LEBAR = 2 * UJUNG / (SIMPUL - 1);

    /** Four numbers a knot: E, slope of E, W, slope of W; the slopes times the width of a cell. */
    private final double[] isi = new double[4 * SIMPUL];

    TabelPasangan(Koefisien c) {
        var p = new double[c.langkah() + 1];
        for (int s = 0; s < SIMPUL; s++) {
            double y = c.eksponen(-UJUNG + s * LEBAR);
            for (int i = 0; i < c.banyakButir(); i++) {
                var h = c.harapan(y, i);
                c.peluang(y, i, p);
                double ketiga = 0;
                for (int k = 0; k < p.length; k++) {
                    double beda = k - h.e();
                    ketiga += beda * beda * beda * p[k];
                }
                isi[4 * s] += h.e();
                isi[4 * s + 1] += h.w() * LEBAR;
                isi[4 * s + 2] += h.w();
                isi[4 * s + 3] += ketiga * LEBAR;
            }
        }
    }

    /** Whether the table reaches so far. */
    static boolean memuat(double eta) {
        return Math.abs(eta) < UJUNG;
    }

    /** Writes sum of E and sum of W at eta to place k. */
    void cari(double eta, int k, double[] e, double[] w) {
        double tempat = (eta + UJUNG) / LEBAR;
        int sel = (int) tempat;
        double t = tempat - sel;
        double t2 = t * t;
        double t3 = t2 * t;
        double h01 = 3 * t2 - 2 * t3;
        double h00 = 1 - h01;
        double h10 = t3 - 2 * t2 + t;
        double h11 = t3 - t2;
        int a = 4 * sel;
        e[k] = h00 * isi[a] + h10 * isi[a + 1] + h01 * isi[a + 4] + h11 * isi[a + 5];
        w[k] = h00 * isi[a + 2] + h10 * isi[a + 3] + h01 * isi[a + 6] + h11 * isi[a + 7];
    }
}
