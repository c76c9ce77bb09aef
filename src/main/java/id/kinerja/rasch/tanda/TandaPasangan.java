package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.List;

/** Pairs far from what the same person gets from others and the same rater gives to others. */
final class TandaPasangan {

    private static final double Z_MIN = 3;
    private static final int LAIN_MIN = 5;

    private final BahanTanda bahan;
    private final Rancangan d;
    private final HasilTahap2 h;
    /** Sum of the weights of each ratee and each rater, prior included. */
    private final double[] dTheta;

    private final double[] dAlpha;

    TandaPasangan(BahanTanda bahan) {
        this.bahan = bahan;
        d = bahan.rancangan();
        h = bahan.tahap2();
        dTheta = new double[d.banyakRatee()];
        dAlpha = new double[d.banyakRater()];
        java.util.Arrays.fill(dTheta, 1 / h.ragam().ratee());
        java.util.Arrays.fill(dAlpha, 1 / h.ragam().rater());
        for (int p = 0; p < d.banyakPasangan(); p++) {
            dTheta[d.ratee(p)] += bobot(p);
            dAlpha[d.rater(p)] += bobot(p);
        }
    }

    private double bobot(int p) {
        return 1 / (bahan.pasangan().ragam()[p] + h.ragam().khas());
    }

    /** Residual of a pair from measures that do not know it, over its standard deviation. */
    double z(int p) {
        int n = d.ratee(p);
        int j = d.rater(p);
        double w = bobot(p);
        double ukuran = bahan.pasangan().ukuran()[p] - h.mu();
        double theta = h.ratee()[n] - h.mu();
        double alpha = h.rater()[j];
        double sisaTheta = dTheta[n] - w;
        double sisaAlpha = dAlpha[j] - w;
        double thetaLain = (dTheta[n] * theta - w * (ukuran + alpha)) / sisaTheta;
        double alphaLain = (dAlpha[j] * alpha - w * (theta - ukuran)) / sisaAlpha;
        return (ukuran - thetaLain + alphaLain) / Math.sqrt(1 / w + 1 / sisaTheta + 1 / sisaAlpha);
    }

    void cari(List<Tanda> hasil) {
        var calon = new ArrayList<Integer>();
        for (int p = 0; p < d.banyakPasangan(); p++) {
            if (d.awalRatee(d.ratee(p) + 1) - d.awalRatee(d.ratee(p)) > LAIN_MIN) {
                calon.add(p);
            }
        }
        double batas = KendaliPalsu.batas(
                calon.stream().mapToDouble(p -> KendaliPalsu.duaSisi(z(p))).toArray());
        for (int p : calon) {
            double z = z(p);
            if (Math.abs(z) >= Z_MIN && KendaliPalsu.duaSisi(z) <= batas) {
                int n = d.ratee(p);
                long lain = d.awalRatee(n + 1) - d.awalRatee(n) - 1L;
                hasil.add(new Tanda(
                        Kode.DYAD,
                        bahan.rater(d.rater(p)) + "|" + bahan.ratee(n),
                        z,
                        Math.copySign(Z_MIN, z),
                        lain,
                        KalimatTanda.menyimpang(bahan.rater(d.rater(p)), bahan.ratee(n), z > 0)));
            }
        }
    }
}
