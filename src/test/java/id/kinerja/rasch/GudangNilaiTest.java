package id.kinerja.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ratings in a file are the ratings on the heap. */
class GudangNilaiTest {

    @TempDir
    private Path folder = Path.of("");

    private static Lembaran lembaran(int orang, boolean berlubang, boolean berulang) {
        var hasil = new Lembaran();
        for (int n = 0; n < orang; n++) {
            for (int j = 0; j < 3; j++) {
                for (int i = 0; i < 5; i++) {
                    if (!berlubang || (n + i) % 4 > 0) {
                        hasil.tambah(n, j, i, 1 + (n * 7 + j * 5 + i * 3) % 4);
                    }
                }
            }
        }
        if (berulang) {
            hasil.tambah(0, 1, 4, 1 + (5 + 12) % 4);
        }
        return hasil;
    }

    private static Bagian bagian(Lembaran lembaran, int orang) {
        return new Bagian(lembaran, urut(orang), new int[] {2, 0, 1}, new int[] {4, 2, 0, 1, 3});
    }

    private static int[] urut(int banyak) {
        return java.util.stream.IntStream.range(0, banyak)
                .map(n -> banyak - 1 - n)
                .toArray();
    }

    private static Nama nama(int orang) {
        return new Nama(
                java.util.stream.IntStream.range(0, orang)
                        .mapToObj(n -> "N" + n)
                        .toList(),
                List.of("A", "B", "C"),
                List.of("a", "b", "c", "d", "e"));
    }

    private static void pastikanSama(Rancangan a, Rancangan b) {
        assertThat(b.banyakPasangan()).isEqualTo(a.banyakPasangan());
        assertThat(b.banyakNilai()).isEqualTo(a.banyakNilai());
        assertThat(b.berbobot()).isEqualTo(a.berbobot());
        for (int p = 0; p < a.banyakPasangan(); p++) {
            assertThat(new int[] {b.ratee(p), b.rater(p), b.awal(p)})
                    .containsExactly(a.ratee(p), a.rater(p), a.awal(p));
        }
        for (int r = 0; r < a.banyakNilai(); r++) {
            assertThat(new int[] {b.butir(r), b.nilai(r), b.bobot(r)})
                    .containsExactly(a.butir(r), a.nilai(r), a.bobot(r));
        }
    }

    @Test
    void a_design_in_a_file_is_the_same_design() throws IOException {
        var skala = new Skala(1, 4);
        for (boolean berlubang : new boolean[] {false, true}) {
            for (boolean berulang : new boolean[] {false, true}) {
                var tumpukan =
                        SusunRancangan.susun(nama(40), skala, List.of(bagian(lembaran(40, berlubang, berulang), 40)));
                var berkas = folder.resolve("nilai");
                try (var gudang = new GudangNilai(berkas)) {
                    var lembaran = lembaran(40, berlubang, berulang);
                    lembaran.pindahkan(gudang);
                    var terpeta = SusunRancangan.susun(nama(40), skala, List.of(bagian(lembaran, 40)), gudang);
                    pastikanSama(tumpukan, terpeta);
                    Rancangan.Saring separuh = (p, r) -> (p + r) % 3 > 0;
                    pastikanSama(tumpukan.saring(separuh), terpeta.saring(separuh));
                    assertThat(terpeta.saring((_, _) -> false).banyakNilai()).isZero();
                }
                assertThat(berkas).doesNotExist();
            }
        }
    }

    /** More ratings than are written at once. */
    @Test
    void long_rows_are_written_in_several_goes() throws IOException {
        try (var gudang = new GudangNilai(folder.resolve("nilai"))) {
            int orang = 40_000;
            var lembaran = lembaran(orang, true, false);
            var tumpukan = lembaran(orang, true, false);
            lembaran.pindahkan(gudang);
            assertThat(lembaran.banyakNilai()).isGreaterThan(1 << 18);
            for (int r = 0; r < lembaran.banyakNilai(); r++) {
                assertThat(lembaran.butir(r)).isEqualTo(tumpukan.butir(r));
                assertThat(lembaran.label(r)).isEqualTo(tumpukan.label(r));
            }
        }
    }

    @Test
    void labels_can_be_given_anew_on_the_heap_and_in_the_file() throws IOException {
        var peta = new byte[256];
        for (int l = 0; l < 4; l++) {
            peta[128 + 1 + l] = (byte) (10 - l);
        }
        var tumpukan = lembaran(6, false, false);
        var lama = lembaran(6, false, false);
        tumpukan.gantiLabel(peta);
        try (var gudang = new GudangNilai(folder.resolve("nilai"))) {
            var terpeta = lembaran(6, false, false);
            terpeta.pindahkan(gudang);
            terpeta.gantiLabel(peta);
            for (int r = 0; r < lama.banyakNilai(); r++) {
                assertThat(tumpukan.label(r)).isEqualTo(11 - lama.label(r));
                assertThat(terpeta.label(r)).isEqualTo(11 - lama.label(r));
            }
        }
    }

    @Test
    void a_file_of_somebody_else_is_not_written_over() throws IOException {
        var berkas = Files.writeString(folder.resolve("nilai"), "milik orang");
        assertThatThrownBy(() -> new GudangNilai(berkas)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(berkas).hasContent("milik orang");
    }
}
