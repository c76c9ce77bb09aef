package id.kinerja.akses;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/**
 * Where a request comes from.
 *
 * @param alamat the network address, empty where it is none
 * @param perangkat browser and system in a few words, empty where unknown
 */
public record Asal(String alamat, String perangkat) {

    private static final int BAGIAN_JARINGAN = 4;

    /** What stands in the header, and what people call it; the first that fits is meant. */
    private static final List<String[]> PERAMBAN = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"SamsungBrowser/", "Samsung Internet"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"FxiOS/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"CriOS/", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SISTEM = List.of(
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"CrOS", "ChromeOS"},
            new String[] {"Linux", "Linux"});

    public static Asal dari(HttpServletRequest permintaan) {
        var alamat = Objects.requireNonNullElse(permintaan.getRemoteAddr(), "");
        var kepala = Objects.requireNonNullElse(permintaan.getHeader(HttpHeaders.USER_AGENT), "");
        return new Asal(alamat.matches("[0-9A-Fa-f:.]{2,45}") ? alamat : "", ringkas(kepala));
    }

    /** What one subscriber has: an IPv4 address, or the first half of an IPv6 address. */
    public String jaringan() {
        if (!alamat.contains(":")) {
            return alamat;
        }
        var bagian = alamat.split(":", -1);
        return String.join(":", List.of(bagian).subList(0, Math.min(BAGIAN_JARINGAN, bagian.length)));
    }

    private static String ringkas(String kepala) {
        var peramban = pertama(PERAMBAN, kepala);
        var sistem = pertama(SISTEM, kepala);
        return peramban.isEmpty() || sistem.isEmpty() ? peramban + sistem : peramban + ", " + sistem;
    }

    private static String pertama(List<String[]> daftar, String kepala) {
        return daftar.stream()
                .filter(d -> kepala.contains(d[0]))
                .map(d -> d[1])
                .findFirst()
                .orElse("");
    }
}
