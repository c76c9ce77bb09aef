package id.kinerja.situs.contoh;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the tables of words and structure under contoh/. */
final class Isi {

    private static final CSVFormat BENTUK =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Isi() {}

    static List<CSVRecord> baris(String berkas) {
        var sumber = Objects.requireNonNull(Isi.class.getResourceAsStream("/contoh/" + berkas), berkas);
        try (var pembaca = new InputStreamReader(sumber, StandardCharsets.UTF_8);
                var csv = BENTUK.parse(pembaca)) {
            return csv.getRecords();
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    /** A file with the columns bagian and isi: words of one kind, one to a line or parted by a bar. */
    static Map<String, List<String>> kumpulan(String berkas) {
        var hasil = new TreeMap<String, List<String>>();
        for (var r : baris(berkas)) {
            hasil.computeIfAbsent(r.get("bagian"), b -> new ArrayList<>()).addAll(pecah(r.get("isi"), '|'));
        }
        return hasil;
    }

    static List<String> pecah(String teks, char pemisah) {
        var hasil = new ArrayList<String>();
        var mulai = 0;
        for (var i = 0; i <= teks.length(); i++) {
            if (i == teks.length() || teks.charAt(i) == pemisah) {
                if (i > mulai) {
                    hasil.add(teks.substring(mulai, i));
                }
                mulai = i + 1;
            }
        }
        return hasil;
    }

    static @Nullable String atauNull(String teks) {
        return teks.isEmpty() ? null : teks;
    }

    static <T> T ada(@Nullable T nilai) {
        return Objects.requireNonNull(nilai);
    }
}
