package id.kinerja.uji;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Leads to the database of the test class that is running, so that one Spring context serves them all. */
final class SumberDataUji extends AbstractDataSource {

    static final SumberDataUji SATU = new SumberDataUji();

    private static final int UKURAN_KOLAM = 8;

    private volatile @Nullable HikariDataSource kini;
    private volatile boolean berisiContoh;

    private SumberDataUji() {}

    void arahkan(String basisdata, boolean contoh) {
        lepas();
        var sambungan = PeladenUji.peladen().sambungan(basisdata);
        var kolam = new HikariDataSource();
        kolam.setJdbcUrl(sambungan.url());
        kolam.setUsername(sambungan.pengguna());
        kolam.setMaximumPoolSize(UKURAN_KOLAM);
        kolam.setMinimumIdle(0);
        kolam.addDataSourceProperty("reWriteBatchedInserts", "true");
        kolam.addDataSourceProperty("logServerErrorDetail", "false");
        berisiContoh = contoh;
        kini = kolam;
    }

    void lepas() {
        var lama = kini;
        kini = null;
        if (lama != null) {
            lama.close();
        }
    }

    boolean berisiContoh() {
        return berisiContoh;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var kolam = kini;
        if (kolam == null) {
            throw new SQLException("No database here: the test class lacks @BasisData or @UjiWeb");
        }
        return HitungPernyataan.diawasi(kolam.getConnection());
    }

    @Override
    public Connection getConnection(String pengguna, String sandi) throws SQLException {
        return getConnection();
    }
}
