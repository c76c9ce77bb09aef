package id.kinerja.umpanbalik.taksir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@code umpanbalik taksir} on the terminal, with the files that people really have. */
class PerintahTaksirTest extends UjiTaksir {

    @Test
    void writes_all_files_with_the_headers_of_the_vectors() throws IOException {
        assertThat(jalankan(vektor("sim5_visible_ratings.csv"), "a", "--toleransi=1e-9", "--utas=1"))
                .isZero();
        var kepala = Files.readAllLines(vektor("sim5_visible_expected.csv")).getFirst();
        var elemen = Files.readAllLines(folder.resolve("a/elemen.csv"));
        assertThat(elemen.getFirst()).isEqualTo(kepala);
        assertThat(elemen).hasSize(1 + 150 + 60 + 21 + 4);
        assertThat(elemen.get(1)).startsWith("ratee,N001,est,390,105,0.98032");
        assertThat(elemen.getLast()).startsWith("threshold,5,,,,2.56205").endsWith(",,,,,");
        assertThat(Files.readAllLines(folder.resolve("a/pasangan.csv"))).hasSize(751);
        assertThat(Files.readAllLines(folder.resolve("a/tahap2.csv")))
                .hasSize(1 + 1 + 150 + 60)
                .contains("mu,,0.794460,0.117133");
        assertThat(Files.readString(folder.resolve("a/ringkasan.json")))
                .contains("\"converged\" : true", "\"data_sha256\"", "\"verdict\" : \"CONNECTED\"");
        assertThat(Files.readAllLines(folder.resolve("a/tanda.csv")).getFirst())
                .startsWith("code,element,statistic,threshold,n,sentence");
    }

    @Test
    void the_order_of_lines_and_the_number_of_threads_change_no_byte() throws IOException {
        assertThat(jalankan(vektor("sim5_visible_ratings.csv"), "satu", "--utas=1"))
                .isZero();
        var baris = new ArrayList<>(Files.readAllLines(vektor("sim5_visible_ratings.csv")));
        var kepala = baris.removeFirst();
        Collections.shuffle(baris, new Random(7));
        baris.addFirst(kepala);
        var acak = Files.write(folder.resolve("acak.csv"), baris);
        assertThat(jalankan(acak, "dua", "--utas=3")).isZero();
        assertThat(jalankan(vektor("sim5_visible_ratings.csv"), "besar satu", "--besar", "--utas=1"))
                .isZero();
        assertThat(jalankan(acak, "besar dua", "--besar", "--utas=3")).isZero();
        for (var nama : List.of("elemen.csv", "pasangan.csv", "tahap2.csv", "tanda.csv")) {
            assertThat(folder.resolve("dua").resolve(nama))
                    .hasSameBinaryContentAs(folder.resolve("satu").resolve(nama));
            assertThat(folder.resolve("besar dua").resolve(nama))
                    .hasSameBinaryContentAs(folder.resolve("besar satu").resolve(nama));
        }
        for (var nama : List.of("satu", "besar satu")) {
            try (var isi = Files.list(folder.resolve(nama))) {
                assertThat(isi.map(p -> p.getFileName().toString()))
                        .containsExactlyInAnyOrder(
                                "elemen.csv", "pasangan.csv", "tahap2.csv", "tanda.csv", "ringkasan.json");
            }
        }
    }

