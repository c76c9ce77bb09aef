package id.kinerja.rasch.kelompok;

import id.kinerja.rasch.Kalimat;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Standardised mean difference of two groups: Hedges g, with an interval by normal approximation, and Welch's test.
 *
 * @param d difference over the pooled standard deviation
 * @param g d made unbiased: d (1 - 3/(4N - 9)) (Hedges 1981)
 * @param bawah lower end of its 95 % interval
 * @param atas upper end
 * @param t Welch's t; NaN for the adjusted difference
 * @param derajat its degrees of freedom
 * @param p its two-sided p
 * @param banyak people in both groups
 */
public record BedaRata(double d, double g, double bawah, double atas, double t, double derajat, double p, long banyak) {

    private static final double KECIL = 0.2;
    private static final double BESAR = 0.5;
    private static final double Z_95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** Below 0.2 small, to 0.5 look, from 0.5 act. */
    public Putusan putusan() {
        if (Double.isNaN(g)) {
            return Putusan.GREY;
        }
        double besar = Math.abs(g);
        return besar < KECIL ? Putusan.GREEN : besar < BESAR ? Putusan.AMBER : Putusan.RED;
    }

    public Kalimat kalimat(String pertama, String kedua) {
        return KalimatKelompok.beda(pertama, kedua, g, putusan());
    }

    /**
     * @param satu values of the first group; positive results mean it is higher
     * @param dua values of the second
     */
    public static BedaRata hitung(double[] satu, double[] dua) {
        var a = Ringkas.dari(satu);
        var b = Ringkas.dari(dua);
        double gabungan = Math.sqrt((a.jumlahKuadrat + b.jumlahKuadrat) / (a.n + b.n - 2));
        double selisih = a.rata - b.rata;
        double galatA = a.ragam() / a.n;
        double galatB = b.ragam() / b.n;
        double t = selisih / Math.sqrt(galatA + galatB);
        double derajat =
                (galatA + galatB) * (galatA + galatB) / (galatA * galatA / (a.n - 1) + galatB * galatB / (b.n - 1));
        double p = derajat > 0 && Double.isFinite(t)
                ? 2 * TDistribution.of(derajat).survivalProbability(Math.abs(t))
                : Double.NaN;
        return bentuk(selisih / gabungan, 1 / a.n + 1 / b.n, a.n + b.n, new double[] {t, derajat, p});
    }

    /**
     * The same after taking out unit, kind of job and grade: differences within each stratum, weighted by
     * n1 n2 / (n1 + n2), over the standard deviation within strata and groups.
     *
     * @param strata for each stratum the values of the first and of the second group; where one is empty it says nothing
     */
    public static BedaRata disesuaikan(List<double[][]> strata) {
        double bobot = 0;
        double selisih = 0;
        double kuadrat = 0;
        double banyak = 0;
        int sel = 0;
        for (var s : strata) {
            if (s[0].length == 0 || s[1].length == 0) {
                continue;
            }
            var a = Ringkas.dari(s[0]);
            var b = Ringkas.dari(s[1]);
            double w = a.n * b.n / (a.n + b.n);
            bobot += w;
            selisih += w * (a.rata - b.rata);
            kuadrat += a.jumlahKuadrat + b.jumlahKuadrat;
            banyak += a.n + b.n;
            sel += 2;
        }
        double baku = Math.sqrt(kuadrat / (banyak - sel));
        return bentuk(selisih / bobot / baku, 1 / bobot, banyak, new double[] {Double.NaN, Double.NaN, Double.NaN});
    }

    private static BedaRata bentuk(double d, double kebalikan, double banyak, double[] uji) {
        double g = d * (1 - 3 / (4 * banyak - 9));
        double galat = Math.sqrt(kebalikan + g * g / (2 * banyak));
        return new BedaRata(d, g, g - Z_95 * galat, g + Z_95 * galat, uji[0], uji[1], uji[2], (long) banyak);
    }

    private record Ringkas(double n, double rata, double jumlahKuadrat) {

        static Ringkas dari(double[] v) {
            double rata = Arrays.stream(v).average().orElse(Double.NaN);
            return new Ringkas(
                    v.length,
                    rata,
                    Arrays.stream(v).map(x -> (x - rata) * (x - rata)).sum());
        }

        double ragam() {
            return jumlahKuadrat / (n - 1);
        }
    }
}
