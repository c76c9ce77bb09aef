package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Kalimat;

/**
 * A prompt for the calibration meeting: something worth a talk, never evidence of misconduct.
 *
 * @param kode which flag
 * @param elemen who or what; {@code A|B} for a mutual pair, where A and B are in order
 * @param statistik what was measured
 * @param ambang what it was compared with
 * @param n how many observations of the kind that the flag counts
 * @param kalimat what it means and what to do
 */
public record Tanda(Kode kode, String elemen, double statistik, double ambang, long n, Kalimat kalimat) {

    /** The kinds of flags. */
    public enum Kode {
        SEVERE,
        LENIENT,
        CENTRAL,
        RANGE,
        HALO,
        STRAIGHTLINE,
        ERRATIC,
        OVERFIT,
        DYAD,
        RING,
        ROLE_GAP,
        SUP_MISMATCH,
        DISCONNECTED,
        WEAK_LINK,
        LOW_INFO,
        THRESHOLD
    }
}
