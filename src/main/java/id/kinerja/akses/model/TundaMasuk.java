package id.kinerja.akses.model;

import java.time.Duration;

/**
 * How long to wait after failed attempts: it slows a guesser without locking the owner out.
 *
 * @param bebas failures in a row that cost nothing
 * @param awal the wait after the next one; it doubles with each more
 * @param palingLama where the doubling ends
 */
public record TundaMasuk(int bebas, Duration awal, Duration palingLama) {

    /** One name from one address, so that a stranger elsewhere makes nobody but himself wait for long. */
    public static final TundaMasuk ORANG = new TundaMasuk(5, Duration.ofSeconds(15), Duration.ofMinutes(15));

    /** One name from wherever: guessers with many addresses share one slow line. */
    public static final TundaMasuk NAMA = new TundaMasuk(50, Duration.ofSeconds(15), Duration.ofMinutes(1));

    /** One address, whatever the names: wide enough for an office behind one address. */
    public static final TundaMasuk ALAMAT = new TundaMasuk(200, Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** Failures this long ago are forgotten. */
    public static final Duration LUPA = Duration.ofHours(1);

    private static final int GANDA_MAKS = 6;

    /** The wait after so many failures in a row. */
    public Duration setelah(int gagal) {
        if (gagal <= bebas) {
            return Duration.ZERO;
        }
        var tunda = awal.multipliedBy(1L << Math.min(gagal - bebas - 1, GANDA_MAKS));
        return tunda.compareTo(palingLama) > 0 ? palingLama : tunda;
    }

    /** From this many failures on the wait stays the same. */
    public int tetapSejak() {
        return bebas + 1 + GANDA_MAKS;
    }
}
