package id.kinerja.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A commitment to facts: SHA-256 over 16 random bytes and the facts. Whoever lacks the salt learns nothing from it. */
public final class FaktaTertutup {

    private static final int PANJANG_GARAM = 16;
    private static final SecureRandom ACAK = new SecureRandom();

    private final byte[] garam;
    private final String sidik;

    private FaktaTertutup(byte[] garam, String sidik) {
        this.garam = garam;
        this.sidik = sidik;
    }

    static FaktaTertutup dari(String fakta) {
        var garam = new byte[PANJANG_GARAM];
        ACAK.nextBytes(garam);
        return new FaktaTertutup(garam, sidik(garam, fakta));
    }

    /** The fingerprint of the facts under a salt, in hexadecimal. */
    public static String sidik(byte[] garam, String fakta) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(garam);
            return HexFormat.of().formatHex(sha.digest(fakta.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    byte[] garam() {
        return garam.clone();
    }

    String sidik() {
        return sidik;
    }
}
