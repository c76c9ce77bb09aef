package id.kinerja.rasch.tahap2;

/**
 * Variance components of stage 2, in squared logits.
 *
 * @param ratee st², how much people differ
 * @param rater sa², how much severities differ
 * @param khas sd², how much a rater sees one person in a way of her own ("pandangan khas penilai")
 */
public record Ragam(double ratee, double rater, double khas) {

    /** Until the first cycle of real ratings has shown better ones: 1.0², 0.6² and 0.8². */
    public static final Ragam BAWAAN = new Ragam(1, 0.36, 0.64);

    public Ragam {
        if (!(ratee > 0 && rater > 0 && khas >= 0)) {
            throw new IllegalArgumentException("Ragam ratee dan rater harus lebih dari 0, ragam khas tidak negatif.");
        }
    }

    /** Where own views outweigh severity this far, correcting for severity gains nothing: nothing may be ranked by it. */
    public boolean hanyaKonteks() {
        return khas > 2 * rater;
    }
}
