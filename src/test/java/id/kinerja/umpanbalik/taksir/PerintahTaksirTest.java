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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code umpanbalik taksir} on the terminal, with the files that people really have. */
class PerintahTaksirTest {

    private static final String KEPALA = "ratee,rater,item,rating\n";

    @TempDir
    private Path folder;

    private final PrintStream keluarAsli = System.out;
    private final PrintStream salahAsli = System.err;
    private final ByteArrayOutputStream salah = new ByteArrayOutputStream();

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

    private int jalankan(Path berkas, String keluar, String... pilihan) {
        var perintah = new PerintahTaksir();
        var isian = new ArrayList<>(
                List.of(berkas.toString(), "--out", folder.resolve(keluar).toString()));
        isian.addAll(Arrays.asList(pilihan));
        new CommandLine(perintah).parseArgs(isian.toArray(String[]::new));
        return perintah.jalankan();
    }

    private static Path vektor(String nama) {
        return Path.of("src/test/resources/rasch").resolve(nama);
    }

    private String ditolak(String isi, String... pilihan) throws IOException {
        var berkas = Files.writeString(folder.resolve("nilai.csv"), isi);
        salah.reset();
        assertThat(jalankan(berkas, "hasil", pilihan)).isEqualTo(1);
        try (var ada = Files.list(folder)) {
            assertThat(ada.map(p -> p.getFileName().toString())).containsExactly("nilai.csv");
        }
        return salah.toString(StandardCharsets.UTF_8);
    }

    /** 8 ratees by 3 raters by 4 items, categories 1 to 3, all used, nobody extreme. */
    private static List<String> wajar() {
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

    private static String berkas(List<String> baris) {
        return KEPALA + String.join("\n", baris) + "\n";
    }

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
        for (var nama : List.of("elemen.csv", "pasangan.csv", "tahap2.csv", "tanda.csv")) {
            assertThat(folder.resolve("dua").resolve(nama))
                    .hasSameBinaryContentAs(folder.resolve("satu").resolve(nama));
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
    void each_kind_of_bad_line_is_named() throws IOException {
        assertThat(ditolak("")).contains("kosong");
        assertThat(ditolak(KEPALA)).contains("tidak memuat satu nilai pun");
        assertThat(ditolak("ratee,rater,item\nA,B,C\n")).contains("Baris 1", "rating");
        assertThat(ditolak("ratee,rater,item,rating,rating\nA,B,C,1,1\n")).contains("Baris 1", "dua kali");
        var baris = wajar();
        assertThat(ditolak(berkas(baris) + "A,B,C,baik\n")).contains("Baris 98", "\"baik\"");
        assertThat(ditolak(berkas(baris) + "A,B,C,2.5\n")).contains("Baris 98", "\"2.5\"");
        assertThat(ditolak(berkas(baris) + "A,B,C,\n")).contains("Baris 98", "rating kosong");
        assertThat(ditolak(berkas(baris) + "A,A,C,2\n")).contains("Baris 98", "menilai diri sendiri");
        assertThat(ditolak(berkas(baris) + "A,B,C\n")).contains("Baris 98", "3 kolom");
        assertThat(ditolak(berkas(baris) + "A,B,C,1,2\n")).contains("Baris 98", "5 kolom");
        assertThat(ditolak(berkas(baris) + "\"A,B,C,1\n")).contains("Baris 98", "kutip");
        assertThat(ditolak(berkas(baris) + "A,B,C,99\n")).contains("baris 98", "99");
        assertThat(ditolak(berkas(baris) + "A,B,C,5000000000\n")).contains("Baris 98");
        assertThat(ditolak(berkas(baris) + "A,B,C,4\n", "--level=1..3"))
                .contains("Baris 98", "di luar skala 1 sampai 3");
        assertThat(ditolak(berkas(baris) + "N0,J0,I0,3\n")).contains("Baris 2, 98", "dua nilai");
    }

    @Test
    void what_cannot_be_measured_is_refused_with_the_reason() throws IOException {
        assertThat(ditolak(KEPALA + "A,B,C,3\nA,D,C,3\nE,B,C,3\n")).contains("Semua nilai sama");
        var tanpaDua = wajar().stream().map(b -> b.replaceAll(",2$", ",1")).toList();
        assertThat(ditolak(berkas(tanpaDua))).contains("Kategori 2", "--gabung-kosong");
        assertThat(ditolak(berkas(wajar()), "--level=1..4")).contains("Kategori 4");
        assertThat(ditolak(KEPALA + "A,B,C,1\nD,B,C,2\n")).contains("terendah atau tertinggi");
        assertThat(ditolak(berkas(wajar()), "--toleransi=1e-300")).contains("belum konvergen");
        assertThat(ditolak(berkas(wajar()), "--map=1")).contains("dua bilangan");
        assertThat(ditolak(berkas(wajar()), "--tahap2=1,2")).contains("tiga ragam");
        assertThat(ditolak(berkas(wajar()), "--utas=0")).contains("Utas");
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
        assertThat(jalankan(vektor("guilford_ratings.csv"), "d", jangkar)).isEqualTo(1);
        assertThat(salah.toString(StandardCharsets.UTF_8)).contains("tidak memuat butir Attack");
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
    void two_unconnected_groups_are_measured_apart_and_flagged() throws IOException {
        var baris = new ArrayList<>(wajar());
        wajar().forEach(b -> baris.add(b.replace("N", "X").replace("J", "Y")));
        var berkas = Files.writeString(folder.resolve("n.csv"), berkas(baris));
        assertThat(jalankan(berkas, "h")).isZero();
        assertThat(Files.readString(folder.resolve("h/tanda.csv"))).contains("DISCONNECTED,N0", "DISCONNECTED,X0");
        assertThat(Files.readString(folder.resolve("h/ringkasan.json"))).contains("\"SMALL\"");
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
