package id.kinerja.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The mix of pages: how many each second, how fast, at what price, and what plain JDBC makes of the same statements. */
@Command(
        name = "halaman",
        mixinStandardHelpOptions = true,
        description = "Campuran halaman: permintaan/s, p50, p95, p99, CPU, memori, dan nisbah terhadap JDBC murni.")
final class Halaman implements Callable<Integer> {

    private static final int TIAP_RAGAM = 20;

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Option(names = "--pemakai", defaultValue = "200", description = "Orang yang masuk bersamaan (bawaan: 200).")
    private int pemakai;

    @Option(names = "--lama", defaultValue = "60", description = "Lama tiap pengukuran dalam detik (bawaan: 60).")
    private int lama;

    @Option(names = "--laju", defaultValue = "300", description = "Permintaan tiap detik (bawaan: 300).")
    private int laju;

    @Option(names = "--pemanasan", defaultValue = "30", description = "Detik pemanasan, tak dihitung (bawaan: 30).")
    private int pemanasan;

    @Option(names = "--serentak", defaultValue = "16", description = "Orang pada pengukuran jenuh (bawaan: 16).")
    private int serentak;

    @Option(names = "--benang", defaultValue = "8", description = "Sambungan pada JDBC murni (bawaan: 8).")
    private int benang;

    /** Processor time by who used it, in seconds. */
    private record Cpu(double program, double basisdata) {

        static Cpu kini(Peladen peladen) throws IOException {
            return new Cpu(peladen.program().cpuSendiri(), peladen.basisdata().cpu());
        }

        Cpu sejak(Cpu awal) {
            return new Cpu(program - awal.program, basisdata - awal.basisdata);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        System.out.println(Mesin.sebut());
        try (var peladen = Peladen.mulai(pilihan, pilihan.folder())) {
            System.out.printf(
                    "Peladen siap dalam %.1f s.%n", peladen.lamaMulai().toMillis() / 1e3);
            var persiapan = new Persiapan(peladen);
            var sebelum = Cpu.kini(peladen);
            var orang = persiapan.siapkan(pemakai);
            System.out.printf(
                    "%d orang masuk, %.0f ms tiap masuk (sandi Argon2id); seluruh persiapan %.1f s CPU. Tidak ikut diukur.%n",
                    orang.size(),
                    persiapan.lamaMasuk(),
                    Cpu.kini(peladen).sejak(sebelum).program());
            peladen.sampaiTenang();
            var rekaman = new Perekam(peladen).rekam(orang, TIAP_RAGAM);
            Gatling.jalankan(peladen.alamat(), orang, pemanasan, laju);
            orang = persiapan.siapkan(pemakai);
            ukurLaju(peladen, orang);
            orang = persiapan.siapkan(serentak);
            var jenuh = ukurJenuh(peladen, orang);
            ukurJdbc(peladen, new JdbcMurni(new Basisdata(peladen.folder()), rekaman), jenuh);
        }
        return 0;
    }

    private void ukurLaju(Peladen peladen, List<Orang> orang) throws IOException, InterruptedException {
        System.out.printf("%nCampuran pada %d permintaan/s, %d orang, %d s:%n", laju, orang.size(), lama);
        var awal = Cpu.kini(peladen);
        var hasil = Gatling.jalankan(peladen.alamat(), orang, lama, laju);
        var cpu = Cpu.kini(peladen).sejak(awal);
        System.out.printf(
                "  %-20s %10s %6s %6s %6s %6s %8s%n", "", "permintaan", "gagal", "p50", "p95", "p99", "terlama");
        for (var nama : Ragam.semuaNama()) {
            baris(nama, hasil.catatan().ringkas(nama));
        }
        baris("semua", hasil.catatan().ringkas(""));
        System.out.printf("  %.1f permintaan/s; waktu dalam milidetik%n", hasil.perDetik());
        laporkan(cpu, hasil);
        System.out.printf(
                "  Memori: program %.0f MB (tertinggi %.0f MB), PostgreSQL %.0f MB%n",
                peladen.program().rss(),
                peladen.program().rssTertinggi(),
                peladen.basisdata().memori());
    }

    private static void baris(String nama, Catatan.Ringkasan r) {
        System.out.printf(
                "  %-20s %10d %6d %6d %6d %6d %8d%n",
                nama, r.jumlah(), r.gagal(), r.p50(), r.p95(), r.p99(), r.terlama());
    }

    private static void laporkan(Cpu cpu, Gatling.Hasil hasil) {
        var jumlah = hasil.catatan().ringkas("").jumlah();
        System.out.printf(
                "  CPU tiap permintaan: program %.2f ms, PostgreSQL %.2f ms, pembuat beban %.2f ms%n",
                cpu.program() * 1e3 / jumlah, cpu.basisdata() * 1e3 / jumlah, hasil.cpu() * 1e3 / jumlah);
    }

    private Gatling.Hasil ukurJenuh(Peladen peladen, List<Orang> orang) throws IOException, InterruptedException {
        System.out.printf("%nSecepat yang terjawab, %d orang, %d s:%n", orang.size(), lama);
        var awal = Cpu.kini(peladen);
        var hasil = Gatling.jalankan(peladen.alamat(), orang, lama, 0);
        var cpu = Cpu.kini(peladen).sejak(awal);
        var semua = hasil.catatan().ringkas("");
        System.out.printf(
                "  %.1f permintaan/s, p50 %d, p95 %d, p99 %d ms, %d gagal%n",
                hasil.perDetik(), semua.p50(), semua.p95(), semua.p99(), semua.gagal());
        laporkan(cpu, hasil);
        return hasil;
    }

    private void ukurJdbc(Peladen peladen, JdbcMurni jdbc, Gatling.Hasil jenuh)
            throws IOException, InterruptedException {
        System.out.printf("%nPernyataan SQL yang sama lewat JDBC murni, %d sambungan, %d s:%n", benang, lama);
        jdbc.jalankan(benang, Math.min(lama, 10));
        var awal = peladen.basisdata().cpu();
        var hasil = jdbc.jalankan(benang, lama);
        var cpu = peladen.basisdata().cpu() - awal;
        System.out.printf("  %.1f halaman/s%n", hasil.perDetik());
        System.out.printf(
                "  CPU tiap halaman: pemanggil %.2f ms, PostgreSQL %.2f ms%n",
                hasil.cpu() * 1e3 / hasil.halaman(), cpu * 1e3 / hasil.halaman());
        System.out.printf(
                "  Nisbah: JDBC murni melayani %.1f kali sebanyak program.%n", hasil.perDetik() / jenuh.perDetik());
    }
}
