package id.kinerja.audit.model;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A private Ed25519 key with its name, written in one line that also holds the public key:
 * {@code PRIVATE+KEY+NAME+hex(id)+base64(type || seed || public key)}.
 */
public final class KunciPenanda {

    private static final String AWALAN = "PRIVATE+KEY+";
    private static final int PANJANG = 32;

    /** What PKCS #8 puts before the 32 bytes of an Ed25519 seed (RFC 8410 §7). */
    private static final byte[] AWALAN_PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final KunciPemeriksa pemeriksa;
    private final byte[] benih;
    private final byte[] publik;

    private KunciPenanda(String nama, JenisTanda jenis, byte[] benih, byte[] publik) {
        this.pemeriksa = new KunciPemeriksa(nama, jenis, publik);
        this.benih = benih.clone();
        this.publik = publik.clone();
    }

    /** A new key of random bytes. */
    public static KunciPenanda baru(String nama, JenisTanda jenis, SecureRandom acak) {
        try {
            var pembuat = KeyPairGenerator.getInstance("Ed25519");
            pembuat.initialize(255, acak);
            var pasangan = pembuat.generateKeyPair();
            return new KunciPenanda(
                    nama,
                    jenis,
                    ekor(pasangan.getPrivate().getEncoded()),
                    ekor(pasangan.getPublic().getEncoded()));
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    /** @throws BuktiDitolak where it is no such line, or its halves do not belong together */
    public static KunciPenanda baca(String teks) {
        var bersih = teks.strip();
        var bagian =
                bersih.startsWith(AWALAN) ? bersih.substring(AWALAN.length()).split("\\+", 3) : new String[0];
        var isi = bagian.length == 3 ? Baris.base64(bagian[2]) : new byte[0];
        if (isi.length != 1 + 2 * PANJANG) {
            throw new BuktiDitolak("Berkas ini bukan kunci penanda.");
        }
        var kunci = new KunciPenanda(
                bagian[0],
                JenisTanda.dari(isi[0]),
                Arrays.copyOfRange(isi, 1, 1 + PANJANG),
                Arrays.copyOfRange(isi, 1 + PANJANG, isi.length));
        new CatatanBertanda("uji\n", java.util.List.of(kunci.tandatangani("uji\n"))).periksa(kunci.pemeriksa);
        return kunci;
    }

    public KunciPemeriksa pemeriksa() {
        return pemeriksa;
    }

    /** Signs as the log; a witness must say when, see {@link #tandatangani(String, long)}. */
    public Tanda tandatangani(String badan) {
        return tandatangani(badan, 0);
    }

    /** @param detik seconds since 1970, part of what a witness signs */
    public Tanda tandatangani(String badan, long detik) {
        try {
            var ed = Signature.getInstance("Ed25519");
            ed.initSign(kunciPribadi());
            ed.update(pemeriksa.jenis().pesan(badan, detik));
            return new Tanda(
                    pemeriksa.nama(), gabung(pemeriksa.id(), pemeriksa.jenis().awalan(detik), ed.sign()));
        } catch (GeneralSecurityException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    /** The line to keep secret. */
    public String teksRahasia() {
        var isi = gabung(new byte[] {pemeriksa.jenis().kode()}, benih, publik);
        return AWALAN + pemeriksa.nama() + "+" + pemeriksa.idKunci() + "+"
                + Base64.getEncoder().encodeToString(isi);
    }

    private PrivateKey kunciPribadi() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(gabung(AWALAN_PKCS8, benih)));
    }

    private static byte[] ekor(byte[] sandi) {
        return Arrays.copyOfRange(sandi, sandi.length - PANJANG, sandi.length);
    }

    private static byte[] gabung(byte[]... potongan) {
        var hasil = new byte[Arrays.stream(potongan).mapToInt(p -> p.length).sum()];
        var letak = 0;
        for (var p : potongan) {
            System.arraycopy(p, 0, hasil, letak, p.length);
            letak += p.length;
        }
        return hasil;
    }
}
