package id.kinerja.umpanbalik.taksir;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file mapped into memory and cut into stretches of whole lines. */
final class PetaBerkas implements AutoCloseable {

    private static final long POTONG = 4L << 20;
    private static final int BOM_PANJANG = 3;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment isi;
    private final String barisPertama;
    private final long awalIsi;

    PetaBerkas(Path berkas) throws IOException {
        try (var saluran = FileChannel.open(berkas, StandardOpenOption.READ)) {
            isi = saluran.map(FileChannel.MapMode.READ_ONLY, 0, saluran.size(), arena);
        }
        if (isi.byteSize() == 0) {
            throw new BerkasDitolak("Berkas kosong. Baris pertama harus memuat ratee, rater, item, rating.");
        }
        long akhir = sesudahBaris(0);
        awalIsi = akhir;
        var kepala = isi.asSlice(0, Math.min(akhir, 1 << 16)).toArray(ValueLayout.JAVA_BYTE);
        boolean bom = kepala.length >= BOM_PANJANG && kepala[0] == (byte) 0xEF && kepala[1] == (byte) 0xBB;
        barisPertama = new String(
                        kepala, bom ? BOM_PANJANG : 0, kepala.length - (bom ? BOM_PANJANG : 0), StandardCharsets.UTF_8)
                .strip();
    }

    String barisPertama() {
        return barisPertama;
    }

    int banyakPotong() {
        return (int) ((isi.byteSize() - awalIsi + POTONG - 1) / POTONG);
    }

    /** Stretch k: the lines that begin within its nominal bounds. A copy, so it may be written to. */
    byte[] potong(int k) {
        long dari = awalBaris(awalIsi + k * POTONG);
        long sampai = awalBaris(Math.min(isi.byteSize(), awalIsi + (k + 1) * POTONG));
        return isi.asSlice(dari, sampai - dari).toArray(ValueLayout.JAVA_BYTE);
    }

    /** The first beginning of a line at or after a place. */
    private long awalBaris(long tempat) {
        if (tempat <= awalIsi || tempat >= isi.byteSize()) {
            return Math.min(Math.max(tempat, awalIsi), isi.byteSize());
        }
        return sesudahBaris(tempat - 1);
    }

    private long sesudahBaris(long tempat) {
        long p = tempat;
        while (p < isi.byteSize() && isi.get(ValueLayout.JAVA_BYTE, p) != '\n') {
            p++;
        }
        return Math.min(p + 1, isi.byteSize());
    }

    /** SHA-256 of the file as it lies there, as {@code sha256sum} tells it. */
    String sidik() {
        try {
            var hitung = MessageDigest.getInstance("SHA-256");
            for (long p = 0; p < isi.byteSize(); p += POTONG) {
                hitung.update(
                        isi.asSlice(p, Math.min(POTONG, isi.byteSize() - p)).asByteBuffer());
            }
            return HexFormat.of().formatHex(hitung.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
