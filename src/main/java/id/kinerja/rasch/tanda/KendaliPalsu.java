package id.kinerja.rasch.tanda;

import java.util.Arrays;
import java.util.List;
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
        return batas(p, PALSU);
    }

    /**
     * @param p one value for each candidate
     * @param palsu the share of false alarms that is accepted, where 5 % are too many
     * @return the largest p that still counts; negative if none does
     */
    public static double batas(double[] p, double palsu) {
        var urut = p.clone();
        Arrays.sort(urut);
        for (int k = urut.length; k >= 1; k--) {
            if (urut[k - 1] <= palsu * k / urut.length) {
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

    /**
     * Chance of at least that many successes in independent trials of unequal chances (Poisson-binomial).
     *
     * @param kali how many
     * @param peluang chance of each trial
     */
    static double sedikitnya(int kali, List<Double> peluang) {
        var tepat = new double[peluang.size() + 1];
        tepat[0] = 1;
        for (double p : peluang) {
            for (int k = tepat.length - 1; k >= 0; k--) {
                tepat[k] = tepat[k] * (1 - p) + (k > 0 ? tepat[k - 1] * p : 0);
            }
        }
        return Math.min(1, Arrays.stream(tepat, kali, tepat.length).sum());
    }
}
