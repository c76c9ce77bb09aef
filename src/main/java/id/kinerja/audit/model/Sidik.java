package id.kinerja.audit.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash: 32 bytes. Leaves and inner nodes of the log are hashed apart, as RFC 9162 §2.1.1 asks: a leaf is
 * {@code SHA-256(0x00 || entry)}, a node {@code SHA-256(0x01 || left || right)}, so neither can pass for the other.
 */
public final class Sidik {

    public static final int PANJANG = 32;

    /** The root of the empty tree: the hash of nothing. */
    public static final Sidik KOSONG = new Sidik(sha256().digest());

    private static final byte DAUN = 0;
    private static final byte SIMPUL = 1;

    private final byte[] isi;

    private Sidik(byte[] isi) {
        this.isi = isi;
    }

    /** @throws BuktiDitolak where it is not 32 bytes */
    public static Sidik dari(byte[] isi) {
        if (isi.length != PANJANG) {
            throw new BuktiDitolak("Sidik harus 32 bita, bukan " + isi.length + ".");
        }
        return new Sidik(isi.clone());
    }

    /** @throws BuktiDitolak where it is not the standard base64 of 32 bytes */
    public static Sidik dariBase64(String teks) {
        return dari(Baris.base64(teks));
    }

    /** Leaf hash of an entry. */
    public static Sidik daun(byte[] entri) {
        var sha = sha256();
        sha.update(DAUN);
        return new Sidik(sha.digest(entri));
    }

    /** Hash of a node over its two children. */
    public static Sidik simpul(Sidik kiri, Sidik kanan) {
        var sha = sha256();
        sha.update(SIMPUL);
        sha.update(kiri.isi);
        return new Sidik(sha.digest(kanan.isi));
    }

    /** Plain SHA-256 of some bytes. */
    public static Sidik atas(byte[] bita) {
        return new Sidik(sha256().digest(bita));
    }

    public byte[] bita() {
        return isi.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(isi);
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof Sidik s && Arrays.equals(isi, s.isi);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(isi);
    }

    /** Lower-case hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(isi);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
