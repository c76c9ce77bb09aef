package id.kinerja.rasch.kelompok;

import id.kinerja.rasch.Kalimat;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The results of a unit beside the distribution that guidance gives.
 *
 * @param amatan people at each level
 * @param harapan how many the guidance would put there
 * @param p of the exact multinomial test, or of chi-square where every level expects at least 5; NaN below 20 people
 * @param kalimat what it means
 */
@SuppressWarnings("ArrayRecordComponent")
public record SebaranPedoman(long[] amatan, double[] harapan, double p, Kalimat kalimat) {

    private static final int ORANG_MIN = 20;
    private static final double SEL_MIN = 5;
    private static final double P_MAKS = 0.05;

    /**
     * @param amatan people at each level
     * @param pedoman share of each level; they add up to 1
     */
    public static SebaranPedoman banding(long[] amatan, double[] pedoman) {
        long n = Arrays.stream(amatan).sum();
        var harapan = Arrays.stream(pedoman).map(s -> s * n).toArray();
        double p = Double.NaN;
        if (n >= ORANG_MIN) {
            boolean banyak = Arrays.stream(harapan).allMatch(h -> h >= SEL_MIN);
            p = banyak ? kai(amatan, harapan) : tepat(amatan, pedoman, (int) n);
        }
        return new SebaranPedoman(amatan.clone(), harapan, p, KalimatKelompok.sebaran(n, p, p < P_MAKS));
    }

    private static double kai(long[] amatan, double[] harapan) {
        double kai = 0;
        for (int k = 0; k < amatan.length; k++) {
            kai += (amatan[k] - harapan[k]) * (amatan[k] - harapan[k]) / harapan[k];
        }
        return ChiSquaredDistribution.of(amatan.length - 1).survivalProbability(kai);
    }

    /** Adds the probabilities of all distributions that are no more likely than the one seen. */
    private static double tepat(long[] amatan, double[] pedoman, int n) {
        var logFaktorial = new double[n + 1];
        for (int k = 2; k <= n; k++) {
            logFaktorial[k] = logFaktorial[k - 1] + Math.log(k);
        }
        double batas = logFaktorial[n];
        for (int k = 0; k < amatan.length; k++) {
            batas += suku((int) amatan[k], pedoman[k], logFaktorial);
        }
        return Math.min(1, jumlah(0, n, logFaktorial[n], new Pencarian(pedoman, logFaktorial, batas + 1e-9)));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Pencarian(double[] pedoman, double[] logFaktorial, double batas) {}

    private static double jumlah(int tingkat, int sisa, double log, Pencarian c) {
        if (tingkat == c.pedoman.length - 1) {
            double akhir = log + suku(sisa, c.pedoman[tingkat], c.logFaktorial);
            return akhir <= c.batas ? Math.exp(akhir) : 0;
        }
        double hasil = 0;
        for (int k = 0; k <= sisa; k++) {
            hasil += jumlah(tingkat + 1, sisa - k, log + suku(k, c.pedoman[tingkat], c.logFaktorial), c);
        }
        return hasil;
    }

    private static double suku(int k, double peluang, double[] logFaktorial) {
        return k == 0 ? 0 : k * Math.log(peluang) - logFaktorial[k];
    }
}
