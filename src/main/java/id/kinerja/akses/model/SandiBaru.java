package id.kinerja.akses.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new password must be: long, none that everybody tries first, not made of one's own name. No composition. */
public final class SandiBaru {

    public static final int PALING_PENDEK = 12;
    public static final int PALING_PANJANG = 128;
    private static final int RAGAM_MIN = 5;

    /** What a known password or an own word leaves over must be more than this, or it is the same password. */
    private static final int SISA_TAK_BERARTI = 4;

    private static final int KATA_TERPENDEK = 4;
    private static final int TANGGAL = 8;

    private static final List<String> LAZIM_DI_SINI = List.of(
            "kata sandi",
            "katasandi",
            "rahasia",
            "administrator",
            "kinerja",
            "lampung",
            "bismillah",
            "alhamdulillah",
            "indonesia",
            "sayang",
            "merdeka",
            "pegawai",
            "pemerintah",
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyz");

    private SandiBaru() {}

    /**
     * Key of the reason why it is refused, or nothing.
     *
     * @param milik the sign-in name and the name of the owner
     * @param bocor passwords that were found in breaches, in lower case; read to the end at most
     */
    public static Optional<String> keberatan(String sandi, List<String> milik, Stream<String> bocor) {
        var panjang = sandi.codePointCount(0, sandi.length());
        if (panjang < PALING_PENDEK || panjang > PALING_PANJANG) {
            return Optional.of("akses.sandi.panjang");
        }
        var kecil = sandi.toLowerCase(Locale.ROOT);
        if (buatanSendiri(kecil, milik)) {
            return Optional.of("akses.sandi.milik");
        }
        var lazim = kecil.chars().distinct().count() < RAGAM_MIN
                || Stream.concat(LAZIM_DI_SINI.stream(), bocor).anyMatch(kata -> hampir(kecil, kata));
        return lazim ? Optional.of("akses.sandi.lazim") : Optional.empty();
    }

    /** It is the word, a part of it, or the word once or more with a few signs around. */
    private static boolean hampir(String sandi, String kata) {
        if (kata.length() < KATA_TERPENDEK) {
            return false;
        }
        return kata.length() >= sandi.length()
                ? kata.contains(sandi)
                : sandi.contains(kata) && sandi.replace(kata, "").length() <= SISA_TAK_BERARTI;
    }

    private static boolean buatanSendiri(String sandi, List<String> milik) {
        var sisa = sandi;
        for (var bagian : bagian(milik)) {
            sisa = sisa.replace(bagian, "");
        }
        return sisa.length() < sandi.length()
                && (sisa.replaceAll("[^\\p{L}\\p{N}]", "").length() <= SISA_TAK_BERARTI
                        || milik.stream()
                                .map(m -> m.toLowerCase(Locale.ROOT))
                                .anyMatch(m -> m.length() >= KATA_TERPENDEK && sandi.contains(m)));
    }

    /** The longest first, so that a whole NIP goes before the date of birth it begins with. */
    private static List<String> bagian(List<String> milik) {
        return milik.stream()
                .map(m -> m.toLowerCase(Locale.ROOT))
                .flatMap(m -> Stream.concat(Stream.of(m), Stream.concat(kata(m), tanggal(m))))
                .filter(m -> m.length() >= KATA_TERPENDEK - 1)
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    private static Stream<String> kata(String nama) {
        return Arrays.stream(nama.split("[^\\p{L}\\p{N}]+", -1));
    }

    /** The date of birth that a NIP begins with, in the three ways it is written. */
    private static Stream<String> tanggal(String nip) {
        if (!nip.matches("[0-9]{18}")) {
            return Stream.empty();
        }
        var tahun = nip.substring(0, TANGGAL / 2);
        var bulan = nip.substring(TANGGAL / 2, TANGGAL - 2);
        var hari = nip.substring(TANGGAL - 2, TANGGAL);
        return Stream.of(tahun + bulan + hari, hari + bulan + tahun, hari + bulan + tahun.substring(2));
    }
}
