package id.kinerja.akses.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals secrets with AES-256-GCM for one purpose and owner, and makes keyed fingerprints, from one key. */
public final class Segel {

    /** Bytes of a key. */
    public static final int PANJANG_KUNCI = 32;

    private static final byte VERSI = 1;
    private static final int NONCE = 12;
    private static final int TANDA_BIT = 128;

    private final SecretKeySpec kunciSegel;
    private final SecretKeySpec kunciSidik;
    private final SecureRandom acak;

    public Segel(byte[] kunci, SecureRandom acak) {
        this.kunciSegel = new SecretKeySpec(hmac(new SecretKeySpec(kunci, "RAW"), "segel"), "AES");
        this.kunciSidik = new SecretKeySpec(hmac(new SecretKeySpec(kunci, "RAW"), "sidik"), "RAW");
        this.acak = acak;
    }

    /** @param untuk purpose and owner; only who names the same can open it */
    public String tutup(byte[] isi, String untuk) {
        var nonce = new byte[NONCE];
        acak.nextBytes(nonce);
        try {
            var tertutup = sandi(Cipher.ENCRYPT_MODE, nonce, untuk).doFinal(isi);
            var hasil = ByteBuffer.allocate(1 + NONCE + tertutup.length)
                    .put(VERSI)
                    .put(nonce)
                    .put(tertutup);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hasil.array());
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    /** What was sealed, or nothing where it was made with another key, for another purpose, or was touched. */
    public Optional<byte[]> buka(String segel, String untuk) {
        try {
            var isi = ByteBuffer.wrap(Base64.getUrlDecoder().decode(segel));
            if (isi.remaining() <= 1 + NONCE || isi.get() != VERSI) {
                return Optional.empty();
            }
            var nonce = new byte[NONCE];
            isi.get(nonce);
            var tertutup = new byte[isi.remaining()];
            isi.get(tertutup);
            return Optional.of(sandi(Cipher.DECRYPT_MODE, nonce, untuk).doFinal(tertutup));
        } catch (GeneralSecurityException | IllegalArgumentException bukanDariSini) {
            return Optional.empty();
        }
    }

    /** A fingerprint that nobody can work out who does not have the key. */
    public String sidik(String isi) {
        return HexFormat.of().formatHex(hmac(kunciSidik, isi));
    }

    private Cipher sandi(int cara, byte[] nonce, String untuk) throws GeneralSecurityException {
        var hasil = Cipher.getInstance("AES/GCM/NoPadding");
        hasil.init(cara, kunciSegel, new GCMParameterSpec(TANDA_BIT, nonce));
        hasil.updateAAD(untuk.getBytes(StandardCharsets.UTF_8));
        return hasil;
    }

    private static byte[] hmac(SecretKeySpec kunci, String isi) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(kunci);
            return mac.doFinal(isi.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
