package id.kinerja.audit.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Strict reading of the lines that checkpoints and proofs are made of: one way to write each thing, no other. */
final class Baris {

    private static final int ANGKA_MAKS = 18;

    private Baris() {}

    static byte[] base64(String teks) {
        try {
            var isi = Base64.getDecoder().decode(teks);
            if (Base64.getEncoder().encodeToString(isi).equals(teks)) {
                return isi;
            }
        } catch (IllegalArgumentException bukan) {
            throw new BuktiDitolak("Bukan base64: " + potong(teks));
        }
        throw new BuktiDitolak("Base64 tidak baku: " + potong(teks));
    }

    /** A decimal number without sign and without leading zeroes. */
    static long angka(String teks) {
        if (teks.isEmpty() || teks.length() > ANGKA_MAKS || (teks.length() > 1 && teks.startsWith("0"))) {
            throw new BuktiDitolak("Bukan bilangan: " + potong(teks));
        }
        if (!teks.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BuktiDitolak("Bukan bilangan: " + potong(teks));
        }
        return Long.parseLong(teks);
    }

    static byte[] utf8(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }

    private static String potong(String teks) {
        return teks.length() > 40 ? teks.substring(0, 40) + "…" : teks;
    }
}
