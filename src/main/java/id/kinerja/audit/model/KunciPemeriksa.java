package id.kinerja.audit.model;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A public Ed25519 key with its name, written {@code NAME+hex(id)+base64(type || key)} (C2SP signed-note). */
public final class KunciPemeriksa {

    private static final int PANJANG_KUNCI = 32;
    private static final int PANJANG_TANDA = 64;
    private static final int PANJANG_ID = 4;

    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410 §4). */
    private static final byte[] AWALAN_X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String nama;
    private final JenisTanda jenis;
    private final byte[] kunci;

    KunciPemeriksa(String nama, JenisTanda jenis, byte[] kunci) {
        if (nama.isEmpty() || nama.contains("+") || nama.chars().anyMatch(c -> c <= ' ')) {
            throw new BuktiDitolak("Nama kunci tidak boleh kosong, berspasi, atau memuat tanda tambah.");
        }
        if (kunci.length != PANJANG_KUNCI) {
            throw new BuktiDitolak("Kunci Ed25519 harus 32 bita.");
        }
        this.nama = nama;
        this.jenis = jenis;
        this.kunci = kunci.clone();
    }

    public static KunciPemeriksa baca(String teks) {
        var bagian = teks.strip().split("\\+", 3);
        if (bagian.length != 3) {
            throw new BuktiDitolak("Kunci pemeriksa berbentuk NAMA+ID+KUNCI.");
        }
        var isi = Baris.base64(bagian[2]);
        if (isi.length != PANJANG_KUNCI + 1) {
            throw new BuktiDitolak("Kunci Ed25519 harus 32 bita.");
        }
        var hasil = new KunciPemeriksa(bagian[0], JenisTanda.dari(isi[0]), Arrays.copyOfRange(isi, 1, isi.length));
        if (!hasil.idKunci().equals(bagian[1])) {
            throw new BuktiDitolak("Id kunci tidak cocok dengan kuncinya.");
        }
        return hasil;
    }

    public String nama() {
        return nama;
    }

    public JenisTanda jenis() {
        return jenis;
    }

    /** The first four bytes of SHA-256(name || newline || type || key), in hexadecimal. */
    public String idKunci() {
        return HexFormat.of().formatHex(id());
    }

    byte[] id() {
        var awal = Baris.utf8(nama + "\n");
        var isi = Arrays.copyOf(awal, awal.length + 1 + PANJANG_KUNCI);
        isi[awal.length] = jenis.kode();
        System.arraycopy(kunci, 0, isi, awal.length + 1, PANJANG_KUNCI);
        return Arrays.copyOf(Sidik.atas(isi).bita(), PANJANG_ID);
    }

    void periksa(String badan, Tanda tanda) {
        var isi = tanda.tandaTangan();
        var awalan = jenis.panjangAwalan();
        if (isi.length != awalan + PANJANG_TANDA) {
            throw new BuktiDitolak("Panjang tanda tangan " + nama + " tidak benar.");
        }
        try {
            var ed = Signature.getInstance("Ed25519");
            ed.initVerify(kunciPublik());
            ed.update(jenis.pesan(badan, jenis.detik(isi)));
            if (!ed.verify(Arrays.copyOfRange(isi, awalan, isi.length))) {
                throw new BuktiDitolak("Tanda tangan " + nama + " tidak sah.");
            }
        } catch (GeneralSecurityException rusak) {
            throw new BuktiDitolak("Tanda tangan " + nama + " tidak dapat diperiksa.");
        }
    }

    private PublicKey kunciPublik() throws GeneralSecurityException {
        var isi = Arrays.copyOf(AWALAN_X509, AWALAN_X509.length + PANJANG_KUNCI);
        System.arraycopy(kunci, 0, isi, AWALAN_X509.length, PANJANG_KUNCI);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(isi));
    }

    /** The key as others are given it. */
    public String teks() {
        var isi = new byte[PANJANG_KUNCI + 1];
        isi[0] = jenis.kode();
        System.arraycopy(kunci, 0, isi, 1, PANJANG_KUNCI);
        return nama + "+" + idKunci() + "+" + Base64.getEncoder().encodeToString(isi);
    }
}
