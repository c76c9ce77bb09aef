package id.kinerja.akses.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds (RFC 6238 with HMAC-SHA-1, which every app knows). */
public final class KodeWaktu {

    private static final int DETIK = 30;
    private static final int ANGKA = 6;
    private static final int SEPULUH = 10;

    /** As long as the output of SHA-1, as RFC 4226 advises. */
    private static final int PANJANG_RAHASIA = 20;

    /** Steps by which a clock may be wrong, either way. */
    private static final int SELISIH = 1;

    private static final String HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BIT_HURUF = 5;

    private KodeWaktu() {}

    public static byte[] rahasiaBaru(SecureRandom acak) {
        var hasil = new byte[PANJANG_RAHASIA];
        acak.nextBytes(hasil);
        return hasil;
    }

    /**
     * The time step whose code this is, among the present one and its neighbours.
     *
     * @param terpakai the last step that was used; it and the ones before are no longer taken
     */
    public static OptionalLong langkah(byte[] rahasia, String kode, Instant kini, long terpakai) {
        var hasil = OptionalLong.empty();
        var sekarang = Math.floorDiv(kini.getEpochSecond(), DETIK);
        for (var n = sekarang - SELISIH; n <= sekarang + SELISIH; n++) {
            if (sama(kode(rahasia, n, ANGKA), kode) && n > terpakai && hasil.isEmpty()) {
                hasil = OptionalLong.of(n);
            }
        }
        return hasil;
    }

    /** The code of a moment. */
    public static String kode(byte[] rahasia, Instant saat) {
        return kode(rahasia, Math.floorDiv(saat.getEpochSecond(), DETIK), ANGKA);
    }

    /** RFC 4226 section 5.3. */
    static String kode(byte[] rahasia, long langkah, int angka) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(rahasia, "RAW"));
            var isi =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(langkah).array());
            var awal = isi[isi.length - 1] & 0xf;
            var nilai = ByteBuffer.wrap(isi).getInt(awal) & Integer.MAX_VALUE;
            var batas = 1;
            for (var n = 0; n < angka; n++) {
                batas *= SEPULUH;
            }
            return ("0".repeat(angka) + nilai % batas)
                    .substring(String.valueOf(nilai % batas).length());
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    /** Base32 of RFC 4648 without padding, as apps take a key that is typed. */
    public static String base32(byte[] isi) {
        var hasil = new StringBuilder();
        var sisa = 0;
        var bit = 0;
        for (var b : isi) {
            sisa = (sisa << Byte.SIZE) | (b & 0xff);
            bit += Byte.SIZE;
            while (bit >= BIT_HURUF) {
                bit -= BIT_HURUF;
                hasil.append(HURUF.charAt((sisa >> bit) & 0x1f));
            }
        }
        if (bit > 0) {
            hasil.append(HURUF.charAt((sisa << (BIT_HURUF - bit)) & 0x1f));
        }
        return hasil.toString();
    }

    private static boolean sama(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
