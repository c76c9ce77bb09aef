package id.kinerja.situs.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user meets it, in real processes. */
class PeluncurTest {

    private static final Map<String, String> KOSONG = Map.of();

    @TempDir
    Path data;

    @Test
    void a_busy_port_is_one_sentence_and_touches_nothing() throws Exception {
        try (var sibuk = new ServerSocket(0);
                var program = mulai(sibuk.getLocalPort())) {
            assertThat(program.tungguSelesai()).isEqualTo(1);
            assertThat(program.teks().strip())
                    .isEqualTo("Port %d sedang dipakai program lain: pilih port lain dengan --port."
                            .formatted(sibuk.getLocalPort()));
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void an_unreachable_database_is_one_sentence() throws Exception {
        var port = String.valueOf(ProsesKinerja.portBebas());
        var url = Map.of("KINERJA_DB_URL", "postgresql://127.0.0.1:" + ProsesKinerja.portBebas() + "/x");
        try (var program = ProsesKinerja.mulai(url, "--port", port)) {
            assertThat(program.tungguSelesai()).isEqualTo(1);
            assertThat(program.teks().strip()).contains("tidak dapat dihubungi").hasLineCount(1);
        }
    }

    @Test
    void an_unknown_option_is_refused_with_exit_code_2() throws Exception {
        try (var program = ProsesKinerja.mulai(KOSONG, "--prot=80")) {
            assertThat(program.tungguSelesai()).isEqualTo(2);
            assertThat(program.teks()).startsWith("Tidak dikenal: --prot=80.");
        }
    }

    @Test
    void data_survive_a_kill_and_a_second_copy_is_refused_and_ctrl_c_leaves_no_server() throws Exception {
        var port = ProsesKinerja.portBebas();
        long terbunuh;
        try (var pertama = mulai(port)) {
            pertama.tungguSiap(port);
            tulis("INSERT INTO bersama_pengaturan VALUES ('uji', 'selamat')");
            try (var kedua = mulai(ProsesKinerja.portBebas())) {
                assertThat(kedua.tungguSelesai()).isEqualTo(1);
                assertThat(kedua.teks().strip())
                        .contains("sedang dipakai salinan Kinerja")
                        .hasLineCount(1);
            }
            terbunuh = peladen();
        }
        assertThat(hidup(terbunuh)).as("the server outlives a kill").isTrue();

        try (var lagi = mulai(port)) {
            lagi.tungguSiap(port);
            assertThat(hidup(terbunuh)).isFalse();
            tulis("UPDATE bersama_pengaturan SET nilai = 'tetap' WHERE kunci = 'uji' AND nilai = 'selamat'");
            var peladen = peladen();
            lagi.hentikan();
            assertThat(hidup(peladen)).isFalse();
        }
    }

    private ProsesKinerja mulai(int port) {
        return ProsesKinerja.mulai(KOSONG, "--tanpa-contoh", "--port", String.valueOf(port), "--data", data.toString());
    }

    /** An ended process that nobody has collected yet has a number still, but no program. */
    private static boolean hidup(long pid) {
        return ProcessHandle.of(pid).flatMap(p -> p.info().command()).isPresent();
    }

    private List<String> barisPid() throws Exception {
        return Files.readAllLines(data.resolve("basisdata/postmaster.pid"));
    }

    private long peladen() throws Exception {
        return Long.parseLong(barisPid().getFirst());
    }

    /** Changes exactly one row, as the program's own role with the password that only the owner can read. */
    private void tulis(String sql) throws Exception {
        var sandi = Files.readString(data.resolve("sandi-basisdata"));
        var url = "jdbc:postgresql://127.0.0.1:%s/kinerja?currentSchema=kinerja"
                .formatted(barisPid().get(3));
        try (var koneksi = DriverManager.getConnection(url, "kinerja", sandi);
                var pernyataan = koneksi.createStatement()) {
            assertThat(pernyataan.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
