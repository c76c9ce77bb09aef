package id.kinerja.akses.model;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One-time codes for the day the telephone is lost: sixteen signs that do not look alike, 79 bits. */
public final class KodePemulihan {

    public static final int BANYAKNYA = 10;
    private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PANJANG = 16;
    private static final int KELOMPOK = 4;

    private KodePemulihan() {}

    public static List<String> baru(SecureRandom acak) {
        return Stream.generate(() -> satu(acak)).limit(BANYAKNYA).toList();
    }

    /** What was typed without the hyphens, blanks and capitals that people add; empty where it cannot be such a code. */
    public static String rapikan(String ketikan) {
        var hasil = ketikan.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
        return hasil.matches("[" + HURUF + "]{" + PANJANG + "}") ? hasil : "";
    }

    private static String satu(SecureRandom acak) {
        var hasil = new StringBuilder();
        for (var n = 0; n < PANJANG; n++) {
            hasil.append(n > 0 && n % KELOMPOK == 0 ? "-" : "").append(HURUF.charAt(acak.nextInt(HURUF.length())));
        }
        return hasil.toString();
    }
}
