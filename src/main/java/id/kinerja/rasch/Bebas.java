package id.kinerja.rasch;

/** Which facet's mean is left free. Items always have mean 0. */
public enum Bebas {
    /** Raters have mean 0 in each connected subset, ratees are free. */
    RATEE,
    /** Ratees have mean 0 in each connected subset, raters are free. */
    RATER
}
