package id.kinerja.rasch.besar;

import id.kinerja.rasch.Jangkar;

/**
 * Items and thresholds, frozen for a cycle.
 *
 * @param jangkar the fixed values
 * @param nilai ratings they rest on
 * @param pergeseran largest difference to a second, independent sample, in logits
 */
public record Kalibrasi(Jangkar jangkar, long nilai, double pergeseran) {

    /** From here on the two samples do not agree. */
    public static final double PERGESERAN_MAKS = 0.05;
}
