package id.kinerja.dokumen.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of issued documents: letters and digits that cannot be mistaken for each other, 130 random bits. */
public final class KodeDokumen {

    private static final String HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PANJANG = 26;
    private static final int PANJANG_NOMOR = 8;
    private static final Pattern SAH = Pattern.compile("[" + HURUF + "]{" + PANJANG + "}");
    private static final SecureRandom ACAK = new SecureRandom();

    private KodeDokumen() {}

    public static String baru() {
        return acak(PANJANG);
    }

    /** "SKP/2026/7K3M9QXT": the last part is random too, so that numbers tell nobody how many there are. */
    public static String nomor(String jenis, int tahun) {
        return jenis + "/" + tahun + "/" + acak(PANJANG_NOMOR);
    }

    /** What somebody typed or read from a QR code: gaps, hyphens and small letters are forgiven. */
    public static Optional<String> baca(String ketikan) {
        var rapi = ketikan.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(rapi).filter(k -> SAH.matcher(k).matches());
    }

    /** In groups, as it is printed. */
    public static String berkelompok(String kode) {
        return kode.replaceAll("(.{5})(?=.)", "$1-");
    }

    private static String acak(int panjang) {
        var hasil = new StringBuilder(panjang);
        for (var n = 0; n < panjang; n++) {
            hasil.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return hasil.toString();
    }
}
