package id.kinerja.situs.basisdata;

import id.kinerja.situs.GagalMulai;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings the tables of every module up to date, lowest floor first. Copies that start together take turns. */
public final class Migrasi {

    private static final String AKAR = "db/migration/";
    private static final long KUNCI = 0x4b494e45524a41L;
    private static final String SIDIK = "migrasi.sidik";

    private final Sambungan sambungan;

    public Migrasi(Sambungan sambungan) {
        this.sambungan = sambungan;
    }

    public void jalankan() {
        try (var koneksi = DriverManager.getConnection(sambungan.url(), sambungan.pengguna(), sambungan.sandi())) {
            var sidik = sidik();
            if (sama(koneksi, sidik)) {
                return;
            }
            // A session lock: closing the connection lets go of it, whatever happens.
            lakukan(koneksi, "SELECT pg_advisory_lock(" + KUNCI + ")");
            if (!sama(koneksi, sidik)) {
                modul().forEach(this::migrasikan);
                simpan(koneksi, sidik);
            }
        } catch (SQLException | IOException | FlywayException e) {
            throw new GagalMulai(
                    "Tabel di %s tidak dapat diperbarui: %s".formatted(sambungan.alamat(), satuBaris(e)), e);
        }
    }

    private void migrasikan(String modul) {
        Flyway.configure()
                .dataSource(sambungan.url(), sambungan.pengguna(), sambungan.sandi())
                .schemas("kinerja")
                .createSchemas(true)
                .table("flyway_" + modul)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:" + AKAR + modul)
                .load()
                .migrate();
    }

    /** The usual start changes nothing, and this one query says so. */
    private static boolean sama(Connection koneksi, String sidik) throws SQLException {
        try (var adakah = koneksi.prepareStatement("SELECT to_regclass('kinerja.bersama_pengaturan') IS NOT NULL");
                var jawaban = adakah.executeQuery()) {
            if (!jawaban.next() || !jawaban.getBoolean(1)) {
                return false;
            }
        }
        try (var tanya = koneksi.prepareStatement("SELECT nilai FROM kinerja.bersama_pengaturan WHERE kunci = ?")) {
            tanya.setString(1, SIDIK);
            try (var jawaban = tanya.executeQuery()) {
                return jawaban.next() && sidik.equals(jawaban.getString(1));
            }
        }
    }

    private static void simpan(Connection koneksi, String sidik) throws SQLException {
        var sql = "INSERT INTO kinerja.bersama_pengaturan (kunci, nilai) VALUES (?, ?)"
                + " ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai";
        try (var tulis = koneksi.prepareStatement(sql)) {
            tulis.setString(1, SIDIK);
            tulis.setString(2, sidik);
            tulis.executeUpdate();
        }
    }

    private static void lakukan(Connection koneksi, String sql) throws SQLException {
        try (var pernyataan = koneksi.createStatement()) {
            pernyataan.execute(sql);
        }
    }

    private static List<String> modul() throws IOException {
        var urutan = new PathMatchingResourcePatternResolver().getResource("classpath:" + AKAR + "urutan.txt");
        return urutan.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(baris -> !baris.isEmpty() && !baris.startsWith("#"))
                .toList();
    }

    private static String sidik() throws IOException {
        try {
            var hitung = MessageDigest.getInstance("SHA-256");
            var berkas = new PathMatchingResourcePatternResolver().getResources("classpath*:" + AKAR + "**/*.*");
            Arrays.sort(berkas, Comparator.comparing(Resource::getDescription));
            for (var satu : berkas) {
                hitung.update(satu.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(hitung.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String satuBaris(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
