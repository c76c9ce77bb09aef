package id.kinerja.umpanbalik.taksir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs {@code umpanbalik taksir} within the test and catches what it says. */
abstract class UjiTaksir {

    static final String KEPALA = "ratee,rater,item,rating\n";

    @TempDir
    Path folder = Path.of("");

    private final PrintStream keluarAsli = System.out;
    private final PrintStream salahAsli = System.err;
    final ByteArrayOutputStream salah = new ByteArrayOutputStream();

    @BeforeEach
    void tangkap() {
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(salah, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void lepas() {
        System.setOut(keluarAsli);
        System.setErr(salahAsli);
    }

    int jalankan(Path berkas, String keluar, String... pilihan) {
        var perintah = new PerintahTaksir();
        var isian = new ArrayList<>(
                List.of(berkas.toString(), "--out", folder.resolve(keluar).toString()));
        isian.addAll(Arrays.asList(pilihan));
        new CommandLine(perintah).parseArgs(isian.toArray(String[]::new));
        return perintah.jalankan();
    }

    static Path vektor(String nama) {
        return Path.of("src/test/resources/rasch").resolve(nama);
    }

    String ditolak(String isi, String... pilihan) throws IOException {
        var berkas = Files.writeString(folder.resolve("nilai.csv"), isi);
        salah.reset();
        assertThat(jalankan(berkas, "hasil", pilihan)).isEqualTo(1);
        try (var ada = Files.list(folder)) {
            assertThat(ada.map(p -> p.getFileName().toString())).containsExactly("nilai.csv");
        }
        return salah.toString(StandardCharsets.UTF_8);
    }

    /** 8 ratees by 3 raters by 4 items, categories 1 to 3, all used, nobody extreme. */
    static List<String> wajar() {
        var baris = new ArrayList<String>();
        for (int n = 0; n < 8; n++) {
            for (int j = 0; j < 3; j++) {
                for (int i = 0; i < 4; i++) {
                    baris.add("N%d,J%d,I%d,%d".formatted(n, j, i, 1 + (n * 7 + j * 5 + i * 3 + n * i) % 3));
                }
            }
        }
        return baris;
    }

    static String berkas(List<String> baris) {
        return KEPALA + String.join("\n", baris) + "\n";
    }
}
