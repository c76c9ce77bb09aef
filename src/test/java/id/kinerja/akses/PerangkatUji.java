package id.kinerja.akses;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** A device with one passkey that answers whatever it is told to, also what no real one would. */
final class PerangkatUji {

    private static final int ADA = 0x01;
    private static final int DIKENALI = 0x04;
    private static final int BERDATA = 0x40;

    private final KeyPair kunci;
    private final byte[] nomor = new byte[32];

    String asal = "http://localhost";
    String tuanRumah = "localhost";
    boolean dikenali = true;
    int hitungan;

    PerangkatUji() throws GeneralSecurityException {
        new SecureRandom().nextBytes(nomor);
        var pembuat = KeyPairGenerator.getInstance("EC");
        pembuat.initialize(new ECGenParameterSpec("secp256r1"));
        kunci = pembuat.generateKeyPair();
    }

    String daftar(String tantangan) throws GeneralSecurityException {
        var titik = ((ECPublicKey) kunci.getPublic()).getW();
        var data = gabung(
                kepala(BERDATA),
                new byte[16],
                new byte[] {0, (byte) nomor.length},
                nomor,
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20},
                koordinat(titik.getAffineX()),
                new byte[] {0x22, 0x58, 0x20},
                koordinat(titik.getAffineY()));
        var objek = gabung(
                new byte[] {(byte) 0xa3},
                tulisan("fmt"),
                tulisan("none"),
                tulisan("attStmt"),
                new byte[] {(byte) 0xa0},
                tulisan("authData"),
                new byte[] {0x58, (byte) data.length},
                data);
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%s","attestationObject":"%s","transports":["internal"]}}""".formatted(b64(nomor), b64(nomor), b64(klien("webauthn.create", tantangan)), b64(objek));
    }

    /** @param akun whose account the device names, null for none */
    String masuk(String tantangan, UUID akun) throws GeneralSecurityException {
        var data = kepala(0);
        var klien = klien("webauthn.get", tantangan);
        var tanda = Signature.getInstance("SHA256withECDSA");
        tanda.initSign(kunci.getPrivate());
        tanda.update(data);
        tanda.update(sha256(klien));
        var pemilik = ByteBuffer.allocate(16)
                .putLong(akun.getMostSignificantBits())
                .putLong(akun.getLeastSignificantBits())
                .array();
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s"}}""".formatted(b64(nomor), b64(nomor), b64(klien), b64(data), b64(tanda.sign()), b64(pemilik));
    }

    private byte[] kepala(int tambahan) throws GeneralSecurityException {
        var bendera = ADA | (dikenali ? DIKENALI : 0) | tambahan;
        return gabung(
                sha256(tuanRumah.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) bendera},
                ByteBuffer.allocate(4).putInt(hitungan).array());
    }

    private byte[] klien(String jenis, String tantangan) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(jenis, tantangan, asal)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] isi) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(isi);
    }

    private static byte[] koordinat(BigInteger nilai) {
        var isi = nilai.toByteArray();
        var hasil = new byte[32];
        var panjang = Math.min(isi.length, hasil.length);
        System.arraycopy(isi, isi.length - panjang, hasil, hasil.length - panjang, panjang);
        return hasil;
    }

    private static byte[] tulisan(String isi) {
        return gabung(new byte[] {(byte) (0x60 + isi.length())}, isi.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] gabung(byte[]... bagian) {
        var hasil = new ByteArrayOutputStream();
        for (var b : bagian) {
            hasil.writeBytes(b);
        }
        return hasil.toByteArray();
    }

    private static String b64(byte[] isi) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(isi);
    }
}
