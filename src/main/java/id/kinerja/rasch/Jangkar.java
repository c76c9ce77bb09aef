package id.kinerja.rasch;

import java.util.Optional;

/**
 * What is held fixed, frozen for a cycle of ratings so that a late rating does not move everybody.
 *
 * @param butir item difficulties in logits, length I; empty if they are estimated
 * @param ambang thresholds for each group of items, G rows of K; empty if they are estimated
 */
public record Jangkar(Optional<double[]> butir, Optional<double[][]> ambang) {

    public static final Jangkar TANPA = new Jangkar(Optional.empty(), Optional.empty());

    public static Jangkar butir(double... butir) {
        return new Jangkar(Optional.of(butir.clone()), Optional.empty());
    }

    public static Jangkar beku(double[] butir, double[][] ambang) {
        return new Jangkar(Optional.of(butir.clone()), Optional.of(ambang.clone()));
    }

    /** Whether items and thresholds are both fixed: connected subsets are then independent of each other. */
    public boolean beku() {
        return butir.isPresent() && ambang.isPresent();
    }
}
