package id.kinerja.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each page asks of the database: which statements, how long each takes, and by which plan. */
@Command(
        name = "pernyataan",
        mixinStandardHelpOptions = true,
        description = "Pernyataan SQL tiap halaman, lamanya, berat halamannya, dan bila diminta rencananya.")
final class Pernyataan implements Callable<Integer> {

    private static final int TIAP_RAGAM = 10;
    private static final int PANJANG = 160;
    private static final int DIULANG = 3;

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Option(names = "--rencana", description = "Cetak juga EXPLAIN ANALYZE yang terlama.")
    private boolean rencana;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        System.out.println(Mesin.sebut());
        try (var peladen = Peladen.mulai(pilihan, pilihan.folder())) {
            var orang = new Persiapan(peladen).siapkan(40);
            peladen.sampaiTenang();
            var rekaman = new Perekam(peladen).rekam(orang, TIAP_RAGAM);
            try (var koneksi = new Basisdata(peladen.folder()).sambung()) {
                for (var ragam : Ragam.values()) {
                    laporkan(koneksi, ragam, rekaman.get(ragam));
                }
            }
        }
        return 0;
    }

    private void laporkan(Connection koneksi, Ragam ragam, List<Perekam.Permintaan> semua) throws SQLException {
        var berat = semua.stream().mapToInt(Perekam.Permintaan::bait).average().orElse(0);
        System.out.printf("%n%s (%s): %.1f KB termampat%n", ragam.nama(), ragam.kelompok(), berat / 1024);
        koneksi.setAutoCommit(false);
        var sudah = new HashSet<String>();
        for (var permintaan : semua) {
            for (var satu : permintaan.pernyataan()) {
                if (satu.berencana() && sudah.add(satu.sql())) {
                    laporkan(koneksi, satu, semua);
                }
            }
        }
        koneksi.rollback();
        koneksi.setAutoCommit(true);
    }

    /** The same statement with the values of all recorded requests: their mean, and the one that took longest. */
    private void laporkan(Connection koneksi, Rekaman.Satu satu, List<Perekam.Permintaan> semua) throws SQLException {
        var jumlah = 0;
        var lama = 0.0;
        var terlama = new Rencana(-1, "");
        for (var permintaan : semua) {
            for (var lain : permintaan.pernyataan()) {
                if (!lain.sql().equals(satu.sql())) {
                    continue;
                }
                var r = jelaskan(koneksi, lain);
                lama += r.milidetik();
                jumlah++;
                terlama = r.milidetik() > terlama.milidetik() ? r : terlama;
            }
        }
        System.out.printf(
                "  %2d kali dari %d, %7.2f ms rata-rata, %7.2f ms terlama: %s%n",
                jumlah, semua.size(), lama / jumlah, terlama.milidetik(), satu.awal(PANJANG));
        if (rencana) {
            System.out.println(satu.sql() + "\n" + terlama.teks().indent(4));
        }
    }

    private record Rencana(double milidetik, String teks) {}

    /** The best of a few runs: the first one only warms the cache. */
    private static Rencana jelaskan(Connection koneksi, Rekaman.Satu satu) throws SQLException {
        var terbaik = new Rencana(Double.MAX_VALUE, "");
        for (var i = 0; i < DIULANG; i++) {
            var titik = koneksi.setSavepoint();
            try (var siap = koneksi.prepareStatement("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " + satu.sql())) {
                JdbcMurni.isi(siap, satu);
                var baru = baca(siap.executeQuery());
                terbaik = baru.milidetik() < terbaik.milidetik() ? baru : terbaik;
            }
            koneksi.rollback(titik);
        }
        return terbaik;
    }

    private static Rencana baca(java.sql.ResultSet jawaban) throws SQLException {
        var teks = new StringBuilder();
        var milidetik = 0.0;
        try (jawaban) {
            while (jawaban.next()) {
                var baris = jawaban.getString(1);
                teks.append(baris).append('\n');
                if (baris.startsWith("Execution Time") || baris.startsWith("Planning Time")) {
                    milidetik += Double.parseDouble(baris.replaceAll("[^0-9.]", ""));
                }
            }
        }
        return new Rencana(milidetik, teks.toString());
    }
}
