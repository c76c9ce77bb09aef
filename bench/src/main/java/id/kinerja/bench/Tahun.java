package id.kinerja.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A year opened for everybody, filled with last year's plans, and taken back, by the buttons of the page. */
@Command(
        name = "tahun",
        mixinStandardHelpOptions = true,
        description = "Membuka SKP tahun depan untuk semua pegawai, menyalin rencana tahun ini, lalu membatalkannya.")
final class Tahun implements Callable<Integer> {

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        System.out.println(Mesin.sebut());
        var tahun = String.valueOf(Year.now(java.time.ZoneId.of("Asia/Jakarta")).getValue() + 1);
        var alamat = "/periode/tahun/" + tahun;
        try (var peladen = Peladen.mulai(pilihan, pilihan.folder());
                var koneksi = new Basisdata(peladen.folder()).sambung()) {
            peladen.sampaiTenang();
            var kerja = new Kerja(peladen, koneksi);
            kerja.kirim("/periode/tahun", Map.of("tahun", tahun, "pola", "TRIWULAN"));
            kerja.kirim(alamat + "/status", Map.of("status", "TERBUKA", "versi", "1"));
            sebut("Pembukaan", kerja.lakukan(alamat + "/pembukaan", Map.of()));
            sebut("Penyalinan", kerja.lakukan(alamat + "/pembukaan/penyalinan", Map.of()));
            sebut("Pembatalan", kerja.lakukan(alamat + "/pembukaan/pembatalan", Map.of()));
        }
        return 0;
    }

    private static void sebut(String apa, Kerja.Hasil h) {
        System.out.printf(
                "%s: %.1f s sejak tombol ditekan (%s); CPU: program %.1f s, PostgreSQL %.1f s%n",
                apa, h.detik(), h.catatan(), h.program(), h.basisdata());
    }
}
