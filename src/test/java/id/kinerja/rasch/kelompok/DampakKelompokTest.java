package id.kinerja.rasch.kelompok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Vektor;
import id.kinerja.rasch.kelompok.DampakKelompok.Kelompok;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class DampakKelompokTest {

    @Test
    void published_arithmetic() {
        var kasus = new LinkedHashMap<String, List<String[]>>();
        Vektor.baris("adverse_impact_expected.csv")
                .forEach(
                        b -> kasus.computeIfAbsent(b[0], _ -> new ArrayList<>()).add(b));
        assertThat(kasus).hasSize(4);
        for (var isi : kasus.values()) {
            var hasil = DampakKelompok.hitung(isi.stream()
                    .map(b -> new Kelompok(b[1], Long.parseLong(b[2]), Long.parseLong(b[3])))
                    .toList());
            for (int k = 0; k < hasil.size(); k++) {
                var b = isi.get(k);
                var h = hasil.get(k);
                Vektor.dekat("rate", h.kelompok().laju(), b[4], 1e-6);
                Vektor.dekat("ratio", h.rasio(), b[5], 1e-6);
                Vektor.dekat("z", h.z(), b[6], 1e-6);
                Vektor.dekat("fisher", h.fisher(), b[7], 1e-6);
                Vektor.dekat("h", h.h(), b[8], 1e-6);
                Vektor.dekat("low", h.bawah(), b[9], 1e-6);
                Vektor.dekat("high", h.atas(), b[10], 1e-6);
            }
        }
    }

    private static Putusan putusan(long terpilih, long banyak, long acuanTerpilih, long acuanBanyak) {
        return DampakKelompok.hitung(
                        List.of(new Kelompok("B", terpilih, banyak), new Kelompok("A", acuanTerpilih, acuanBanyak)))
                .getFirst()
                .putusan();
    }

    @Test
    void verdicts_on_both_sides_of_each_edge() {
        assertThat(putusan(300, 800, 480, 1000)).isEqualTo(Putusan.RED);
        assertThat(putusan(3, 5, 9, 10)).isEqualTo(Putusan.GREY);
        assertThat(putusan(158, 1000, 200, 1000)).isEqualTo(Putusan.RED);
        assertThat(putusan(170, 1000, 200, 1000)).isEqualTo(Putusan.GREEN);
        assertThat(putusan(4000, 10000, 5000, 10000))
                .as("exactly four fifths, clear")
                .isEqualTo(Putusan.AMBER);
        assertThat(putusan(3999, 10000, 5000, 10000)).isEqualTo(Putusan.RED);
        assertThat(putusan(13, 40, 20, 40)).as("low but by chance").isEqualTo(Putusan.AMBER);
        assertThat(putusan(5, 29, 20, 29)).isEqualTo(Putusan.GREY);
        assertThat(putusan(5, 30, 20, 30)).isEqualTo(Putusan.RED);
        assertThat(putusan(0, 30, 0, 30)).isIn(Putusan.GREY, Putusan.GREEN);
    }

    @Test
    void a_tiny_perfect_group_does_not_set_the_bar() {
        var acuan = DampakKelompok.acuan(
                List.of(new Kelompok("T", 3, 3), new Kelompok("A", 400, 1000), new Kelompok("B", 300, 1000)));
        assertThat(acuan.nama()).isEqualTo("A");
        assertThat(DampakKelompok.acuan(List.of(new Kelompok("A", 400, 1000), new Kelompok("B", 19, 20)))
                        .nama())
                .isEqualTo("A");
        assertThat(DampakKelompok.acuan(List.of(new Kelompok("A", 400, 1000), new Kelompok("B", 29, 30)))
                        .nama())
                .as("n enough, 2.9 % of all")
                .isEqualTo("B");
        assertThat(DampakKelompok.acuan(List.of(new Kelompok("A", 400, 2000), new Kelompok("B", 30, 30)))
                        .nama())
                .as("n enough, 1.5 % of all")
                .isEqualTo("A");
    }

    @Test
    void one_person_who_turns_the_order_round_makes_it_too_small() {
        var h = DampakKelompok.hitung(List.of(new Kelompok("B", 10, 31), new Kelompok("A", 11, 31)))
                .getFirst();
        assertThat(h.satuOrang()).isTrue();
        assertThat(h.putusan()).isEqualTo(Putusan.GREY);
        assertThat(h.kalimat().id()).contains("terlalu kecil untuk disimpulkan", "satu orang");
        var cukup = DampakKelompok.hitung(List.of(new Kelompok("B", 10, 31), new Kelompok("A", 12, 31)))
                .getFirst();
        assertThat(cukup.satuOrang()).as("a tie is no turn").isFalse();
    }

    @Test
    void impossible_counts_are_refused() {
        assertThatThrownBy(() -> new Kelompok("A", 11, 10)).hasMessageContaining("0 sampai 10");
        assertThatThrownBy(() -> new Kelompok("A", -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Kelompok("A", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standardised_mean_difference() {
        var h = BedaRata.hitung(
                new double[] {3.1, 3.4, 2.9, 3.8, 3.3, 3.6, 2.7, 3.9}, new double[] {2.8, 3.0, 3.5, 2.6, 2.9, 3.2});
        assertThat(h.d()).isCloseTo(.881581, within(1e-6));
        assertThat(h.g()).isCloseTo(.825310, within(1e-6));
        assertThat(h.t()).isCloseTo(1.705844, within(1e-6));
        assertThat(h.derajat()).isCloseTo(11.9959, within(1e-4));
        assertThat(h.p()).isCloseTo(.113770, within(1e-6));
        assertThat(h.putusan()).isEqualTo(Putusan.RED);
        assertThat(h.kalimat("A", "B").en()).contains("large", "no proof of bias");
        assertThat(h.bawah()).isLessThan(h.g());
        assertThat(h.atas() - h.g()).isCloseTo(h.g() - h.bawah(), within(1e-12));
    }

    @Test
    void the_adjusted_difference_takes_out_the_strata() {
        var a = new double[][] {{1, 2, 3}, {1, 2, 3, 1, 2, 3, 1, 2, 3}};
        var b = new double[][] {{11, 12, 13, 11, 12, 13}, {11, 12, 13}};
        assertThat(BedaRata.disesuaikan(List.of(a, b)).g()).isCloseTo(0, within(1e-12));
        assertThat(BedaRata.hitung(
                                new double[] {1, 2, 3, 11, 12, 13, 11, 12, 13},
                                new double[] {1, 2, 3, 1, 2, 3, 1, 2, 3, 11, 12, 13})
                        .g())
                .isGreaterThan(0.5);
        var c = new double[][] {{2, 3, 4}, {1, 2, 3}};
        assertThat(BedaRata.disesuaikan(List.of(c, new double[][] {{}, {5}})).d())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void guidance_is_tested_from_twenty_people() {
        assertThat(SebaranPedoman.banding(new long[] {5, 10, 4}, new double[] {.2, .6, .2})
                        .p())
                .isNaN();
        var tepat = SebaranPedoman.banding(new long[] {4, 12, 4}, new double[] {.2, .6, .2});
        assertThat(tepat.p()).isCloseTo(1, within(1e-9));
        assertThat(SebaranPedoman.banding(new long[] {16, 4, 0}, new double[] {.2, .6, .2})
                        .p())
                .isLessThan(1e-6);
        // 100 people, chi-square: (30-20)²/20 + (50-60)²/60 = 6.6667 with 2 degrees, p = exp(-3.3333).
        assertThat(SebaranPedoman.banding(new long[] {30, 50, 20}, new double[] {.2, .6, .2})
                        .p())
                .isCloseTo(Math.exp(-10 / 3.0), within(1e-9));
        // Two levels of 20: the binomial, both tails.
        assertThat(SebaranPedoman.banding(new long[] {3, 17}, new double[] {.1, .9})
                        .p())
                .isCloseTo(0.4446498, within(1e-6));
    }
}
