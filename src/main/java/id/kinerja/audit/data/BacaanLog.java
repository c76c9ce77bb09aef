package id.kinerja.audit.data;

import id.kinerja.audit.model.Entri;
import id.kinerja.audit.model.Sidik;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
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

    /** One row as it was read. */
    private record Baris(long nomor, Sidik daun, Entri entri) {}

    /** Entries with places from {@code dari} up to {@code sampai}, not included; while one piece is heard the next is read. */
    public void baca(long dari, long sampai, Pembaca pembaca) {
        try (var koneksi = sumber.getConnection()) {
            koneksi.setAutoCommit(false);
            baca(koneksi, dari, sampai, pembaca);
            koneksi.rollback();
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("Log tidak dapat dibaca.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Pembacaan log dihentikan.", e);
        }
    }

    private static void baca(Connection koneksi, long dari, long sampai, Pembaca pembaca)
            throws SQLException, ExecutionException, InterruptedException {
        try (var perintah = koneksi.prepareStatement(BACA)) {
            perintah.setFetchSize(SEPOTONG);
            perintah.setLong(1, dari);
            perintah.setLong(2, sampai);
            // The reader of the next piece is closed, and so waited for, before the rows it reads from.
            try (var hasil = perintah.executeQuery();
                    var pembantu = Executors.newSingleThreadExecutor()) {
                var berikut = pembantu.submit(() -> sepotong(hasil));
                for (var kini = berikut.get(); !kini.isEmpty(); kini = berikut.get()) {
                    berikut = pembantu.submit(() -> sepotong(hasil));
                    kini.forEach(b -> pembaca.baca(b.nomor(), b.daun(), b.entri()));
                }
            }
        }
    }

    private static List<Baris> sepotong(ResultSet hasil) throws SQLException {
        var baris = new ArrayList<Baris>(SEPOTONG);
        while (baris.size() < SEPOTONG && hasil.next()) {
            baris.add(new Baris(hasil.getLong(1), Sidik.dari(hasil.getBytes(2)), entri(hasil)));
        }
        return baris;
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
