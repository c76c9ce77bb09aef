package id.kinerja.umpanbalik.keadilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PerintahKeadilanTest {

    @TempDir
    private Path folder;

    private record Jawaban(int kode, String keluar, String salah) {}

    private static Jawaban jalankan(Path berkas) {
        var keluarAsli = System.out;
        var salahAsli = System.err;
        var keluar = new ByteArrayOutputStream();
        var salah = new ByteArrayOutputStream();
        System.setOut(new PrintStream(keluar, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(salah, true, StandardCharsets.UTF_8));
        try {
            var perintah = new PerintahKeadilan();
            new CommandLine(perintah).parseArgs(berkas.toString());
            return new Jawaban(
                    perintah.jalankan(),
                    keluar.toString(StandardCharsets.UTF_8),
                    salah.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(keluarAsli);
            System.setErr(salahAsli);
        }
    }

    @Test
    void published_tables_line_by_line() throws IOException {
        var vektor = Path.of("src/test/resources/rasch/adverse_impact_expected.csv");
        var jawab = jalankan(vektor);
        assertThat(jawab.kode()).isZero();
        var harapan = Files.readAllLines(vektor);
        var baris = jawab.keluar().lines().toList();
        assertThat(baris).hasSameSizeAs(harapan);
        for (int k = 0; k < baris.size(); k++) {
            assertThat(baris.get(k)).startsWith(harapan.get(k) + ",");
        }
        assertThat(jawab.keluar()).contains(",RED,", ",GREEN,", ",GREY,");
    }

    @Test
    void bad_counts_name_their_line_and_nothing_is_printed() throws IOException {
        var jawab = jalankan(
                Files.writeString(folder.resolve("k.csv"), "group,selected,n\nA,5,10\nB,x,10\nC,11,10\nA,1,2\n,1,2\n"));
        assertThat(jawab.kode()).isEqualTo(1);
        assertThat(jawab.keluar()).isEmpty();
        assertThat(jawab.salah()).contains("Baris 3", "Baris 4", "Baris 5", "Baris 6", "dua kali");
        assertThat(jalankan(Files.writeString(folder.resolve("s.csv"), "group,selected,n\nA,5,10\n"))
                        .salah())
                .contains("paling sedikit dua");
        assertThat(jalankan(Files.writeString(folder.resolve("h.csv"), "group,n\nA,5\n"))
                        .kode())
                .isEqualTo(1);
        assertThat(jalankan(folder.resolve("tiada.csv")).kode()).isEqualTo(1);
    }
}
