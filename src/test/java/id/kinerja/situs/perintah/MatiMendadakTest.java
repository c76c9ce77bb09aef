package id.kinerja.situs.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.PeladenUji;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The real process is killed with signal 9 while it holds half of its work: the rows are written, and the last step waits
 * for a table that the test keeps to itself. Afterwards there is all of it or nothing, and the next attempt goes through.
 */
class MatiMendadakTest {

    private static final int BANYAK = 200;
    private static final String SANDI = "kopi pagi di pahoman";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private final PeladenUji peladen = PeladenUji.peladen();
    private String basisdata = "";

    @BeforeEach
    void siapkan() throws Exception {
        basisdata = peladen.termigrasi();
        jalankan("""
                INSERT INTO organisasi_unit (id, kode, nama, jenis, induk_id, jalur, perangkat_daerah_id, aktif, versi)
                VALUES ('01941f29-0000-7000-8000-000000000001', 'P', 'Pemerintah Uji', 'INSTANSI', NULL, '/P/', NULL, true, 1)
                """);
    }

    @AfterEach
    void buang() {
        peladen.buang(basisdata);
    }

    @Test
    void an_import_that_is_killed_halfway_leaves_nothing_and_can_be_repeated() throws Exception {
        var berkas = folder.resolve("pegawai.csv");
        Files.writeString(berkas, pegawai());
        try (var kunci = sambung()) {
            kunci(kunci);
            try (var program = ProsesKinerja.mulai(lingkungan(), "impor", "pegawai", berkas.toString())) {
                tungguTertahan(program, "pegawai_profil");
            }
            kunci.rollback();
        }
        tungguBubar();
        assertThat(hitung("SELECT count(*) FROM pegawai_profil")).isZero();
        assertThat(hitung("SELECT count(*) FROM pegawai_penempatan")).isZero();
        assertThat(hitung("SELECT count(*) FROM organisasi_jabatan")).isZero();
        assertThat(hitung("SELECT count(*) FROM akses_akun")).isZero();
        assertThat(hitung("SELECT count(*) FROM audit_jejak")).isZero();

        try (var lagi = ProsesKinerja.mulai(lingkungan(), "impor", "pegawai", berkas.toString())) {
            assertThat(lagi.tungguSelesai()).as(lagi.teks()).isZero();
        }
        assertThat(hitung("SELECT count(*) FROM pegawai_kedudukan WHERE jabatan <> ''"))
                .isEqualTo(BANYAK);
        assertThat(hitung("SELECT count(*) FROM akses_akun")).isEqualTo(BANYAK);
    }

