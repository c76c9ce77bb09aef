package id.kinerja.akses.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a new password must be: long, and not one that everybody tries first. No rules of composition. */
public final class SandiBaru {

    public static final int PALING_PENDEK = 12;
    public static final int PALING_PANJANG = 128;
    private static final int RAGAM_MIN = 5;
    private static final Set<String> LAZIM = Set.of(
            "password",
            "kata sandi",
            "katasandi",
            "rahasia",
            "administrator",
            "admin",
            "qwerty",
            "kinerja",
            "lampung",
            "bismillah",
            "indonesia",
            "sayang",
            "welcome",
            "letmein",
            "merdeka",
            "12345",
            "123456",
            "1234567890");

    private SandiBaru() {}

    /** Key of the reason why it is refused, or nothing. */
    public static Optional<String> keberatan(String sandi, String namaMasuk) {
        if (sandi.length() < PALING_PENDEK || sandi.length() > PALING_PANJANG) {
            return Optional.of("akses.sandi.panjang");
        }
        var kecil = sandi.toLowerCase(Locale.ROOT);
        var inti = kecil.replaceAll("[^a-z]", "");
        var lazim = LAZIM.contains(inti)
                || LAZIM.stream().anyMatch(l -> kecil.replace(l, "").length() <= 4)
                || "01234567890123456789".contains(kecil)
                || "abcdefghijklmnopqrstuvwxyz".contains(kecil)
                || kecil.chars().distinct().count() < RAGAM_MIN
                || kecil.contains(namaMasuk.toLowerCase(Locale.ROOT));
        return lazim ? Optional.of("akses.sandi.lazim") : Optional.empty();
    }
}
