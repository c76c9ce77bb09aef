package id.kinerja.rasch;

/**
 * How well the elements of a facet can be told apart; extreme ones are left out.
 *
 * @param rmse root mean square standard error, logits
 * @param simpanganBenar standard deviation of the measures without error, logits
 * @param nisbah G, true standard deviation over rmse
 * @param keandalan reliability of separation, 0 to 1
 * @param strata (4G + 1)/3, how many levels can be told apart
 * @param kai fixed-effect chi-square of "all the same"
 * @param derajat its degrees of freedom
 */
public record Keterpisahan(
        double rmse, double simpanganBenar, double nisbah, double keandalan, double strata, double kai, int derajat) {

    /**
     * @param ukuran measures, logits
     * @param galat their standard errors, same length
     */
    public static Keterpisahan hitung(double[] ukuran, double[] galat) {
        int n = ukuran.length;
        double rata = 0;
        double galat2 = 0;
        double a = 0;
        double b = 0;
        double c = 0;
        for (int i = 0; i < n; i++) {
            double bobot = 1 / (galat[i] * galat[i]);
            rata += ukuran[i] / n;
            galat2 += galat[i] * galat[i] / n;
            a += bobot * ukuran[i] * ukuran[i];
            b += bobot * ukuran[i];
            c += bobot;
        }
        double amatan = 0;
        for (double u : ukuran) {
            amatan += (u - rata) * (u - rata) / (n - 1);
        }
        double benar = Math.max(0, amatan - galat2);
        double g = Math.sqrt(benar / galat2);
        return new Keterpisahan(
                Math.sqrt(galat2), Math.sqrt(benar), g, benar / amatan, (4 * g + 1) / 3, a - b * b / c, n - 1);
    }
}
