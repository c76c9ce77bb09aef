package id.kinerja.situs.surel;

import java.util.List;

/**
 * The mail server.
 *
 * @param pengguna empty where it asks for none
 * @param keamanan starttls, tls or tanpa
 * @param dari the address that letters come from
 */
public record SetelanSurel(String peladen, int port, String pengguna, String sandi, String keamanan, String dari) {

    static final List<String> KEAMANAN = List.of("starttls", "tls", "tanpa");

    public SetelanSurel {
        if (!KEAMANAN.contains(keamanan) || !dari.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new IllegalArgumentException(keamanan + " " + dari);
        }
    }
}
