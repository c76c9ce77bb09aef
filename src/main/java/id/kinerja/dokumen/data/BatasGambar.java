package id.kinerja.dokumen.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Where a picture ends inside its file, which way up it was taken, and whether another file is hidden behind it. */
final class BatasGambar {

    private static final int KEPALA_PNG = 8;
    private static final int BINGKAI_POTONGAN = 12;
    private static final int TANDA_ORIENTASI = 0x0112;
    private static final List<byte[]> ASING = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "<?php".getBytes(StandardCharsets.US_ASCII),
            "<script".getBytes(StandardCharsets.US_ASCII),
            "<html".getBytes(StandardCharsets.US_ASCII),
            "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII),
            new byte[] {'M', 'Z', (byte) 0x90});

    private BatasGambar() {}

    /** Whether what follows the picture begins or holds a file of another kind. */
    static boolean membawaBerkasLain(byte[] isi, boolean png) {
        var akhir = png ? akhirPng(isi) : akhirJpeg(isi);
        return ASING.stream().anyMatch(tanda -> memuat(isi, akhir, tanda));
    }

    private static boolean memuat(byte[] isi, int dari, byte[] tanda) {
        for (var n = dari; n <= isi.length - tanda.length; n++) {
            if (Arrays.equals(isi, n, n + tanda.length, tanda, 0, tanda.length)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the IEND chunk (PNG 3rd edition, 5.6); the whole length where there is none. */
    static int akhirPng(byte[] isi) {
        var baca = ByteBuffer.wrap(isi);
        long n = KEPALA_PNG;
        while (n + BINGKAI_POTONGAN <= isi.length) {
            long panjang = Integer.toUnsignedLong(baca.getInt((int) n));
            var iend = isi[(int) n + 4] == 'I' && isi[(int) n + 5] == 'E' && isi[(int) n + 6] == 'N';
            n += BINGKAI_POTONGAN + panjang;
            if (iend) {
                return (int) Math.min(n, isi.length);
            }
        }
        return isi.length;
    }

    /** Behind the EOI marker (ITU-T T.81, B.1.1.3); the whole length where there is none. */
    static int akhirJpeg(byte[] isi) {
        var n = 2;
        while (n + 1 < isi.length) {
            var tanda = isi[n + 1] & 0xff;
            if ((isi[n] & 0xff) != 0xff || tanda == 0 || tanda == 0xff || (tanda >= 0xd0 && tanda <= 0xd7)) {
                n++;
            } else if (tanda == 0xd9) {
                return n + 2;
            } else if (n + 3 < isi.length) {
                n += 2 + panjang(isi, n + 2);
            } else {
                break;
            }
        }
        return isi.length;
    }

    /** Exif 2.3 tag Orientation, 1 to 8; 1 where nothing is said. */
    static int orientasi(byte[] isi) {
        for (var n = 2; n + 4 < isi.length && (isi[n] & 0xff) == 0xff; ) {
            var tanda = isi[n + 1] & 0xff;
            var panjang = panjang(isi, n + 2);
            if (tanda == 0xda || panjang < 2) {
                return 1;
            }
            if (tanda == 0xe1 && n + 10 < isi.length && isi[n + 4] == 'E' && isi[n + 5] == 'x') {
                return dariTiff(ByteBuffer.wrap(isi, n + 10, Math.max(0, Math.min(panjang - 8, isi.length - n - 10)))
                        .slice());
            }
            n += 2 + panjang;
        }
        return 1;
    }

    private static int panjang(byte[] isi, int n) {
        return Short.toUnsignedInt(ByteBuffer.wrap(isi).getShort(n));
    }

    private static int dariTiff(ByteBuffer tiff) {
        if (tiff.remaining() < 10) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        var ifd = tiff.getInt(4);
        if (ifd < 0 || ifd + 2 > tiff.limit()) {
            return 1;
        }
        var jumlah = Short.toUnsignedInt(tiff.getShort(ifd));
        for (int i = 0, di = ifd + 2; i < jumlah && di + 12 <= tiff.limit(); i++, di += 12) {
            if (Short.toUnsignedInt(tiff.getShort(di)) == TANDA_ORIENTASI) {
                var nilai = Short.toUnsignedInt(tiff.getShort(di + 8));
                return nilai >= 1 && nilai <= 8 ? nilai : 1;
            }
        }
        return 1;
    }
}
