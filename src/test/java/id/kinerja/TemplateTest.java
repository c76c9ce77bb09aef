package id.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates stay small, plain and safe. That every CSS class exists is checked by the build. */
class TemplateTest {

    private static final Path AKAR = Path.of("src/main/jte");
    private static final int HALAMAN = 60;
    private static final int POTONGAN = 40;
    private static final Pattern GAYA = Pattern.compile("\\sstyle\\s*=|<style[\\s>]");
    private static final Pattern PENANGAN = Pattern.compile("\\s(on[a-z]+|hx-on[^\\s=]*)\\s*=|javascript:");
    private static final Pattern NASKAH = Pattern.compile("<script(?![^>]*\\ssrc=)");
    private static final Pattern TANGGAL = Pattern.compile("LocalDate|LocalDateTime|Instant\\.|Peran\\.");

    @Test
    void a_page_has_at_most_sixty_lines_and_a_piece_forty() {
        assertThat(templat().filter(berkas -> baris(berkas) > batas(berkas))).isEmpty();
    }

    @Test
    void nothing_is_written_unescaped() {
        assertThat(yang(isi -> isi.contains("$unsafe"))).isEmpty();
    }

    @Test
    void no_style_handler_or_script_stands_in_a_template() {
        assertThat(yang(isi -> GAYA.matcher(isi).find())).isEmpty();
        assertThat(yang(isi -> PENANGAN.matcher(isi).find())).isEmpty();
        assertThat(yang(isi -> NASKAH.matcher(isi).find())).isEmpty();
    }

    @Test
    void templates_know_neither_dates_nor_roles() {
        assertThat(yang(isi -> TANGGAL.matcher(isi).find())).isEmpty();
    }

    @Test
    void every_form_that_posts_carries_the_csrf_token() {
        assertThat(yang(TemplateTest::adaFormulirTanpaToken)).isEmpty();
    }

    private static boolean adaFormulirTanpaToken(String isi) {
        return Stream.of(isi.split("<form "))
                .skip(1)
                .map(sisa -> sisa.split("</form>", 2)[0])
                .filter(formulir -> formulir.split(">", 2)[0].contains("method=\"post\""))
                .anyMatch(formulir -> !formulir.contains("unsur.csrf") && !formulir.contains("csrfNama()"));
    }

    private static int batas(Path berkas) {
        String nama = berkas.getFileName().toString();
        boolean kerangka = berkas.startsWith(AKAR.resolve("tata")) && !nama.startsWith("_");
        return kerangka || nama.equals("halaman.jte") ? HALAMAN : POTONGAN;
    }

    private static List<Path> yang(Predicate<String> melanggar) {
        return templat().filter(berkas -> melanggar.test(baca(berkas))).toList();
    }

    private static int baris(Path berkas) {
        return (int) baca(berkas).lines().count();
    }

    static Stream<Path> templat() {
        try (Stream<Path> pohon = Files.walk(AKAR)) {
            return pohon.filter(berkas -> berkas.toString().endsWith(".jte")).toList().stream();
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
