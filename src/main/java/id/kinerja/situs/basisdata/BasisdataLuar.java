package id.kinerja.situs.basisdata;

import id.kinerja.situs.GagalMulai;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL server that someone else runs: checked once, never started or stopped. */
public record BasisdataLuar(Sambungan sambungan) implements Basisdata {

    /** The oldest version whose SQL the migrations and queries are written for. */
    static final int VERSI_TERENDAH = 15;

    private static final int BATAS_DETIK = 10;

    public static BasisdataLuar buka(Sambungan sambungan) {
        var sifat = new Properties();
        sifat.setProperty("user", sambungan.pengguna());
        sifat.setProperty("password", sambungan.sandi());
        sifat.setProperty("connectTimeout", Integer.toString(BATAS_DETIK));
        try (var koneksi = DriverManager.getConnection(sambungan.url(), sifat)) {
            pastikanVersi(koneksi.getMetaData().getDatabaseMajorVersion(), sambungan);
            return new BasisdataLuar(sambungan);
        } catch (SQLException e) {
            throw new GagalMulai(sebab(e, sambungan), e);
        }
    }

    static void pastikanVersi(int versi, Sambungan sambungan) {
        if (versi < VERSI_TERENDAH) {
            throw new GagalMulai("PostgreSQL di %s versi %d, padahal Kinerja memerlukan versi %d atau lebih baru."
                    .formatted(sambungan.alamat(), versi, VERSI_TERENDAH));
        }
    }

    private static String sebab(SQLException e, Sambungan sambungan) {
        var keadaan = e.getSQLState() == null ? "" : e.getSQLState();
        var alamat = sambungan.alamat();
        if (keadaan.startsWith("28") || keadaan.equals("08004")) {
            return "PostgreSQL di %s menolak pengguna \"%s\": periksa KINERJA_DB_USER dan KINERJA_DB_PASSWORD."
                    .formatted(alamat, sambungan.pengguna());
        }
        if (keadaan.equals("3D000")) {
            return "Basis data pada alamat %s belum ada: buat dahulu, atau periksa KINERJA_DB_URL.".formatted(alamat);
        }
        if (keadaan.startsWith("08")) {
            return "Basis data di %s tidak dapat dihubungi: periksa KINERJA_DB_URL dan apakah PostgreSQL berjalan."
                    .formatted(alamat);
        }
        return "Basis data di %s tidak dapat dipakai (kode PostgreSQL %s).".formatted(alamat, keadaan);
    }

    @Override
    public void close() {
        // The server belongs to someone else.
    }
}
