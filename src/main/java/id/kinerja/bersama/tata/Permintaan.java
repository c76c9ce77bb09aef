package id.kinerja.bersama.tata;

/**
 * What the shell must know of the request.
 *
 * @param tema terang, gelap or ikut (the device decides)
 * @param bahasa id or en
 */
public record Permintaan(String jalur, String csrfNama, String csrfNilai, String tema, String bahasa) {

    /** The value of {@code data-bs-theme}. */
    public String temaHalaman() {
        return switch (tema) {
            case "terang" -> "light";
            case "gelap" -> "dark";
            default -> "ikut";
        };
    }
}
