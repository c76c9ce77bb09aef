package id.kinerja.akses.masuk;

import java.util.regex.Pattern;

/** Where to go after signing in. */
final class Tujuan {

    private static final String BAWAAN = "/hari-ini";
    private static final Pattern DI_SINI = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._~?=&%-]{0,300}");

    /** Steps upward and empty steps: a server that resolves them would end elsewhere or nowhere. */
    private static final Pattern BERBELOK = Pattern.compile("//|/\\.|%2[EeFf]");

    private Tujuan() {}

    /** Only a plain path of this site is followed. */
    static String aman(String lanjut) {
        return DI_SINI.matcher(lanjut).matches() && !BERBELOK.matcher(lanjut).find() ? lanjut : BAWAAN;
    }
}
