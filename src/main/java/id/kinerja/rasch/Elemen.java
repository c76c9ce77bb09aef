package id.kinerja.rasch;

/**
 * One element of a facet. What has no value is NaN.
 *
 * @param nama its name
 * @param status how the measure came about
 * @param skor sum of the marks as labelled, of the ratings the measure rests on
 * @param banyak how many ratings that are
 * @param ukuran measure in logits; for raters positive is severe, for items positive is difficult
 * @param galat model standard error in logits, 1/sqrt(sum W); for ratees too small to show to anyone, see stage 2
 * @param cocok fit; NaN for extreme elements
 * @param rataAdil fair average on the scale of the marks: what an average partner would give
 */
public record Elemen(
        String nama,
        Status status,
        double skor,
        double banyak,
        double ukuran,
        double galat,
        Cocok cocok,
        double rataAdil) {

    /**
     * Fit of the marks to the model; 1 is expected, less is too regular, more is too surprising.
     *
     * @param infit mean square weighted by information
     * @param infitZ its standardised form (Wilson-Hilferty); NaN where it has none
     * @param outfit unweighted mean square
     * @param outfitZ its standardised form
     */
    public record Cocok(double infit, double infitZ, double outfit, double outfitZ) {
        public static final Cocok TANPA = new Cocok(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Real standard error: the model one, widened where the marks surprise more than the model expects. */
    public double galatNyata() {
        double lebar = Math.sqrt(cocok.infit());
        return Double.isNaN(lebar) ? galat : galat * Math.max(1, lebar);
    }
}
