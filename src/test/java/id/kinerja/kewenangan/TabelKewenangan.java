package id.kinerja.kewenangan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The table in docs/kewenangan.md: for each request who may make it.
 *
 * @param pelakon the columns, in order
 * @param boleh by request ("GET /skp/{id}") the columns with a mark
 */
record TabelKewenangan(List<String> pelakon, Map<String, List<String>> boleh) {

    private static final Path BERKAS = Path.of("docs/kewenangan.md");

    TabelKewenangan {
        pelakon = List.copyOf(pelakon);
        boleh = Map.copyOf(boleh);
    }

    static TabelKewenangan baca() throws IOException {
        List<String> judul = List.of();
        var isi = new LinkedHashMap<String, List<String>>();
        for (var baris : Files.readAllLines(BERKAS)) {
            var sel = sel(baris);
            if (baris.startsWith("| Request")) {
                judul = sel.subList(1, sel.size());
            } else if (baris.startsWith("| `")) {
                var diizinkan = new ArrayList<String>();
                for (var n = 0; n < judul.size(); n++) {
                    if (!sel.get(n + 1).isEmpty()) {
                        diizinkan.add(judul.get(n));
                    }
                }
                var lama = isi.put(sel.getFirst().replace("`", ""), diizinkan);
                if (lama != null) {
                    throw new IllegalStateException("Twice in the table: " + sel.getFirst());
                }
            }
        }
        return new TabelKewenangan(judul, isi);
    }

    private static List<String> sel(String baris) {
        if (!baris.startsWith("|")) {
            return List.of();
        }
        var potong = baris.split("\\|", -1);
        return List.of(potong).subList(1, potong.length - 1).stream()
                .map(String::strip)
                .toList();
    }

    /** The same table as lines of Markdown, for what a failing test has seen. */
    static String tulis(List<String> pelakon, Map<String, List<String>> boleh) {
        var s = new StringBuilder();
        for (var permintaan : new TreeSet<>(boleh.keySet())) {
            s.append("| `").append(permintaan).append("` |");
            for (var p : pelakon) {
                s.append(boleh.getOrDefault(permintaan, List.of()).contains(p) ? " ya |" : "  |");
            }
            s.append('\n');
        }
        return s.toString();
    }
}
