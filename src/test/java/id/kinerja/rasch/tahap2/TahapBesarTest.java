package id.kinerja.rasch.tahap2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tahap2.Tahap2.Peran;
import id.kinerja.rasch.taksir.Koefisien;
import id.kinerja.rasch.taksir.Pekerja;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts too large to solve exactly: what is sampled, and that the answers stay those of small parts. */
class TahapBesarTest {

    private static final Ragam RAGAM = new Ragam(1, 0.36, 0.64);
    private static final Pekerja SENDIRI = new Pekerja(1);
    private static final int[] TETANGGA = {1, 4, 9};

    /** Everyone in one circle, rated by three others near by. */
    private static Rancangan lingkaran(int orang) {
        var susun = new PenyusunRancangan();
        for (int n = 0; n < orang; n++) {
            for (int k : TETANGGA) {
                susun.tambah(nama(n), nama((n + k) % orang), "I", 1 + (n * 7 + k) % 3);
            }
        }
        return susun.susun();
    }

    private static String nama(int n) {
        return "P" + (10_000 + n);
    }

    private static UkuranPasangan ukuran(Rancangan d) {
        var ragam = new double[d.banyakPasangan()];
        Arrays.fill(ragam, 0.1);
        return new UkuranPasangan(new Random(3).doubles(ragam.length, -2, 2).toArray(), ragam);
    }

    private static HasilTahap2 ukur(Rancangan d, UkuranPasangan pasangan) {
        return new Tahap2(d, pasangan, Peran.satu(d)).ukur(RAGAM, SENDIRI);
    }

    @Test
    void a_circle_of_1600_people_is_solved_exactly_and_its_errors_are_those_of_a_small_one() {
        var d = lingkaran(1600);
        var pasangan = ukuran(d);
        var hasil = ukur(d, pasangan);
        assertThat(hasil.tepat()).isFalse();
        pastikanPersamaan(d, pasangan, hasil);
        var kecil = lingkaran(240);
        var harapan = ukur(kecil, ukuran(kecil));
        assertThat(harapan.tepat()).isTrue();
        for (int n = 0; n < 1600; n++) {
            assertThat(hasil.galatRatee()[n]).isCloseTo(harapan.galatRatee()[0], within(0.01));
            assertThat(hasil.galatRater()[n]).isCloseTo(harapan.galatRater()[0], within(0.01));
        }
    }

    /** Henderson's equations: every effect is pulled towards 0 just as hard as its residuals pull away. */
    private static void pastikanPersamaan(Rancangan d, UkuranPasangan pasangan, HasilTahap2 hasil) {
        var ratee = new double[d.banyakRatee()];
        var rater = new double[d.banyakRater()];
        double semua = 0;
        double w = 1 / (0.1 + RAGAM.khas());
        for (int p = 0; p < d.banyakPasangan(); p++) {
            double sisa = w * (pasangan.ukuran()[p] - hasil.ratee()[d.ratee(p)] + hasil.rater()[d.rater(p)]);
            ratee[d.ratee(p)] += sisa;
            rater[d.rater(p)] -= sisa;
            semua += sisa;
        }
        assertThat(semua).isCloseTo(0, within(1e-6));
        for (int n = 0; n < ratee.length; n++) {
            assertThat(ratee[n]).isCloseTo((hasil.ratee()[n] - hasil.mu()) / RAGAM.ratee(), within(1e-8));
            assertThat(rater[n]).isCloseTo(hasil.rater()[n] / RAGAM.rater(), within(1e-8));
        }
    }

    @Test
    void up_to_400_raters_a_part_is_sampled_whole_beyond_that_by_neighbourhoods() {
        var d = lingkaran(400);
        assertThat(Contoh.ambil(d, Bagian.semua(d), 100, 50))
                .singleElement()
                .satisfies(b -> assertThat(b.pasangan()).hasSize(1200));
        var besar = lingkaran(401);
        var contoh = Contoh.ambil(besar, Bagian.semua(besar), 100, 50);
        assertThat(contoh).hasSize(2);
        for (var b : contoh) {
            assertThat(b.banyakRatee()).isEqualTo(17);
            assertThat(b.pasangan()).hasSize(51).isSorted();
            assertThat(kelompok(b)).as("connected").isEqualTo(1);
            for (int n = 0; n < b.banyakRatee(); n++) {
                int ini = n;
                assertThat(Arrays.stream(b.ratee()).filter(r -> r == ini).count())
                        .as("all pairs of a person")
                        .isEqualTo(3);
            }
        }
    }

