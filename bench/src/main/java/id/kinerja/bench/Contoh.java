package id.kinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Making the sample in an empty folder. */
@Command(
        name = "contoh",
        mixinStandardHelpOptions = true,
        description = "Lama mengisi instansi contoh pada folder kosong.")
final class Contoh implements Callable<Integer> {

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.println(Mesin.sebut());
        var folder = Pilihan.HASIL.resolve("contoh-baru");
        hapus(folder);
        try (var peladen = Peladen.mulai(pilihan, folder)) {
            System.out.printf(
                    "%d pegawai: siap %.1f s sejak bin/run dipanggil pada folder kosong%n",
                    pilihan.pegawai, peladen.lamaMulai().toMillis() / 1e3);
            System.out.printf(
                    "CPU: program %.1f s, PostgreSQL %.1f s; memori tertinggi program %.0f MB%n",
                    peladen.program().cpuSendiri(),
                    peladen.basisdata().cpu(),
                    peladen.program().rssTertinggi());
        } finally {
            hapus(folder);
        }
        return 0;
    }

    private static void hapus(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var isi = Files.walk(folder)) {
            for (var satu : isi.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(satu);
            }
        }
    }
}
