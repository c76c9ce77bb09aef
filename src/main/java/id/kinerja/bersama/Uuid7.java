package id.kinerja.bersama;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered identifiers of RFC 9562 §5.7, made in the program so that no sequence has to be shared. */
public final class Uuid7 {

    private static final SecureRandom ACAK = new SecureRandom();

    private Uuid7() {}

    /** A new identifier: 48 bits of milliseconds, then 74 random bits. */
    public static UUID baru() {
        return pada(System.currentTimeMillis(), ACAK.nextLong(), ACAK.nextLong());
    }

    /** The identifier of a given moment and given random bits; the sample generator is deterministic by it. */
    public static UUID pada(long milidetik, long acakAtas, long acakBawah) {
        var atas = (milidetik << 16) | 0x7000L | (acakAtas & 0x0FFFL);
        var bawah = (acakBawah & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(atas, bawah);
    }
}
