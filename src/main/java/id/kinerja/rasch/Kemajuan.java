package id.kinerja.rasch;

/** Hears how far the work has come. Called from one thread, between sweeps. */
@FunctionalInterface
public interface Kemajuan {

    /** Says nothing and never stops the work. */
    Kemajuan DIAM = (_, _, _) -> true;

    /**
     * @param tahap what is being done, one word such as {@code sapuan}
     * @param ke how many steps are done
     * @param langkah the largest change of the last step in logits; 0 where it has no meaning
     * @return whether to go on; false ends the work with {@link Dibatalkan}
     */
    boolean lapor(String tahap, int ke, double langkah);
}
