package id.kinerja.audit.data;

import id.kinerja.audit.model.Entri;
import id.kinerja.audit.model.Sidik;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/** The whole log from its first entry to its last, however long it is: read in pieces, straight from the driver. */
@Repository
public class BacaanLog {

    private static final int SEPOTONG = 10_000;
    private static final int SEJUTA = 1_000_000;
    private static final String BACA = """
            SELECT nomor, daun, id, (extract(epoch FROM waktu) * 1000000)::bigint, pelaku_akun_id, peran, perbuatan,
                   objek_jenis, objek_id, subjek_id, rincian, fakta
            FROM audit_jejak WHERE nomor >= ? AND nomor < ? ORDER BY nomor""";

    private final DataSource sumber;

    BacaanLog(DataSource sumber) {
        this.sumber = sumber;
    }

    /** Hears of each entry in the order of places. */
    @FunctionalInterface
    public interface Pembaca {
        void baca(long nomor, Sidik daun, Entri entri);
    }

    /** Entries with places from {@code dari} up to {@code sampai}, not included. */
    public void baca(long dari, long sampai, Pembaca pembaca) {
        try (var koneksi = sumber.getConnection()) {
            koneksi.setAutoCommit(false);
            baca(koneksi, dari, sampai, pembaca);
            koneksi.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("Log tidak dapat dibaca.", e);
        }
    }

    private static void baca(Connection koneksi, long dari, long sampai, Pembaca pembaca) throws SQLException {
        try (var perintah = koneksi.prepareStatement(BACA)) {
            perintah.setFetchSize(SEPOTONG);
            perintah.setLong(1, dari);
            perintah.setLong(2, sampai);
            try (var hasil = perintah.executeQuery()) {
                while (hasil.next()) {
                    pembaca.baca(hasil.getLong(1), Sidik.dari(hasil.getBytes(2)), entri(hasil));
                }
            }
        }
    }

    private static Entri entri(ResultSet hasil) throws SQLException {
        var mikro = hasil.getLong(4);
        return new Entri(
                hasil.getObject(3, UUID.class),
                Instant.ofEpochSecond(Math.floorDiv(mikro, SEJUTA), Math.floorMod(mikro, SEJUTA) * 1000L),
                hasil.getObject(5, UUID.class),
                hasil.getString(6),
                hasil.getString(7),
                hasil.getString(8),
                hasil.getString(9),
                hasil.getObject(10, UUID.class),
                hasil.getString(11),
                hasil.getString(12));
    }
}