    private static int kelompok(Bagian b) {
        var cap = IntStream.range(0, b.banyakRatee() + b.banyakRater()).toArray();
        for (int kali = 0; kali < cap.length; kali++) {
            for (int p = 0; p < b.ratee().length; p++) {
                int rendah = Math.min(cap[b.ratee()[p]], cap[b.banyakRatee() + b.rater()[p]]);
                cap[b.ratee()[p]] = rendah;
                cap[b.banyakRatee() + b.rater()[p]] = rendah;
            }
        }
        return (int) Arrays.stream(cap).distinct().count();
    }

    @Test
    void small_parts_are_drawn_until_there_are_pairs_enough_each_at_most_once() {
        var susun = new PenyusunRancangan();
        for (int g = 0; g < 10; g++) {
            for (int n = 0; n < 4; n++) {
                susun.tambah("G" + g + n, "G" + g + (n + 1) % 4, "I", 1 + n % 2);
                susun.tambah("G" + g + n, "G" + g + (n + 2) % 4, "I", 2);
            }
        }
        var d = susun.susun();
        var semua = Bagian.semua(d);
        assertThat(semua).hasSize(10);
        assertThat(Contoh.ambil(d, semua, 24, 4)).hasSize(3);
        assertThat(Contoh.ambil(d, semua, 25, 4)).hasSize(4);
        assertThat(new HashSet<>(Contoh.ambil(d, semua, 1000, 4))).hasSize(10);
        assertThat(Contoh.ambil(d, semua, 24, 4)).as("not simply the first").isNotEqualTo(semua.subList(0, 3));
    }

    @Test
    void large_begins_at_3000_unknowns() {
        assertThat(Contoh.besar(kosong(1500, 1499))).isFalse();
        assertThat(Contoh.besar(kosong(1500, 1500))).isTrue();
    }

    private static Bagian kosong(int orang, int penilai) {
        return new Bagian(new int[orang], new int[penilai], new int[0], new int[0], new int[0]);
    }

    /** Every pair has the total it is measured by: complete, incomplete, repeated, lowest and highest. */
    @Test
    void a_pair_is_measured_where_its_expected_total_is_the_observed_one() {
        var susun = new PenyusunRancangan();
        for (int n = 0; n < 1500; n++) {
            for (int k : TETANGGA) {
                for (int i = 0; i < 4; i++) {
                    if (n % 5 != 0 || i != k % 4) {
                        int label = n < 20 ? 1 : n < 40 ? 3 : 1 + (n * 7 + k * 5 + i * 3) % 3;
                        susun.tambah(nama(n), nama((n + k) % 1500), "I" + i, label);
                        if (n % 7 == 0 && i == 2) {
                            susun.tambah(nama(n), nama((n + k) % 1500), "I" + i, label);
                        }
                    }
                }
            }
        }
        for (var d : List.of(susun.susun(), susun.susun().saring((p, _) -> p % 3 > 0))) {
            var c = new Koefisien(new double[] {-0.6, -0.1, 0.2, 0.5}, new double[][] {{-0.9, 0.9}}, new int[4]);
            var hasil = PengukurPasangan.ukur(d, c, SENDIRI);
            for (int p = 0; p < d.banyakPasangan(); p++) {
                pastikanPasangan(d, p, c, hasil);
            }
        }
    }

    private static void pastikanPasangan(Rancangan d, int p, Koefisien c, UkuranPasangan hasil) {
        double total = 0;
        double maks = 0;
        double e = 0;
        double w = 0;
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            var h = c.harapan(Math.exp(hasil.ukuran()[p]), d.butir(r));
            total += d.bobot(r) * d.nilai(r);
            maks += d.bobot(r) * 2;
            e += d.bobot(r) * h.e();
            w += d.bobot(r) * h.w();
        }
        assertThat(e).isCloseTo(Math.clamp(total, 0.3, maks - 0.3), within(1e-9));
        assertThat(hasil.ragam()[p]).isCloseTo(1 / w, within(1e-6 / w));
    }

    @Test
    void the_search_without_derivatives_finds_the_bottom_of_a_crooked_valley() {
        var hitung = new int[1];
        var titik = NelderMead.cari(
                x -> {
                    hitung[0]++;
                    double a = x[0] - 1;
                    double b = x[1] - x[0] * x[0];
                    return a * a + 10 * b * b + (x[2] + 2) * (x[2] + 2);
                },
                new double[] {-1, 2, 3},
                0.5,
                1e-7);
        assertThat(titik).containsExactly(new double[] {1, 1, -2}, within(1e-5));
        assertThat(hitung[0]).isLessThan(320);
        var awal = new double[] {4};
        assertThat(NelderMead.cari(x -> Math.abs(x[0]), awal, 1, 1e-9)[0]).isCloseTo(0, within(1e-8));
        assertThat(awal).containsExactly(4);
    }
}
