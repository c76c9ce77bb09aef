package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Faset;
import id.kinerja.rasch.Status;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

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
        tanpaUkuran(hasil, id);
        var r = hasil.tahap2().ragam();
        System.out.printf(
                id,
                "Ragam tahap dua: orang %.2f; penilai %.2f; pandangan khas %.2f. Bila bawaannya jauh dari data, tanda"
                        + " SEVERE, LENIENT, dan RING menjadi tumpul: taksir dengan --tahap2=taksir.%n",
                r.ratee(),
                r.rater(),
                r.khas());
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

    /** Groups that hang on the rest by extreme marks alone have no measure; that must not pass in silence. */
    private static void tanpaUkuran(Hasil hasil, Locale id) {
        var orang = takTerbatas(hasil.taksiran().ratee());
        var penilai = takTerbatas(hasil.taksiran().rater());
        if (orang + penilai > 0) {
            System.out.printf(
                    id,
                    "Ingat: %,d orang dan %,d penilai tidak mendapat ukuran (unbounded): mereka tersambung dengan yang"
                            + " lain hanya lewat nilai yang seluruhnya terendah atau tertinggi.%n",
                    orang,
                    penilai);
        }
    }

    static long takTerbatas(Faset f) {
        return IntStream.range(0, f.size())
                .filter(n -> f.status(n) == Status.TAK_TERBATAS)
                .count();
    }
}
