package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Dibatalkan;
import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.TakKonvergen;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.Vektor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the sweeps arrive, how soon, where, and what they say on the way. */
class KonvergensiTest {

    private static final Setelan KETAT = Setelan.BAWAAN.denganToleransi(1e-10);

    /** Two connected subsets of different size and level, one with items left out here and there. */
    private static Rancangan duaKelompok() {
        var susun = new PenyusunRancangan();
        new Simulasi(30, 5, 31).nilai(4, 0.2).forEach(x -> susun.tambah(x.ratee(), x.rater(), x.butir(), x.label()));
        new Simulasi(12, 5, 32)
                .nilai(3, 0.2).stream()
                        .filter(x -> !x.butir().equals("I11") || !x.rater().endsWith("3"))
                        .forEach(x -> susun.tambah(
                                "X" + x.ratee(),
                                "X" + x.rater(),
                                x.butir(),
                                Math.min(5, x.label() + (x.label() + 1) / 3)));
        return susun.susun();
    }

    /** Slopes of the log-likelihood: ratees, then raters, items, thresholds. */
    private static double[][] lereng(Taksiran t) {
        var d = t.dipakai();
        var c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());
        int k = d.skala().langkah();
        var hasil = new double[][] {
            new double[d.banyakRatee()], new double[d.banyakRater()], new double[d.banyakButir()], new double[k + 1]
        };
        var p = new double[k + 1];
        for (int q = 0; q < d.banyakPasangan(); q++) {
            double y = Math.exp(t.eta(d.ratee(q), d.rater(q)));
            for (int r = d.awal(q); r < d.awal(q + 1); r++) {
                double sisa = d.nilai(r) - c.harapan(y, d.butir(r)).e();
                hasil[0][d.ratee(q)] += sisa;
                hasil[1][d.rater(q)] -= sisa;
                hasil[2][d.butir(r)] -= sisa;
                c.peluang(y, d.butir(r), p);
                hasil[3][d.nilai(r)]++;
                for (int h = 0; h <= k; h++) {
                    hasil[3][h] -= p[h];
                }
            }
        }
        return hasil;
    }

    /** With a penalty every slope is what the prior pulls back with, and the prior mean is the mean of all. */
    @Test
    void the_penalised_measures_balance_ratings_and_prior_in_every_subset() {
        var t = new Penaksir(KETAT.denganPenalti(0.9, 0.4)).taksir(duaKelompok());
        var lereng = lereng(t);
        double mu = Arrays.stream(t.ratee().semuaUkuran()).average().orElseThrow();
        for (int n = 0; n < t.ratee().size(); n++) {
            assertThat(lereng[0][n]).isCloseTo((t.ratee().ukuran(n) - mu) / 0.81, within(1e-6));
        }
        for (int j = 0; j < t.rater().size(); j++) {
            assertThat(lereng[1][j]).isCloseTo(t.rater().ukuran(j) / 0.16, within(1e-6));
        }
        assertThat(lereng[2]).containsExactly(new double[5], within(1e-6));
        assertThat(lereng[3]).containsExactly(new double[5], within(1e-6));
        assertThat(Sapuan.jumlah(t.butir().semuaUkuran())).isCloseTo(0, within(1e-9));
        assertThat(Sapuan.jumlah(t.rater().semuaUkuran()))
                .as("no common severity is left over")
                .isCloseTo(0, within(1e-6));
        assertThat(t.jejak().sapuan()).isLessThan(30);
    }

    @Test
    void without_a_penalty_every_slope_is_zero_in_every_subset() {
        var t = new Penaksir(KETAT).taksir(duaKelompok());
        for (var v : lereng(t)) {
            assertThat(v).containsExactly(new double[v.length], within(1e-6));
        }
        assertThat(t.jejak().sapuan()).isLessThan(30);
        assertThat(t.jejak().langkah()).isLessThan(1e-10);
        assertThat(t.jejak().selisih()).isLessThan(1e-6).isNotNegative();
        assertThat(t.jejak().bagian()).isEqualTo(2);
    }

    /** The number of sweeps is a promise: the published example needs 47 facet by facet, 15,750 ratings 72. */
    @Test
    void acceleration_arrives_in_a_fraction_of_the_plain_sweeps() {
        assertThat(sapuan("guilford_ratings.csv")).isLessThanOrEqualTo(18);
        assertThat(sapuan("sim5_visible_ratings.csv")).isLessThanOrEqualTo(22);
        assertThat(sapuan("crossed3_ratings.csv")).isLessThanOrEqualTo(16);
    }

    private static int sapuan(String berkas) {
        return new Penaksir(KETAT).taksir(Vektor.rancangan(berkas)).jejak().sapuan();
    }

    /** More than 20,000 pairs: the curvature comes from a part of them, but for a rare item from all. */
    @Test
    void a_curvature_taken_from_a_part_of_the_pairs_costs_hardly_a_sweep() {
        var nilai = new Simulasi(5200, 3, 33).nilai(4, 0);
        var semua = Simulasi.susun(nilai);
        assertThat(semua.banyakPasangan()).isGreaterThan(20_000);
        var jarang = semua.saring((p, r) -> semua.butir(r) > 0 || p % 160 == 0 || p % 160 == 3);
        for (var d : List.of(semua, jarang)) {
            var t = new Penaksir(Setelan.BAWAAN.denganToleransi(1e-8)).taksir(d);
            assertThat(t.jejak().sapuan()).isLessThanOrEqualTo(28);
            for (var v : lereng(t)) {
                assertThat(v).containsExactly(new double[v.length], within(1e-4));
            }
        }
    }

    @Test
    void progress_counts_the_sweeps_and_may_end_them() {
        var langkah = new ArrayList<Double>();
        var d = Vektor.rancangan("guilford_ratings.csv");
        var t = new Penaksir(KETAT, (tahap, ke, besar) -> {
                    assertThat(tahap).isEqualTo("sapuan");
                    langkah.add(besar);
                    assertThat(ke).isEqualTo(langkah.size());
                    return true;
                })
                .taksir(d);
        assertThat(t.jejak().sapuan()).isEqualTo(langkah.size());
        assertThat(t.jejak().langkah()).isEqualTo(langkah.getLast()).isLessThan(1e-10);
        assertThat(langkah.getFirst()).isGreaterThan(0.01);
        langkah.clear();
        assertThatThrownBy(() -> new Penaksir(KETAT, (_, ke, besar) -> {
                            langkah.add(besar);
                            return ke < 3;
                        })
                        .taksir(d))
                .isInstanceOf(Dibatalkan.class);
        assertThat(langkah).hasSize(3);
    }

    @Test
    void measures_that_do_not_stand_still_are_an_error() {
        var d = Vektor.rancangan("guilford_ratings.csv");
        assertThatThrownBy(() -> new Penaksir(Setelan.BAWAAN.denganToleransi(1e-300)).taksir(d))
                .isInstanceOf(TakKonvergen.class)
                .hasMessageContaining("setelah 300 sapuan")
                .hasMessageMatching(".*langkah terbesar \\d[,.]\\d+e-1\\d logit.*");
    }

    /** x' = Ax + b with a mode that shrinks by 4 % only: over 500 plain steps to 1e-9. */
    @Test
    void a_slow_linear_march_is_seen_through_after_a_few_steps() {
        var nisbah = new double[] {0.96, -0.6, 0.4, 0.1, 0.85};
        var tujuan = new double[] {1, -2, 0.5, 3, -0.7};
        var x = Arrays.stream(tujuan).map(v -> v + 0.2).toArray();
        var percepatan = new Percepatan(5);
        int kali = 0;
        double langkah = 1;
        while (langkah > 1e-10 && kali < 500) {
            var sesudah = maju(x, tujuan, nisbah);
            langkah = jauh(x, sesudah);
            percepatan.majukan(x, sesudah, langkah);
            x = sesudah;
            kali++;
        }
        assertThat(kali).isLessThanOrEqualTo(11);
        assertThat(x).containsExactly(tujuan, within(1e-7));
    }

    private static double[] maju(double[] x, double[] tujuan, double[] nisbah) {
        var hasil = x.clone();
        Arrays.setAll(hasil, i -> tujuan[i] + nisbah[i] * (x[i] - tujuan[i]));
        return hasil;
    }

    private static double jauh(double[] a, double[] b) {
        double hasil = 0;
        for (int i = 0; i < a.length; i++) {
            hasil = Math.max(hasil, Math.abs(a[i] - b[i]));
        }
        return hasil;
    }

    @Test
    void large_steps_and_steps_that_grow_are_not_extrapolated() {
        var percepatan = new Percepatan(1);
        assertThat(percepatan.majukan(new double[] {0}, new double[] {0.1}, 0.1))
                .isFalse();
        assertThat(percepatan.majukan(new double[] {0.1}, new double[] {0.15}, 0.05))
                .isTrue();
        assertThat(percepatan.majukan(new double[] {0.15}, new double[] {0.55}, 0.4))
                .as("too large a step: all is forgotten")
                .isFalse();
        assertThat(percepatan.majukan(new double[] {0.55}, new double[] {0.65}, 0.1))
                .as("nothing to compare with")
                .isFalse();
        assertThat(percepatan.majukan(new double[] {0.65}, new double[] {0.84}, 0.19))
                .as("less than twice as large")
                .isTrue();
        assertThat(percepatan.majukan(new double[] {0.84}, new double[] {1.24 - 0.01}, 0.28))
                .as("more than twice as large as the step before")
                .isFalse();
        var sesudah = new double[] {0.5};
        var diam = new Percepatan(1);
        diam.majukan(new double[] {0}, new double[] {0.25}, 0.25);
        assertThat(diam.majukan(new double[] {0.25}, sesudah, 0.25))
                .as("the same step again tells nothing")
                .isFalse();
        assertThat(sesudah).containsExactly(0.5);
    }
}