    @Test
    void guilford_with_raters_free() throws IOException {
        assertThat(jalankan(vektor("guilford_ratings.csv"), "g", "--bebas=rater", "--toleransi=1e-9"))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("g/elemen.csv")))
                .anyMatch(b -> b.startsWith("ratee,Betty,est,94,15,0.663832,0.181551"));
        assertThat(jalankan(vektor("guilford_ratings.csv"), "m", "--map=1,0.5", "--tahap2=taksir"))
                .isZero();
        assertThat(Files.readString(folder.resolve("m/ringkasan.json"))).contains("\"MAP\"");
    }

    @Test
    void office_files_with_semicolons_quotes_and_a_byte_order_mark_are_read() throws IOException {
        var isi = "\ufeff\"rating\";\"item\";\"rater\";\"ratee\"\r\n"
                + String.join(
                        "\r\n",
                        wajar().stream()
                                .map(b -> b.split(",", -1))
                                .map(k -> k[3] + ";\"" + k[2] + "\";\"Bu \"\"" + k[1] + "\"\", S.Sos\"; " + k[0] + " ")
                                .toList());
        var berkas = Files.writeString(folder.resolve("kantor.csv"), isi);
        assertThat(jalankan(berkas, "k"))
                .as(salah.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(Files.readString(folder.resolve("k/elemen.csv")))
                .contains("rater,\"Bu \"\"J0\"\", S.Sos\",est")
                .contains("ratee,N0,est");
    }

    @Test
    void items_and_thresholds_can_be_frozen_at_an_earlier_result() throws IOException {
        var vektor = vektor("sim5_visible_ratings.csv");
        assertThat(jalankan(vektor, "a", "--toleransi=1e-9")).isZero();
        var jangkar = "--jangkar=" + folder.resolve("a/elemen.csv");
        assertThat(jalankan(vektor, "b", jangkar)).isZero();
        assertThat(jalankan(vektor, "c", "--besar")).isZero();
        for (var nama : List.of("b", "c")) {
            var elemen = Files.readAllLines(folder.resolve(nama + "/elemen.csv"));
            assertThat(elemen.get(1)).startsWith("ratee,N001,est,390,105,0.9803");
            assertThat(Files.readString(folder.resolve(nama + "/ringkasan.json")))
                    .contains("\"anchored\" : true");
        }
        assertThat(jalankan(vektor, "e", "--jangkar=" + vektor)).isEqualTo(1);
        assertThat(salah.toString(StandardCharsets.UTF_8)).contains("bukan elemen.csv");
    }

    @Test
    void an_unused_category_is_taken_out_only_by_request_and_said_so() throws IOException {
        var baris = wajar().stream().map(b -> b.replaceAll(",3$", ",4")).toList();
        var berkas = Files.writeString(folder.resolve("n.csv"), berkas(baris));
        assertThat(jalankan(berkas, "h", "--gabung-kosong")).isZero();
        assertThat(Files.readString(folder.resolve("h/ringkasan.json")))
                .contains("\"unused_categories_removed\" : [ 3 ]");
    }

    @Test
    void the_same_line_twice_counts_twice() throws IOException {
        var sekali = Files.writeString(folder.resolve("1.csv"), berkas(wajar()));
        var duaKali = Files.writeString(folder.resolve("2.csv"), berkas(wajar()) + String.join("\n", wajar()) + "\n");
        assertThat(jalankan(sekali, "h1", "--toleransi=1e-10")).isZero();
        assertThat(jalankan(duaKali, "h2", "--toleransi=1e-10")).isZero();
        var satu = Files.readAllLines(folder.resolve("h1/elemen.csv")).get(1).split(",", -1);
        var dua = Files.readAllLines(folder.resolve("h2/elemen.csv")).get(1).split(",", -1);
        assertThat(dua[5]).isEqualTo(satu[5]);
        assertThat(Double.parseDouble(dua[6]) * Math.sqrt(2))
                .isCloseTo(Double.parseDouble(satu[6]), org.assertj.core.api.Assertions.within(2e-6));
        assertThat(Files.readString(folder.resolve("h2/ringkasan.json"))).contains("\"repeated_ratings\" : 96");
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        var hasil = Files.createDirectory(folder.resolve("h"));
        assertThat(jalankan(vektor("guilford_ratings.csv"), "h"))
                .as("empty: taken")
                .isZero();
        salah.reset();
        var sebelum = Files.getLastModifiedTime(hasil.resolve("elemen.csv"));
        assertThat(jalankan(vektor("guilford_ratings.csv"), "h")).isEqualTo(1);
        assertThat(salah.toString(StandardCharsets.UTF_8)).contains("sudah berisi");
        assertThat(Files.getLastModifiedTime(hasil.resolve("elemen.csv"))).isEqualTo(sebelum);
        assertThat(jalankan(folder.resolve("tiada.csv"), "i")).isEqualTo(1);
        assertThat(salah.toString(StandardCharsets.UTF_8)).contains("tiada.csv tidak ada");
    }
}
