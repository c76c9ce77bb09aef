package id.kinerja.audit.model;

import java.nio.ByteBuffer;

/** What a key signs (C2SP signed-note and tlog-cosignature). */
public enum JenisTanda {
    /** The log itself: Ed25519 over the text. */
    LOG(1),
    /** Another party: Ed25519 over the text and the time of signing (cosignature/v1). */
    SAKSI(4);

    private static final int PANJANG_WAKTU = 8;

    private final byte kode;

    JenisTanda(int kode) {
        this.kode = (byte) kode;
    }

    byte kode() {
        return kode;
    }

    static JenisTanda dari(byte kode) {
        for (var jenis : values()) {
            if (jenis.kode == kode) {
                return jenis;
            }
        }
        throw new BuktiDitolak("Jenis kunci " + kode + " tidak dikenal.");
    }

    /** The bytes that Ed25519 signs. */
    byte[] pesan(String badan, long detik) {
        return Baris.utf8(this == LOG ? badan : "cosignature/v1\ntime " + detik + "\n" + badan);
    }

    int panjangAwalan() {
        return this == LOG ? 0 : PANJANG_WAKTU;
    }

    /** What stands before the Ed25519 signature: nothing, or the seconds since 1970. */
    byte[] awalan(long detik) {
        return this == LOG
                ? new byte[0]
                : ByteBuffer.allocate(PANJANG_WAKTU).putLong(detik).array();
    }

    /** The seconds in front of a signature; 0 where there are none. */
    long detik(byte[] tandaTangan) {
        if (this == LOG) {
            return 0;
        }
        return ByteBuffer.wrap(tandaTangan).getLong();
    }
}
