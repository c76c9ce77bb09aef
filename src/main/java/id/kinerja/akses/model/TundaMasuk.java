package id.kinerja.akses.model;

import java.time.Duration;

/** How long an account must wait after failed attempts: it slows a guesser without locking the owner out. */
public final class TundaMasuk {

    private static final int BEBAS = 5;
    private static final Duration AWAL = Duration.ofSeconds(15);
    private static final Duration PALING_LAMA = Duration.ofMinutes(15);
    private static final int GANDA_MAKS = 6;

    private TundaMasuk() {}

    /** The wait after the given number of failures in a row: none below six, then doubling up to fifteen minutes. */
    public static Duration setelah(int gagal) {
        if (gagal <= BEBAS) {
            return Duration.ZERO;
        }
        var tunda = AWAL.multipliedBy(1L << Math.min(gagal - BEBAS - 1, GANDA_MAKS));
        return tunda.compareTo(PALING_LAMA) > 0 ? PALING_LAMA : tunda;
    }
}
