package id.kinerja.situs.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.situs.GagalMulai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is taken while people write holds every write that was acknowledged before it began, and no half one. */
class CadanganTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void of_a_running_database_is_restored_without_losing_what_was_acknowledged() throws Exception {
        var data = folder.resolve("data");
        var diakui = new AtomicInteger();
        int sebelum;
        try (var basisdata = BasisdataTertanam.mulai(data, kunci(data));
                var koneksi = sambung(basisdata)) {
            koneksi.createStatement().execute("CREATE TABLE tulisan (nomor int PRIMARY KEY, pasangan int NOT NULL)");
            bukti(data, "bukti Ratna");
            var berhenti = new AtomicBoolean();
            var penulis = CompletableFuture.runAsync(() -> menulis(basisdata, diakui, berhenti));
            while (diakui.get() < 100) {
                Thread.sleep(5);
            }
            sebelum = diakui.get();
            assertThat(Cadangan.buat(data, folder.resolve("cadangan")).selagiJalan())
                    .isTrue();
            berhenti.set(true);
            penulis.join();
        }
        assertThat(diakui.get()).isGreaterThan(sebelum);
        var pulih = folder.resolve("pulih");
        Cadangan.pulihkan(folder.resolve("cadangan"), pulih);
        assertThat(pulih.resolve("berkas/ab/abcd")).hasContent("bukti Ratna");
        try (var basisdata = BasisdataTertanam.mulai(pulih, kunci(pulih));
                var koneksi = sambung(basisdata)) {
            assertThat(angka(koneksi, "SELECT max(nomor) FROM tulisan")).isGreaterThanOrEqualTo(sebelum);
            assertThat(angka(koneksi, "SELECT max(nomor) - count(*) FROM tulisan"))
                    .isZero();
            assertThat(angka(koneksi, "SELECT count(*) FROM tulisan WHERE nomor <> pasangan"))
                    .isZero();
        }
    }

    @Test
    void of_a_stopped_database_is_taken_by_copying() throws Exception {
        var data = folder.resolve("data");
        try (var basisdata = BasisdataTertanam.mulai(data, kunci(data));
                var koneksi = sambung(basisdata)) {
            koneksi.createStatement().execute("CREATE TABLE tulisan AS SELECT 7 AS nomor");
        }
        assertThat(Cadangan.buat(data, folder.resolve("cadangan")).selagiJalan())
                .isFalse();
        Cadangan.pulihkan(folder.resolve("cadangan"), folder.resolve("pulih"));
        try (var basisdata = BasisdataTertanam.mulai(folder.resolve("pulih"), kunci(folder.resolve("pulih")));
                var koneksi = sambung(basisdata)) {
            assertThat(angka(koneksi, "SELECT nomor FROM tulisan")).isEqualTo(7);
        }
    }

    @Test
    void is_refused_where_it_would_harm_something() throws Exception {
        assertThatThrownBy(() -> Cadangan.buat(folder.resolve("kosong"), folder.resolve("cadangan")))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining("Tidak ada basis data bawaan");
        Files.createDirectories(folder.resolve("data/basisdata"));
        assertThatThrownBy(() -> Cadangan.buat(folder.resolve("data"), folder))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining("sudah ada");
        assertThatThrownBy(() -> Cadangan.pulihkan(folder, folder.resolve("pulih")))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining("bukan cadangan yang utuh");
        var cadangan = folder.resolve("cadangan");
        Files.writeString(folder.resolve("data/basisdata/isi"), "satu");
        Cadangan.buat(folder.resolve("data"), cadangan);
        assertThatThrownBy(() -> Cadangan.pulihkan(cadangan, folder.resolve("data")))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining("sudah berisi");
        Files.writeString(cadangan.resolve("basisdata/isi"), "dua");
        assertThatThrownBy(() -> Cadangan.pulihkan(cadangan, folder.resolve("pulih")))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining("basisdata/isi hilang atau berubah");
        assertThat(folder.resolve("pulih")).doesNotExist();
    }

    private static KunciFolder kunci(Path data) {
        return KunciFolder.coba(data).orElseThrow();
    }

    private static void bukti(Path data, String isi) throws IOException {
        Files.createDirectories(data.resolve("berkas/ab"));
        Files.writeString(data.resolve("berkas/ab/abcd"), isi);
        Files.writeString(data.resolve("berkas/unggah-1.tmp"), "setengah");
    }

    private static void menulis(Basisdata basisdata, AtomicInteger diakui, AtomicBoolean berhenti) {
        try (var koneksi = sambung(basisdata);
                var tulis = koneksi.prepareStatement("INSERT INTO tulisan VALUES (?, ?)")) {
            for (var n = 1; !berhenti.get(); n++) {
                tulis.setInt(1, n);
                tulis.setInt(2, n);
                tulis.executeUpdate();
                diakui.set(n);
            }
        } catch (SQLException gagal) {
            throw new IllegalStateException(gagal);
        }
    }

    private static Connection sambung(Basisdata basisdata) throws SQLException {
        var s = basisdata.sambungan();
        return DriverManager.getConnection(s.url(), s.pengguna(), s.sandi());
    }

    private static int angka(Connection koneksi, String sql) throws SQLException {
        try (var tanya = koneksi.createStatement();
                var jawab = tanya.executeQuery(sql)) {
            jawab.next();
            return jawab.getInt(1);
        }
    }
}
