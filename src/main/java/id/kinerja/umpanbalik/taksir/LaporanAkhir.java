package id.kinerja.umpanbalik.taksir;

import java.nio.file.Path;
import java.util.Locale;

/** What is said on the terminal when all is written. */
final class LaporanAkhir {

    private LaporanAkhir() {}

    static void sampaikan(Hasil hasil, Path keluar) {
        var id = Locale.of("id");
        var d = hasil.masukan().rancangan();
        var jejak = hasil.taksiran().jejak();
        System.out.printf(
                id,
                "%,d nilai, %,d pasangan, %,d orang, %,d penilai, %,d butir.%n",
                hasil.masukan().baris(),
                d.banyakPasangan(),
                d.banyakRatee(),
                d.banyakRater(),
                d.banyakButir());
        System.out.printf(
                id,
                "Konvergen setelah %d sapuan; kelompok penilai terpisah: %,d; tanda: %,d.%n",
                jejak.sapuan(),
                jejak.bagian(),
                hasil.tanda().size());
        if (hasil.masukan().kembar() > 0) {
            System.out.printf(
                    id,
                    "Ingat: %,d baris mengulang pasangan dan butir yang sama dengan nilai yang sama; dihitung dua kali.%n",
                    hasil.masukan().kembar());
        }
        if (jejak.bagian() > 1) {
            System.out.println("Ingat: kelompok yang terpisah tidak dapat dibandingkan langsung satu sama lain.");
        }
        if (!hasil.masukan().digabung().isEmpty()) {
            System.out.println("Ingat: kategori " + hasil.masukan().digabung() + " tidak pernah dipakai dan dikeluarkan"
                    + " dari skala; kategori di atasnya turun.");
        }
        System.out.println("Hasil: " + keluar.toAbsolutePath().normalize());
    }
}
