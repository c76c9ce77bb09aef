package id.kinerja.rasch.tanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.Vektor;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.UkuranPasangan;
import id.kinerja.rasch.taksir.Penaksir;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** SEVERE and LENIENT on both sides of each of their edges, with severities and errors set by hand. */
class TandaKetatTest {

    private final Taksiran banyak = new Penaksir(Setelan.BAWAAN).taksir(Vektor.rancangan("sim5_visible_ratings.csv"));

    /** Severity and standard error of the first raters; everyone else stands at 0. */
    private static List<Tanda> tanda(Taksiran t, double[]... alphaGalat) {
        int n = t.ratee().size();
        var alpha = new double[t.rater().size()];
        var galat = new double[alpha.length];
        Arrays.fill(galat, 0.2);
        for (int j = 0; j < alphaGalat.length; j++) {
            alpha[j] = alphaGalat[j][0];
            galat[j] = alphaGalat[j][1];
        }
        var tahap2 = new HasilTahap2(
                Ragam.BAWAAN,
                new double[1],
                new double[1],
                t.ratee().rata(),
                0.1,
                t.ratee().semuaUkuran(),
                new double[n],
                alpha,
                galat,
                true);
        int p = t.rancangan().banyakPasangan();
        var hasil = new ArrayList<Tanda>();
        new TandaKetat(new BahanTanda(t, new UkuranPasangan(new double[p], new double[p]), tahap2, Optional.empty()))
                .cari(hasil);
        return hasil;
    }

    private List<String> nama(Kode kode, double[]... alphaGalat) {
        return tanda(banyak, alphaGalat).stream()
                .filter(x -> x.kode() == kode)
                .map(Tanda::elemen)
                .toList();
    }

    private String rater(int j) {
        return banyak.rancangan().nama().rater().get(j);
    }

    @Test
    void the_severity_itself_must_probably_reach_the_threshold() {
        // Chance of being below 0.7: 0.326 at 0.79, 0.345 at 0.78.
        assertThat(nama(Kode.SEVERE, new double[] {0.79, 0.2}, new double[] {0.78, 0.2}))
                .containsExactly(rater(0));
        assertThat(nama(Kode.LENIENT, new double[] {-0.79, 0.2}, new double[] {-0.78, 0.2}))
                .containsExactly(rater(0));
        assertThat(nama(Kode.SEVERE, new double[] {-0.79, 0.2})).isEmpty();
        assertThat(nama(Kode.LENIENT, new double[] {0.79, 0.2})).isEmpty();
    }

    @Test
    void whoever_may_be_ordinary_is_not_flagged() {
        var kuat = new double[13][];
        Arrays.fill(kuat, new double[] {1.5, 0.2});
        kuat[12] = new double[] {1.2, 0.46};
        assertThat(nama(Kode.SEVERE, kuat))
                .as("t = 2.61, p = 0.009, and 13 in 60 may have up to 0.0108")
                .hasSize(13);
        kuat[12] = new double[] {1.2, 0.47};
        assertThat(nama(Kode.SEVERE, kuat)).as("t = 2.55").hasSize(12);
        assertThat(nama(Kode.SEVERE, new double[] {1.2, 0.46}))
                .as("alone it is one among sixty")
                .isEmpty();
    }

    @Test
    void what_a_flag_says() {
        var semua = tanda(banyak, new double[] {1.5, 0.2}, new double[] {-1.4, 0.2});
        assertThat(semua).hasSize(2);
        var ketat = semua.getFirst();
        assertThat(ketat.kode()).isEqualTo(Kode.SEVERE);
        assertThat(ketat.statistik()).isEqualTo(1.5);
        assertThat(ketat.ambang()).isEqualTo(0.7);
        assertThat(ketat.n())
                .isEqualTo(banyak.rancangan().awalRater(1) - banyak.rancangan().awalRater(0));
        assertThat(ketat.kalimat().en()).contains("lower than those of other raters");
        assertThat(semua.getLast().ambang()).isEqualTo(-0.7);
        assertThat(semua.getLast().kalimat().id()).contains("lebih tinggi");
    }

    /** With nine categories half a category is worth less than 0.7 logit, and then it counts. */
    @Test
    void half_a_category_counts_where_it_is_less_than_the_threshold() {
        var t = new Penaksir(Setelan.BAWAAN).taksir(Vektor.rancangan("guilford_ratings.csv"));
        var bentuk = new id.kinerja.rasch.taksir.Bentuk(t.rancangan().skala(), t.kelompokButir(), t.tau());
        double mu = t.ratee().rata();
        double perlu = 0;
        while (bentuk.rata(mu) - bentuk.rata(mu - perlu) < 0.5) {
            perlu += 1e-4;
        }
        assertThat(perlu).isCloseTo(0.2, within(0.15));
        assertThat(tanda(t, new double[] {perlu + 0.0045, 0.01})).hasSize(1);
        assertThat(tanda(t, new double[] {perlu + 0.0040, 0.01})).isEmpty();
    }

    @Test
    void four_people_are_enough_three_are_not() {
        var susun = new PenyusunRancangan();
        new Simulasi(40, 4, 41)
                .nilai(5, 0).stream()
                        .filter(x -> !x.rater().equals("P1000") || x.ratee().compareTo("P1030") > 0)
                        .filter(x -> !x.rater().equals("P1001") || !x.ratee().equals("P1016"))
                        .forEach(x -> susun.tambah(x.ratee(), x.rater(), x.butir(), x.label()));
        var d = susun.susun();
        var t = new Penaksir(Setelan.BAWAAN).taksir(d);
        var semua = new double[40][];
        Arrays.fill(semua, new double[] {1.5, 0.2});
        var kena = tanda(t, semua).stream().map(Tanda::elemen).toList();
        for (int j = 0; j < 40; j++) {
            boolean cukup = d.awalRater(j + 1) - d.awalRater(j) >= 4;
            assertThat(kena.contains(d.nama().rater().get(j))).isEqualTo(cukup);
        }
        assertThat(kena).hasSize(39).contains("P1001").doesNotContain("P1000");
    }
}