    @Test
    void a_save_that_is_killed_halfway_leaves_the_old_and_can_be_repeated() throws Exception {
        tulisAdmin();
        var port = ProsesKinerja.portBebas();
        var url = "/unit/01941f29-0000-7000-8000-000000000001";
        try (var kunci = sambung();
                var program = ProsesKinerja.mulai(lingkungan(), "--port", String.valueOf(port))) {
            program.tungguSiap(port);
            var peramban = masuk(port);
            kunci(kunci);
            var csrf = csrf(peramban, port, url);
            var jawaban = peramban.sendAsync(simpan(port, url, csrf), HttpResponse.BodyHandlers.ofString());
            tungguTertahan(program, "organisasi_unit");
            program.bunuh();
            assertThat(jawaban.handle((_, gagal) -> gagal != null).join()).isTrue();
            kunci.rollback();
        }
        tungguBubar();
        assertThat(hitung("SELECT count(*) FROM organisasi_unit WHERE nama = 'Pemerintah Uji' AND versi = 1"))
                .isEqualTo(1);
        assertThat(hitung("SELECT count(*) FROM audit_jejak WHERE perbuatan = 'organisasi.unit.ubah'"))
                .isZero();

        try (var lagi = ProsesKinerja.mulai(lingkungan(), "--port", String.valueOf(port))) {
            lagi.tungguSiap(port);
            var peramban = masuk(port);
            var csrf = csrf(peramban, port, url);
            assertThat(peramban.send(simpan(port, url, csrf), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(hitung("SELECT count(*) FROM organisasi_unit WHERE nama = 'Pemerintah Baru' AND versi = 2"))
                .isEqualTo(1);
        assertThat(hitung("SELECT count(*) FROM audit_jejak WHERE perbuatan = 'organisasi.unit.ubah'"))
                .isEqualTo(1);
    }

    private static String pegawai() {
        return "nip,nama,jenis_kelamin,status,golongan,kode_unit,jabatan,jenis_jabatan,jenjang\n"
                + IntStream.rangeClosed(1, BANYAK)
                        .mapToObj("199001012015011%03d,Orang Uji,L,PNS,III/a,P,Arsiparis,PELAKSANA,\n"::formatted)
                        .collect(Collectors.joining());
    }

    private Map<String, String> lingkungan() {
        return Map.of(
                "KINERJA_DB_URL",
                alamat(),
                "KINERJA_DB_USER",
                "postgres",
                "KINERJA_DB_PASSWORD",
                "",
                "KINERJA_FAKTOR_KEDUA",
                "ditawarkan",
                "KINERJA_DATA",
                folder.toString());
    }

    private String alamat() {
        return peladen.alamat(basisdata);
    }

    private Connection sambung() throws SQLException {
        return peladen.buka(basisdata);
    }

    /** The program rebuilds this table at the end of an import and of a change of units; reading it stays possible. */
    private static void kunci(Connection koneksi) throws SQLException {
        koneksi.setAutoCommit(false);
        try (var p = koneksi.createStatement()) {
            p.execute("LOCK TABLE pegawai_kedudukan IN SHARE ROW EXCLUSIVE MODE");
        }
    }

    /** Until one backend has written to a table and waits for the one that is kept from it. */
    private void tungguTertahan(ProsesKinerja program, String ditulis) throws Exception {
        var sql = """
                SELECT count(*)
                FROM pg_locks tunggu JOIN pg_locks tulis ON tulis.pid = tunggu.pid
                WHERE NOT tunggu.granted AND tunggu.relation = 'pegawai_kedudukan'::regclass
                  AND tulis.granted AND tulis.relation = '%s'::regclass AND tulis.mode = 'RowExclusiveLock'
                """.formatted(ditulis);
        for (var n = 0; hitung(sql) == 0; n++) {
            assertThat(program.proses().isAlive() && n < 900).as(program.teks()).isTrue();
            Thread.sleep(100);
        }
    }

    /** Until the server has noticed that the killed program is gone. */
    private void tungguBubar() throws Exception {
        var sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                + " AND backend_type = 'client backend' AND state <> 'idle'";
        for (var n = 0; hitung(sql) > 0; n++) {
            assertThat(n).isLessThan(300);
            Thread.sleep(100);
        }
    }

    private long hitung(String sql) throws SQLException {
        try (var koneksi = sambung();
                var p = koneksi.createStatement();
                var hasil = p.executeQuery(sql)) {
            hasil.next();
            return hasil.getLong(1);
        }
    }

    private void jalankan(String sql) throws SQLException {
        try (var koneksi = sambung();
                var p = koneksi.createStatement()) {
            p.execute(sql);
        }
    }

    private void tulisAdmin() throws SQLException {
        var sandi = new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(SANDI);
        jalankan("""
                INSERT INTO akses_akun (id, nama_masuk, nama, nip, sandi, aktif, dibuat, versi)
                VALUES ('01941f29-0000-7000-8000-000000000002', 'bkd', 'Admin BKD', NULL, '%s', true, now(), 1);
                INSERT INTO akses_peran (id, akun_id, peran, lingkup_unit_id)
                VALUES ('01941f29-0000-7000-8000-000000000003', '01941f29-0000-7000-8000-000000000002',
                        'PENGELOLA_INSTANSI', NULL)
                """.formatted(sandi));
    }

    private static HttpClient masuk(int port) throws Exception {
        var peramban =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var isian = "nip=bkd&sandi=" + kode(SANDI) + "&_csrf=" + kode(csrf(peramban, port, "/masuk"));
        assertThat(peramban.send(kirim(port, "/masuk", isian), HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(302);
        return peramban;
    }

    private static HttpRequest simpan(int port, String url, String csrf) {
        return kirim(port, url, "versi=1&nama=Pemerintah+Baru&jenis=INSTANSI&_csrf=" + kode(csrf));
    }

    private static String csrf(HttpClient peramban, int port, String url) throws Exception {
        var minta = HttpRequest.newBuilder(URI.create("http://localhost:" + port + url))
                .build();
        var cocok = CSRF.matcher(
                peramban.send(minta, HttpResponse.BodyHandlers.ofString()).body());
        assertThat(cocok.find()).as(url).isTrue();
        return cocok.group(1);
    }

    private static HttpRequest kirim(int port, String url, String isian) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(isian))
                .build();
    }

    private static String kode(String isi) {
        return URLEncoder.encode(isi, StandardCharsets.UTF_8);
    }
}
