package id.kinerja.audit.model;

import java.util.HexFormat;
import java.util.Objects;

/** One signature line of a signed note: who signed, the id of the key, and the signature itself. */
public final class Tanda {

    private static final int PANJANG_ID = 4;

    private final String nama;
    private final byte[] isi;

    /** @param isi four bytes of key id, then the signature */
    Tanda(String nama, byte[] isi) {
        if (isi.length <= PANJANG_ID) {
            throw new BuktiDitolak("Tanda tangan terlalu pendek.");
        }
        this.nama = Objects.requireNonNull(nama);
        this.isi = isi.clone();
    }

    public String nama() {
        return nama;
    }

    /** Eight hexadecimal digits. */
    public String idKunci() {
        return HexFormat.of().formatHex(isi, 0, PANJANG_ID);
    }

    byte[] tandaTangan() {
        return java.util.Arrays.copyOfRange(isi, PANJANG_ID, isi.length);
    }

    /** The line as it stands in a note, without the end of line. */
    public String baris() {
        return "\u2014 " + nama + " " + java.util.Base64.getEncoder().encodeToString(isi);
    }

    /** Reads a signature line. */
    public static Tanda baca(String baris) {
        var bagian = baris.split(" ", -1);
        if (bagian.length != 3 || !"\u2014".equals(bagian[0]) || bagian[1].isEmpty()) {
            throw new BuktiDitolak("Baris tanda tangan tidak dapat dibaca.");
        }
        return new Tanda(bagian[1], Baris.base64(bagian[2]));
    }
}
