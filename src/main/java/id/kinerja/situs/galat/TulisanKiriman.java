package id.kinerja.situs.galat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person typed into a form that was refused, without secrets, ids, versions and choices. */
final class TulisanKiriman {

    private static final Pattern RAHASIA = Pattern.compile("sandi|ulangi|kini|baru|kode|csrf|token|segel");
    private static final Pattern BUKAN_TULISAN =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z][A-Z0-9_]*|-?[0-9]{0,9}");
    private static final int PALING_BANYAK = 50;

    private TulisanKiriman() {}

    static List<String> dari(HttpServletRequest permintaan) {
        var semula = permintaan.getAttribute(RequestDispatcher.ERROR_METHOD);
        if (!"POST".equals(semula == null ? permintaan.getMethod() : semula)) {
            return List.of();
        }
        return permintaan.getParameterMap().entrySet().stream()
                .filter(e ->
                        !RAHASIA.matcher(e.getKey().toLowerCase(Locale.ROOT)).find())
                .flatMap(e -> Arrays.stream(e.getValue()))
                .map(String::strip)
                .filter(isi -> !BUKAN_TULISAN.matcher(isi).matches())
                .distinct()
                .limit(PALING_BANYAK)
                .toList();
    }
}
