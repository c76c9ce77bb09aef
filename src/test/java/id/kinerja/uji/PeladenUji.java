package id.kinerja.uji;

import id.kinerja.situs.basisdata.Migrasi;
import id.kinerja.situs.basisdata.Sambungan;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL server of a test run. It may lose everything at a power cut, which makes it quick. */
public final class PeladenUji {

    private static final String KOSONG = "kinerja_kosong";
    private static final AtomicInteger NOMOR = new AtomicInteger();

    private final EmbeddedPostgres peladen;

    private PeladenUji() {
        try {
            peladen = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("timezone", "Asia/Jakarta")
                    .setServerConfig("jit", "off")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "id")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Satu {
        static final PeladenUji PELADEN = mulai();

        private static PeladenUji mulai() {
            var peladen = new PeladenUji();
            peladen.jalankan("CREATE DATABASE " + KOSONG);
            new Migrasi(peladen.sambungan(KOSONG)).jalankan();
            return peladen;
        }
    }

    public static PeladenUji peladen() {
        return Satu.PELADEN;
    }

    /** A new database without any table. */
    public String tanpaTabel() {
        var nama = "uji_" + NOMOR.incrementAndGet();
        jalankan("CREATE DATABASE " + nama);
        return nama;
    }

    /** A new database with every table and no rows. */
    public String termigrasi() {
        return salinan(KOSONG);
    }

    String salinan(String asal) {
        var nama = "uji_" + NOMOR.incrementAndGet();
        jalankan("CREATE DATABASE %s TEMPLATE %s STRATEGY FILE_COPY".formatted(nama, asal));
        return nama;
    }

    public Sambungan sambungan(String basisdata) {
        return Sambungan.untuk(alamat(basisdata), "postgres", "");
    }

    /** The address as the program's options take it. */
    public String alamat(String basisdata) {
        return "postgresql://127.0.0.1:%d/%s".formatted(peladen.getPort(), basisdata);
    }

    /** A connection beside the program's own, in the schema of its tables. */
    public Connection buka(String basisdata) throws SQLException {
        return DriverManager.getConnection("jdbc:" + alamat(basisdata) + "?currentSchema=kinerja", "postgres", "");
    }

    public void buang(String basisdata) {
        jalankan("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(basisdata));
    }

    private void jalankan(String sql) {
        try (var koneksi = peladen.getPostgresDatabase().getConnection();
                var pernyataan = koneksi.createStatement()) {
            pernyataan.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
