package id.kinerja.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The statements of the pages without the program: each thread keeps one connection and runs recorded requests in the
 * same mix as fast as it can, reading every value. An insert gets a fresh id, because it can't be the same row twice.
 */
final class JdbcMurni {

    private static final double DETIK = 1e9;

    private final Basisdata basisdata;
    private final Map<Ragam, List<Perekam.Permintaan>> rekaman;

    JdbcMurni(Basisdata basisdata, Map<Ragam, List<Perekam.Permintaan>> rekaman) {
        this.basisdata = basisdata;
        this.rekaman = rekaman;
    }

    /**
     * @param cpu processor time of the calling side, in seconds
     */
    record Hasil(int halaman, double detik, double cpu) {

        double perDetik() {
            return halaman / detik;
        }
    }

    Hasil jalankan(int benang, int lama) throws InterruptedException, IOException {
        var awal = System.nanoTime();
        var cpu = cpuSendiri();
        try (var kelompok = Executors.newFixedThreadPool(benang)) {
            var tugas = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < benang; i++) {
                tugas.add(() -> ulangi(awal + (long) (lama * DETIK)));
            }
            var jumlah = 0;
            for (var satu : kelompok.invokeAll(tugas)) {
                jumlah += satu.get();
            }
            return new Hasil(jumlah, (System.nanoTime() - awal) / DETIK, cpuSendiri() - cpu);
        } catch (ExecutionException e) {
            throw new IOException("Pernyataan yang direkam tidak dapat diulang: " + e.getCause(), e);
        }
    }

    private int ulangi(long sampai) throws SQLException {
        var jumlah = 0;
        try (var koneksi = basisdata.sambung()) {
            while (System.nanoTime() < sampai) {
                var semua = rekaman.get(undi());
                var satu = semua.get(ThreadLocalRandom.current().nextInt(semua.size()));
                for (var pernyataan : satu.pernyataan()) {
                    lakukan(koneksi, pernyataan);
                }
                jumlah++;
            }
        }
        return jumlah;
    }

    private static Ragam undi() {
        var angka = ThreadLocalRandom.current().nextInt(100);
        for (var ragam : Ragam.values()) {
            angka -= ragam.bagian();
            if (angka < 0) {
                return ragam;
            }
        }
        throw new IllegalStateException("the shares are less than a hundred");
    }

    static void lakukan(Connection koneksi, Rekaman.Satu pernyataan) throws SQLException {
        if (pernyataan.adalah("BEGIN")) {
            koneksi.setAutoCommit(false);
        } else if (pernyataan.adalah("COMMIT")) {
            koneksi.commit();
            koneksi.setAutoCommit(true);
        } else {
            jalankan(koneksi, pernyataan);
        }
    }

    private static void jalankan(Connection koneksi, Rekaman.Satu pernyataan) throws SQLException {
        try (var siap = koneksi.prepareStatement(pernyataan.sql())) {
            isi(siap, pernyataan);
            if (siap.execute()) {
                baca(siap);
            }
        }
    }

    static void isi(PreparedStatement siap, Rekaman.Satu pernyataan) throws SQLException {
        var isi = pernyataan.isi();
        for (var i = 0; i < isi.size(); i++) {
            var nilai = i == 0 && masukan(pernyataan.sql()) ? UUID.randomUUID().toString() : isi.get(i);
            if (nilai == null) {
                siap.setNull(i + 1, Types.OTHER);
            } else {
                siap.setString(i + 1, nilai);
            }
        }
    }

    private static boolean masukan(String sql) {
        return sql.regionMatches(true, 0, "insert", 0, 6) && sql.matches("(?is)insert into [^(]*\\(\"?id\"?,.*");
    }

    private static void baca(PreparedStatement siap) throws SQLException {
        try (var jawaban = siap.getResultSet()) {
            var kolom = jawaban.getMetaData().getColumnCount();
            while (jawaban.next()) {
                for (var i = 1; i <= kolom; i++) {
                    jawaban.getString(i);
                }
            }
        }
    }

    private static double cpuSendiri() {
        var sendiri = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return sendiri.getProcessCpuTime() / DETIK;
    }
}
