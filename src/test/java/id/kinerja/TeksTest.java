package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every visible word has a key, in both languages, and no key is left over. */
class TeksTest {

    private static final Path TEKS = Path.of("src/main/resources/teks");
    private static final Pattern PANGGILAN =
            Pattern.compile("\\b(?:teks\\(|AturanDilanggar\\(|Butir\\(\\d+,)\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KUTIPAN = Pattern.compile("\"([a-z][a-zA-Z0-9_-]*\\.[a-zA-Z0-9_.-]*)\"");
    private static final Pattern KABAR = Pattern.compile("[?&]kabar=([a-z]+\\.[a-z_.-]+)");
    private static final Pattern KATA = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ATRIBUT =
            Pattern.compile("\\s(?:aria-label|title|alt|placeholder)=\"(?!\\$\\{)[^\"]*\\p{L}{2,}");

    private final Map<String, String> indonesia = bundel(false);
    private final Map<String, String> inggris = bundel(true);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(inggris.keySet()).containsExactlyInAnyOrderElementsOf(indonesia.keySet());
    }

    @Test
    void both_languages_use_the_same_placeholders() {
        assertThat(indonesia.keySet().stream()
                        .filter(inggris::containsKey)
                        .filter(kunci -> !tempat(indonesia, kunci).equals(tempat(inggris, kunci))))
                .isEmpty();
    }

    @Test
    void every_key_begins_with_its_module() {
        assertThat(sumber(TEKS, ".properties").filter(TeksTest::adaKunciAsing)).isEmpty();
    }

    @Test
    void every_key_called_for_exists() {
        assertThat(kode().flatMap(isi -> Stream.concat(semua(PANGGILAN, isi), semua(KABAR, isi)))
                        .filter(kunci -> !kunci.endsWith(".") && !indonesia.containsKey(kunci))
                        .distinct())
                .isEmpty();
    }

    /** A literal that ends in a dot, such as {@code "skp.status."}, stands for all keys that begin with it. */
    @Test
    void no_key_is_left_over() {
        Set<String> kutipan = kode().flatMap(isi -> Stream.concat(semua(KUTIPAN, isi), semua(KABAR, isi)))
                .collect(Collectors.toSet());
        Set<String> awalan =
                kutipan.stream().filter(kunci -> kunci.endsWith(".")).collect(Collectors.toSet());
        assertThat(indonesia.keySet().stream()
                        .filter(kunci -> !kutipan.contains(kunci))
                        .filter(kunci -> awalan.stream().noneMatch(kunci::startsWith)))
                .isEmpty();
    }

    @Test
    void no_word_stands_in_a_template_itself() {
        Map<Path, String> melanggar = new TreeMap<>();
        TemplateTest.templat().forEach(berkas -> {
            String isi = baca(berkas);
            Matcher kata = KATA.matcher(hanyaTeks(isi));
            if (kata.find()) {
                melanggar.put(berkas, kata.group());
            }
            if (ATRIBUT.matcher(isi).find()) {
                melanggar.put(berkas, "aria-label, title, alt or placeholder");
            }
        });
        assertThat(melanggar).isEmpty();
    }

    /** What is left of a template without instructions, expressions and tags. */
    static String hanyaTeks(String templat) {
        String tanpaPerintah = templat.replaceAll("(?m)^@(import|param).*$", "")
                .replaceAll("(?s)<%--.*?--%>", "")
                // Between two content arguments of one call, and behind the last, stand only names and literals.
                .replaceAll("`,\\s*\\w+\\s*=\\s*@`", " ")
                .replaceAll("`(,\\s*\\w+\\s*=\\s*\"[^\"]*\")+\\)", "`)");
        StringBuilder sisa = new StringBuilder();
        int i = 0;
        while (i < tanpaPerintah.length()) {
            int lompat = akhirPerintah(tanpaPerintah, i);
            if (lompat == i) {
                sisa.append(tanpaPerintah.charAt(i));
                i++;
            } else {
                i = lompat;
            }
        }
        return sisa.toString()
                .replaceAll("(?s)<!?/?[a-zA-Z][^>]*>", " ")
                .replaceAll("@(else|endif|endfor|raw|endraw)", " ")
                .replaceAll("&[a-z]+;", " ");
    }

    /** Content blocks inside a call are templates again, so only the rest of the call is passed over. */
    private static int akhirPerintah(String s, int i) {
        if (s.startsWith("${", i) || s.startsWith("!{", i)) {
            return penutup(s, i + 1, '{', '}');
        }
        Matcher perintah =
                Pattern.compile("@(if|elseif|for|template\\.[\\w.]+)\\s*\\(").matcher(s);
        if (perintah.region(i, s.length()).lookingAt()) {
            return penutup(s, perintah.end() - 1, '(', ')');
        }
        return i;
    }

    private static int penutup(String s, int buka, char pembuka, char penutup) {
        int dalam = 0;
        boolean kutip = false;
        for (int i = buka; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!kutip && s.startsWith("@`", i)) {
                return i + 2;
            }
            if (c == '"' && s.charAt(i - 1) != '\\') {
                kutip = !kutip;
            } else if (!kutip && c == pembuka) {
                dalam++;
            } else if (!kutip && c == penutup && --dalam == 0) {
                return i + 1;
            }
        }
        return s.length();
    }

    private static boolean adaKunciAsing(Path berkas) {
        String modul = berkas.getFileName().toString().replaceAll("(_en)?\\.properties$", "");
        return baca(berkas)
                .lines()
                .filter(baris -> !baris.isBlank() && !baris.startsWith("#") && !baris.startsWith(" "))
                .anyMatch(baris -> !baris.startsWith(modul + "."));
    }

    private static Set<String> tempat(Map<String, String> bundel, String kunci) {
        return semua(Pattern.compile("\\{(\\d)"), bundel.getOrDefault(kunci, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> semua(Pattern pola, String isi) {
        return pola.matcher(isi).results().map(hasil -> hasil.group(1));
    }

    private static Stream<String> kode() {
        return Stream.concat(sumber(Path.of("src/main/jte"), ".jte"), sumber(Path.of("src/main/java"), ".java"))
                .map(TeksTest::baca);
    }

    private static Map<String, String> bundel(boolean inggris) {
        Map<String, String> hasil = new TreeMap<>();
        sumber(TEKS, ".properties")
                .filter(berkas -> berkas.toString().endsWith("_en.properties") == inggris)
                .forEach(berkas -> {
                    Properties isi = new Properties();
                    try (var pembaca = Files.newBufferedReader(berkas)) {
                        isi.load(pembaca);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    isi.forEach((k, v) -> hasil.put((String) k, (String) v));
                });
        return hasil;
    }

    private static Stream<Path> sumber(Path akar, String akhiran) {
        try (Stream<Path> pohon = Files.walk(akar)) {
            List<Path> semua =
                    pohon.filter(berkas -> berkas.toString().endsWith(akhiran)).toList();
            return semua.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
