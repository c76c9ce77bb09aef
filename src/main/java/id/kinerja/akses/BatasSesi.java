package id.kinerja.akses;

import java.time.Duration;

/**
 * How long a sign-in holds.
 *
 * @param diam it ends after this long without a request
 * @param mutlak it ends after this long, used or not
 */
public record BatasSesi(Duration diam, Duration mutlak) {

    private static final Duration DIAM_MIN = Duration.ofMinutes(1);
    private static final Duration MUTLAK_MAKS = Duration.ofHours(24);

    public BatasSesi {
        if (diam.compareTo(DIAM_MIN) < 0 || diam.compareTo(mutlak) > 0 || mutlak.compareTo(MUTLAK_MAKS) > 0) {
            throw new IllegalArgumentException("1m <= " + diam + " <= " + mutlak + " <= 24h");
        }
    }
}
