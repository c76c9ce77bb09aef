package id.kinerja.rasch.kelompok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.kelompok.DampakKelompok.Baris;
import id.kinerja.rasch.kelompok.DampakKelompok.Kelompok;
import id.kinerja.rasch.taksir.Penaksir;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The arithmetic of group tables by hand, and both sides of its edges. */
class HitunganKelompokTest {

    private static final double Z = 1.959963985;

    private static Baris baris(long terpilih, long banyak, long acuanTerpilih, long acuanBanyak) {
        return DampakKelompok.hitung(
                        List.of(new Kelompok("B", terpilih, banyak), new Kelompok("A", acuanTerpilih, acuanBanyak)))
                .getFirst();
    }

    private static double normal(Baris b) {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(b.z()));
    }

    @Test
    void small_groups_and_small_cells_are_tested_exactly() {
        for (var b : List.of(
                baris(60, 199, 90, 250), baris(90, 250, 75, 199), baris(4, 200, 5, 200), baris(195, 200, 196, 200))) {
            assertThat(b.p()).isEqualTo(b.fisher()).isNotEqualTo(normal(b));
        }
        for (var b : List.of(baris(60, 200, 90, 250), baris(4, 200, 6, 200), baris(194, 200, 196, 200))) {
            assertThat(b.p()).isEqualTo(normal(b)).isNotEqualTo(b.fisher());
        }
    }

    @Test
    void nobody_or_everybody_reaches_it() {
        var nol = baris(0, 40, 12, 50);
        assertThat(nol.rasio()).isZero();
        assertThat(nol.bawah()).isNaN();
        assertThat(nol.atas()).isNaN();
        assertThat(baris(1, 40, 12, 50).bawah()).isPositive();
        var hampa = baris(0, 40, 0, 50);
        assertThat(hampa.fisher()).isEqualTo(1);
        assertThat(hampa.z()).isZero();
        assertThat(hampa.satuOrang()).isFalse();
        assertThat(hampa.putusan()).isEqualTo(Putusan.GREY);
        var penuh = baris(40, 40, 50, 50);
        assertThat(penuh.fisher()).isEqualTo(1);
        assertThat(penuh.satuOrang()).isFalse();
        assertThat(penuh.putusan()).isEqualTo(Putusan.GREEN);
        assertThat(penuh.h()).isZero();
    }

    @Test
    void equal_rates_are_not_turned_round_by_one_person() {
        assertThat(baris(20, 40, 30, 60).satuOrang()).isFalse();
        assertThat(baris(20, 41, 30, 60).satuOrang()).isTrue();
    }

    @Test
    void the_reference_itself() {
        assertThat(DampakKelompok.hitung(List.of(new Kelompok("A", 3, 29)))
                        .getFirst()
                        .putusan())
                .isEqualTo(Putusan.GREY);
        assertThat(DampakKelompok.hitung(List.of(new Kelompok("A", 3, 30)))
                        .getFirst()
                        .putusan())
                .isEqualTo(Putusan.GREEN);
        var kelompok = List.of(new Kelompok("A", 400, 1470), new Kelompok("B", 30, 30));
        assertThat(DampakKelompok.acuan(kelompok).nama())
                .as("exactly 2 % and exactly 30 people")
                .isEqualTo("B");
        assertThat(new Kelompok("A", 1, 1).laju()).isEqualTo(1);
        assertThatThrownBy(() -> new Kelompok("A", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sentences_carry_the_figures() {
        var merah = baris(300, 800, 480, 1000).kalimat();
        assertThat(merah.id()).contains("78 % dari laju A");
        assertThat(merah.en()).contains("78 % of that of A");
        var kecil = baris(3, 5, 9, 10);
        assertThat(kecil.satuOrang()).isFalse();
        assertThat(kecil.kalimat().id())
                .contains("terlalu kecil untuk disimpulkan.")
                .doesNotContain("satu orang");
        var beda = SebaranPedoman.banding(new long[] {30, 50, 20}, new double[] {.2, .6, .2});
        assertThat(beda.kalimat().id()).contains("berbeda dari pedoman (p = 0,036)");
        assertThat(SebaranPedoman.banding(new long[] {20, 60, 20}, new double[] {.2, .6, .2})
                        .kalimat()
                        .en())
                .contains("agrees with guidance (p = 1.000)");
        assertThat(SebaranPedoman.banding(new long[] {5, 14}, new double[] {.2, .8})
                        .kalimat()
                        .en())
                .contains("Only 19 people");
    }

    /** 20 people on .25 and .75: both levels expect at least 5, chi-square 4/5 + 4/15 with one degree. */
    @Test
    void chi_square_from_five_expected_people() {
        var s = SebaranPedoman.banding(new long[] {3, 17}, new double[] {.25, .75});
        assertThat(s.p()).isCloseTo(0.3016996, within(1e-6));
        assertThat(s.harapan()).containsExactly(5, 15);
    }

    @Test
    void the_interval_of_a_difference() {
        var h = BedaRata.hitung(
                new double[] {3.1, 3.4, 2.9, 3.8, 3.3, 3.6, 2.7, 3.9}, new double[] {2.8, 3.0, 3.5, 2.6, 2.9, 3.2});
        double galat = Math.sqrt(1 / 8.0 + 1 / 6.0 + h.g() * h.g() / 28);
        assertThat(h.atas()).isCloseTo(h.g() + Z * galat, within(1e-8));
        assertThat(h.bawah()).isCloseTo(h.g() - Z * galat, within(1e-8));
        assertThat(h.banyak()).isEqualTo(14);
    }

    /** Differences 1 and 3 with weights 6/5 and 1; squares 6 on 9 - 4 degrees. */
    @Test
    void strata_of_different_sizes() {
        var h = BedaRata.disesuaikan(List.of(
                new double[][] {{2, 4}, {1, 3, 2}}, new double[][] {{6, 8}, {4, 4}}, new double[][] {{9}, {}}));
        assertThat(h.d()).isCloseTo(4.2 / 2.2 / Math.sqrt(1.2), within(1e-12));
        assertThat(h.g()).isCloseTo(h.d() * (1 - 3 / 27.0), within(1e-12));
        assertThat(h.atas() - h.g()).isCloseTo(Z * Math.sqrt(1 / 2.2 + h.g() * h.g() / 18), within(1e-8));
        assertThat(h.t()).isNaN();
    }

    @Test
    void sizes_of_a_difference_at_their_edges() {
        assertThat(beda(0.1999)).isEqualTo(Putusan.GREEN);
        assertThat(beda(-0.2)).isEqualTo(Putusan.AMBER);
        assertThat(beda(0.4999)).isEqualTo(Putusan.AMBER);
        assertThat(beda(-0.5)).isEqualTo(Putusan.RED);
        assertThat(beda(Double.NaN)).isEqualTo(Putusan.GREY);
    }

    private static Putusan beda(double g) {
        return new BedaRata(g, g, 0, 0, 0, 0, 1, 10).putusan();
    }

    /** Groups change places, ratings count twice: the difference changes its sign, the clustered error stays. */
    @Test
    void items_by_group_are_symmetric_and_repeated_lines_add_no_certainty() {
        var nilai = new Simulasi(210, 4, 9).nilai(3, 0.2);
        var sekali = Simulasi.susun(nilai);
        var susun = new PenyusunRancangan();
        for (int kali = 0; kali < 2; kali++) {
            nilai.forEach(x -> susun.tambah(x.ratee(), x.rater(), x.butir(), x.label()));
        }
        var duaKali = susun.susun();
        var nama = List.of("L", "P");
        var genap = new int[sekali.banyakRatee()];
        Arrays.setAll(genap, n -> n < 4 ? -1 : n % 3 == 0 ? 1 : n % 2);
        var ganjil = Arrays.stream(genap).map(g -> g < 0 ? g : 1 - g).toArray();
        var t = new Penaksir(Setelan.BAWAAN.denganToleransi(1e-10)).taksir(sekali);
        var u = new Penaksir(Setelan.BAWAAN.denganToleransi(1e-10)).taksir(duaKali);
        var a = ButirBerbeda.hitung(t, genap, nama);
        var b = ButirBerbeda.hitung(t, ganjil, nama);
        var c = ButirBerbeda.hitung(u, genap, nama);
        for (int i = 0; i < 4; i++) {
            assertThat(b.get(i).beda()).isCloseTo(-a.get(i).beda(), within(1e-9));
            assertThat(b.get(i).galat()).isCloseTo(a.get(i).galat(), within(1e-9));
            assertThat(c.get(i).beda()).isCloseTo(a.get(i).beda(), within(1e-6));
            assertThat(c.get(i).galat()).isCloseTo(a.get(i).galat(), within(1e-6));
        }
    }
}
