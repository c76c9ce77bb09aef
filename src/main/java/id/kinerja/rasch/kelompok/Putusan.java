package id.kinerja.rasch.kelompok;

/** What a comparison says. A difference is no proof of bias, and equal rates are no proof of fairness. */
public enum Putusan {
    /** Ratio below four fifths and statistically clear. */
    RED,
    /** One of the two. */
    AMBER,
    /** Neither. */
    GREEN,
    /** Too few people to say. */
    GREY
}
