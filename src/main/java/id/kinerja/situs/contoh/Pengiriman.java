package id.kinerja.situs.contoh;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessResourceFailureException;

/** Sends rows by COPY while the next ones are being made: the database and the generator each keep a core busy. */
final class Pengiriman {

    private final CopyManager salin;
    private CompletableFuture<Void> sebelumnya = CompletableFuture.completedFuture(null);

    Pengiriman(CopyManager salin) {
        this.salin = salin;
    }

    /** Takes what was gathered and sends it after what was sent before. */
    void kirim(Salinan salinan) {
        tunggu();
        var isi = new LinkedHashMap<Table<?>, byte[]>();
        salinan.ambil((tabel, teks) -> isi.put(tabel, teks.getBytes(StandardCharsets.UTF_8)));
        sebelumnya = CompletableFuture.runAsync(() -> kirim(isi));
    }

    /** Until everything is in the database; a failure comes out here. */
    void tunggu() {
        sebelumnya.join();
    }

    private void kirim(Map<Table<?>, byte[]> isi) {
        isi.forEach((tabel, data) -> {
            try {
                kirim(tabel, data);
            } catch (SQLException gagal) {
                throw new DataAccessResourceFailureException("COPY " + tabel.getName(), gagal);
            }
        });
    }

    private void kirim(Table<?> tabel, byte[] data) throws SQLException {
        var kolom = Arrays.stream(tabel.fields()).map(Field::getName).collect(Collectors.joining(", "));
        var tujuan = salin.copyIn("COPY " + tabel.getName() + " (" + kolom + ") FROM STDIN");
        try {
            tujuan.writeToCopy(data, 0, data.length);
            tujuan.endCopy();
        } finally {
            if (tujuan.isActive()) {
                tujuan.cancelCopy();
            }
        }
    }
}
