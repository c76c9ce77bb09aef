package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/asvs.md names every requirement of ASVS 5.0 level 1 and 2 once, and only what exists. */
class AsvsTest {

    private static final Pattern KUTIPAN = Pattern.compile("`([^`]+)`");
    private static final Set<String> KEADAAN = Set.of("ya", "sebagian", "tidak", "t/a");

    private static List<List<String>> baris() throws IOException {
        return Files.readAllLines(Path.of("docs/asvs.md")).stream()
                .filter(b -> b.matches("\\| \\d+\\.\\d+\\.\\d+ \\|.*"))
                .map(b -> Stream.of(b.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    @Test
    void no_requirement_is_left_out_or_told_twice() throws IOException {
        var standar = Files.readAllLines(Path.of("src/test/resources/asvs-5.0.txt"));
        assertThat(baris().stream().map(b -> b.get(1) + " " + b.get(2))).containsExactlyInAnyOrderElementsOf(standar);
        assertThat(baris()).allSatisfy(b -> assertThat(KEADAAN).as(b.get(1)).contains(b.get(4)));
    }

    @Test
    void every_test_and_file_named_exists() throws IOException {
        var ada = sumber();
        var hilang = new TreeSet<String>();
        for (var b : baris()) {
            KUTIPAN.matcher(b.get(5))
                    .results()
                    .map(k -> k.group(1))
                    .filter(k -> k.endsWith("Test") || k.endsWith(".java") || k.matches("(docs|src|bin)/.*"))
                    .filter(k -> !Files.exists(Path.of(k)) && !ada.contains(k.replaceAll("\\.java$", "")))
                    .forEach(k -> hilang.add(b.get(1) + " " + k));
        }
        assertThat(hilang).isEmpty();
    }

    @Test
    void what_is_met_says_where_and_what_is_not_says_why() throws IOException {
        assertThat(baris()).allSatisfy(b -> assertThat(b.get(5)).as(b.get(1)).isNotBlank());
    }

    /** Names of all classes, without their packages. */
    private static Set<String> sumber() throws IOException {
        try (Stream<Path> pohon = Files.walk(Path.of("src"))) {
            return pohon.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".java"))
                    .map(n -> n.substring(0, n.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
