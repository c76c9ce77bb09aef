package id.kinerja.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the provable log costs a save, how fast waiting entries get their place, and how long it takes to re-walk all. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description =
                "Log yang dapat dibuktikan: ongkosnya bagi satu simpanan, laju pengurutannya, lama verifikasinya.")
final class Log implements Callable<Integer> {

    private static final double MILIDETIK = 1e6;
    private static final double DETIK = 1e9;
    private static final int PEMANASAN = 500;
    private static final Duration INTIP = Duration.ofMillis(50);
    private static final Predicate<Rekaman.Satu> MILIK_LOG =
            s -> s.sql().matches("(?is)insert into \"?(kinerja\"?\\.\"?)?audit_.*");

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Option(names = "--simpan", defaultValue = "4000", description = "Banyaknya simpanan yang diulang (bawaan: 4000).")
    private int simpan;

    @Option(names = "--entri", defaultValue = "200000", description = "Banyaknya entri yang menunggu (bawaan: 200000).")
    private int entri;

    @Option(
            names = "--verifikasi",
            description = "Jalankan juga audit verifikasi atas seluruh log, sebagai proses utuh.")
    private boolean verifikasi;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        System.out.println(Mesin.sebut());
        try (var peladen = Peladen.mulai(pilihan, pilihan.folder())) {
            var orang = new Persiapan(peladen).siapkan(40);
            peladen.sampaiTenang();
            var rekaman = new Perekam(peladen).rekam(orang, 10).get(Ragam.SIMPAN_REALISASI);
            try (var koneksi = new Basisdata(peladen.folder()).sambung()) {
                ongkos(koneksi, rekaman);
                urutkan(koneksi);
            }
        }
        if (verifikasi) {
            verifikasi();
        }
        return 0;
    }

    /** The recorded saves by plain JDBC, in turn with and without what the log adds to them. */
    private void ongkos(Connection koneksi, List<Perekam.Permintaan> rekaman) throws SQLException {
        var dengan = new ArrayList<Double>();
        var tanpa = new ArrayList<Double>();
        for (var i = -PEMANASAN; i < simpan; i++) {
            var satu = rekaman.get(Math.floorMod(i / 2, rekaman.size()));
            // The second of a pair finds warm rows, so each of the two is second as often.
            var utuh = i % 2 == 0 ^ Math.floorMod(i / 2, 2) == 0;
            var lama = sekali(koneksi, satu, utuh);
            if (i >= 0) {
                (utuh ? dengan : tanpa).add(lama);
            }
        }
        var a = median(tanpa);
        var b = median(dengan);
        System.out.printf(
                "Satu simpanan dengan log %.3f ms, tanpa log %.3f ms (median dari %d): %+.1f%%%n",
                b, a, dengan.size(), (b / a - 1) * 100);
    }

    private static double sekali(Connection koneksi, Perekam.Permintaan permintaan, boolean utuh) throws SQLException {
        var awal = System.nanoTime();
        for (var s : permintaan.pernyataan()) {
            if (utuh || !MILIK_LOG.test(s)) {
                JdbcMurni.lakukan(koneksi, s);
            }
        }
        return (System.nanoTime() - awal) / MILIDETIK;
    }

    private static double median(List<Double> semua) {
        var urut = semua.stream().sorted().toList();
        return urut.get(urut.size() / 2);
    }

    /** Entries that wait all at once; the running program finds them and gives them their places. */
    private void urutkan(Connection koneksi) throws SQLException, InterruptedException {
        try (var isi = koneksi.prepareStatement("INSERT INTO audit_jejak (id, waktu, peran, perbuatan, objek_jenis,"
                + " objek_id, rincian, fakta) SELECT gen_random_uuid(), now(), 'PEGAWAI', 'bench.entri', 'Bench',"
                + " n::text, '', '' FROM generate_series(1, ?::int) n")) {
            isi.setString(1, String.valueOf(entri));
            isi.executeUpdate();
        }
        var awal = System.nanoTime();
        while (menunggu(koneksi)) {
            Thread.sleep(INTIP);
        }
        var lama = (System.nanoTime() - awal) / DETIK;
        System.out.printf("%,d entri mendapat tempatnya dalam %.1f s: %,.0f tiap detik%n", entri, lama, entri / lama);
    }

    private static boolean menunggu(Connection koneksi) throws SQLException {
        try (var tanya = koneksi.createStatement();
                var jawab = tanya.executeQuery("SELECT EXISTS (SELECT FROM audit_jejak WHERE nomor IS NULL)")) {
            return jawab.next() && jawab.getBoolean(1);
        }
    }

    /** From the call to the last line, start of the program and its database included. */
    private void verifikasi() throws IOException, InterruptedException {
        var awal = System.nanoTime();
        var susunan = new ProcessBuilder(
                        Pilihan.AKAR.resolve("bin/run").toString(), "audit", "verifikasi", "--data=" + pilihan.folder())
                .inheritIO();
        susunan.environment().keySet().removeIf(nama -> nama.startsWith("KINERJA_"));
        var kode = susunan.start().waitFor();
        System.out.printf("Verifikasi seluruh log: %.1f s, kode keluar %d%n", (System.nanoTime() - awal) / DETIK, kode);
    }
}
