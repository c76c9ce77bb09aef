package id.kinerja.rasch.tanda;

import static id.kinerja.rasch.tanda.TandaTest.bahan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tahap2.PengukurPasangan;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.Tahap2;
import id.kinerja.rasch.taksir.Koefisien;
import id.kinerja.rasch.taksir.Pekerja;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Residuals of pairs from measures that do not know them, against their definition. */
class SisaPasanganTest {

    private static double bobot(BahanTanda b, int p) {
        return 1 / (b.pasangan().ragam()[p] + b.tahap2().ragam().khas());
    }

    @Test
    void the_residual_of_a_pair_leaves_the_pair_out() {
        var b = bahan(Simulasi.susun(new Simulasi(40, 8, 4).nilai(6, 0.4)), Optional.empty());
        var d = b.rancangan();
        var h = b.tahap2();
        var ini = new TandaPasangan(b);
        for (int p = 0; p < d.banyakPasangan(); p += 7) {
            double theta = 0;
            double wTheta = 1 / h.ragam().ratee();
            double alpha = 0;
            double wAlpha = 1 / h.ragam().rater();
            for (int q = 0; q < d.banyakPasangan(); q++) {
                double w = bobot(b, q);
                if (q != p && d.ratee(q) == d.ratee(p)) {
                    theta += w * (b.pasangan().ukuran()[q] - h.mu() + h.rater()[d.rater(q)]);
                    wTheta += w;
                }
                if (q != p && d.rater(q) == d.rater(p)) {
                    alpha += w * (h.ratee()[d.ratee(q)] - b.pasangan().ukuran()[q]);
                    wAlpha += w;
                }
            }
            double sisa = b.pasangan().ukuran()[p] - h.mu() - theta / wTheta + alpha / wAlpha;
            double z = sisa / Math.sqrt(1 / bobot(b, p) + 1 / wTheta + 1 / wAlpha);
            assertThat(ini.z(p)).isCloseTo(z, within(1e-6));
        }
    }

    private static HasilTahap2 tanpa(BahanTanda b, IntPredicate tetap) {
        var lain = b.rancangan().saring((p, _) -> tetap.test(p));
        var t = b.taksiran();
        try (var pekerja = new Pekerja(1)) {
            var c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());
            return new Tahap2(lain, PengukurPasangan.ukur(lain, c, pekerja), Tahap2.Peran.satu(lain))
                    .ukur(b.tahap2().ragam(), pekerja);
        }
    }

    private static double z(BahanTanda b, HasilTahap2 h, int p) {
        int n = b.rancangan().ratee(p);
        int j = b.rancangan().rater(p);
        return (b.pasangan().ukuran()[p] - h.ratee()[n] + h.rater()[j])
                / Math.sqrt(1 / bobot(b, p) + Math.pow(h.galatRatee()[n], 2) + Math.pow(h.galatRater()[j], 2));
    }

    @Test
    void mutual_pairs_are_left_out_and_those_not_high_come_back() {
        var b = bahan(Simulasi.susun(CincinTest.jujur(11, 0, Set.of())), Optional.empty());
        var semua = PasanganTimbalBalik.cari(b);
        var saling = new boolean[b.rancangan().banyakPasangan()];
        semua.forEach(t -> saling[t.satu()] = saling[t.dua()] = true);
        var pertama = tanpa(b, p -> !saling[p]);
        var tinggi = semua.stream()
                .filter(t -> Math.min(z(b, pertama, t.satu()), z(b, pertama, t.dua())) > 0)
                .toList();
        assertThat(tinggi).isNotEmpty().hasSizeLessThan(semua.size() / 2);
        var luar = new boolean[saling.length];
        tinggi.forEach(t -> luar[t.satu()] = luar[t.dua()] = true);
        var kedua = tanpa(b, p -> !luar[p]);
        var z = SisaTimbalBalik.hitung(b, semua);
        for (int p = 0; p < z.length; p++) {
            if (saling[p]) {
                assertThat(z[p]).isCloseTo(z(b, luar[p] ? kedua : pertama, p), within(1e-9));
            } else {
                assertThat(z[p]).isNaN();
            }
        }
    }

    /** Components far too small: the residuals are brought back to a robust standard deviation of 1. */
    @Test
    void components_that_are_too_small_raise_no_alarm() {
        var asal = bahan(Simulasi.susun(CincinTest.jujur(11, 0, Set.of())), Optional.empty());
        try (var pekerja = new Pekerja(1)) {
            var kedua = new Tahap2(asal.rancangan(), asal.pasangan(), Tahap2.Peran.satu(asal.rancangan()));
            var b = new BahanTanda(
                    asal.taksiran(),
                    asal.pasangan(),
                    kedua.ukur(new Ragam(0.02, 0.01, 0.001), pekerja),
                    Optional.empty());
            var z = Arrays.stream(SisaTimbalBalik.hitung(b, PasanganTimbalBalik.cari(b)))
                    .filter(x -> !Double.isNaN(x))
                    .sorted()
                    .toArray();
            double tengah = z[z.length / 2];
            var jauh = Arrays.stream(z).map(x -> Math.abs(x - tengah)).sorted().toArray();
            assertThat(1.4826 * jauh[jauh.length / 2]).isCloseTo(1, within(1e-9));
        }
    }
}
