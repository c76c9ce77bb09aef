package id.kinerja.umpanbalik.taksir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Late ratings are measured on the scale of the result they come late to, whatever marks they happen to hold. */
class JangkarTest extends UjiTaksir {

    private String jangkar = "";

    @Test
    void late_ratings_without_the_highest_category_keep_the_thresholds() throws IOException {
        terdahulu();
        var telat = tulis("telat.csv", b -> !b.endsWith(",5"), UnaryOperator.identity());
        var utuh = vektor("sim5_visible_ratings.csv");
        assertThat(jalankan(telat, "t", jangkar, "--terpisah")).isZero();
        assertThat(jalankan(telat, "t5", jangkar, "--terpisah", "--level=1..5")).isZero();
        assertThat(jalankan(utuh, "u", jangkar)).isZero();
        assertThat(ambang("t")).isEqualTo(ambang("u")).hasSize(4);
        assertThat(folder.resolve("t5/elemen.csv")).hasSameBinaryContentAs(folder.resolve("t/elemen.csv"));
    }

    @Test
    void what_does_not_fit_the_earlier_result_is_refused() throws IOException {
        terdahulu();
        var asing = tulis("asing.csv", _ -> true, b -> b.replaceFirst(",I01,", ",Asing,"));
        assertThat(jalankan(asing, "a", jangkar)).isEqualTo(1);
        assertThat(kata()).contains("tidak memuat butir Asing");
        assertThat(jalankan(asing, "b", jangkar, "--level=1..6")).isEqualTo(1);
        assertThat(kata()).contains("memakai skala 1 sampai 5");
        assertThat(jalankan(asing, "c", "--jangkar=" + folder.resolve("tiada.csv")))
                .isEqualTo(1);
        assertThat(kata()).contains("tiada.csv tidak dapat dibaca").doesNotContain("Folder hasil");
    }

    @Test
    void folders_made_for_a_refused_run_are_taken_away() throws IOException {
        var rusak = Files.writeString(folder.resolve("rusak.csv"), "ratee,rater,item,rating\nA,B,C,x\n");
        assertThat(jalankan(rusak, "p/q/r")).isEqualTo(1);
        assertThat(folder.resolve("p")).doesNotExist();
        Files.createDirectory(folder.resolve("ada"));
        assertThat(jalankan(rusak, "ada/r")).isEqualTo(1);
        assertThat(folder.resolve("ada")).isEmptyDirectory();
    }

    private void terdahulu() throws IOException {
        assertThat(jalankan(vektor("sim5_visible_ratings.csv"), "dahulu")).isZero();
        jangkar = "--jangkar=" + folder.resolve("dahulu/elemen.csv");
    }

    private Path tulis(String nama, Predicate<String> dipilih, UnaryOperator<String> ubah) throws IOException {
        var isi = Files.readAllLines(vektor("sim5_visible_ratings.csv")).stream()
                .filter(dipilih)
                .map(ubah)
                .toList();
        return Files.write(folder.resolve(nama), isi);
    }

    /** Facet, element and measure of the thresholds; their errors depend on the late marks. */
    private List<String> ambang(String hasil) throws IOException {
        return Files.readAllLines(folder.resolve(hasil + "/elemen.csv")).stream()
                .filter(b -> b.startsWith("threshold,"))
                .map(b -> String.join(",", List.of(b.split(",", -1)).subList(0, 6)))
                .toList();
    }

    private String kata() {
        return salah.toString(StandardCharsets.UTF_8);
    }
}
