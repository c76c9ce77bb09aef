package id.kinerja.dokumen.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and numbers so that only who knows them already can recognise them. */
public final class Samaran {

    private static final int TERLIHAT = 3;

    private Samaran() {}

    /** "Ratna Dewi Puspita" becomes "R•••• D••• P••••••". */
    public static String nama(String nama) {
        return Arrays.stream(nama.strip().split("\\s+"))
                .filter(k -> !k.isEmpty())
                .map(k -> {
                    var awal = k.offsetByCodePoints(0, 1);
                    return k.substring(0, awal) + "•".repeat(Math.min(8, k.length() - awal));
                })
                .collect(Collectors.joining(" "));
    }

    /** The last three of eighteen digits. */
    public static String nip(String nip) {
        return nip.length() <= TERLIHAT
                ? ""
                : "•".repeat(nip.length() - TERLIHAT) + nip.substring(nip.length() - TERLIHAT);
    }
}
