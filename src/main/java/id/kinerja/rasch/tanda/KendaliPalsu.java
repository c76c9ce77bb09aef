package id.kinerja.rasch.tanda;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Keeps the share of false alarms among alarms at 5 % (Benjamini and Hochberg 1995). */
public final class KendaliPalsu {

    public static final double PALSU = 0.05;

    private KendaliPalsu() {}

    /**
     * @param p one value for each candidate
     * @return the largest p that still counts; negative if none does
     */
    public static double batas(double[] p) {
        var urut = p.clone();
        Arrays.sort(urut);
        for (int k = urut.length; k >= 1; k--) {
            if (urut[k - 1] <= PALSU * k / urut.length) {
                return urut[k - 1];
            }
        }
        return -1;
    }

    /** Two-sided p of a standard normal value. */
    public static double duaSisi(double z) {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
    }

    /** One-sided p of a standard normal value. */
    public static double satuSisi(double z) {
        return NormalDistribution.of(0, 1).survivalProbability(z);
    }
}
