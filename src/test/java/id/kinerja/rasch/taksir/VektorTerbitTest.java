package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Bebas;
import id.kinerja.rasch.Jangkar;
import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Vektor;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The engine against published and independently computed results. */
class VektorTerbitTest {

    private static final Setelan KETAT = Setelan.BAWAAN.denganToleransi(1e-9);

    @Test
    void guilford_in_every_column() {
        var t = new Penaksir(KETAT.denganBebas(Bebas.RATER)).taksir(Vektor.rancangan("guilford_ratings.csv"));
        Vektor.samaDengan(t, "guilford_expected.csv");
    }

    /** Published FACETS output; the marks are known only by their sums, which is all that the estimate uses. */
    @Test
    void three_mile_island_as_facets_published_it() {
        double[][] skor = {
            {248, 115, .4852}, {236, 115, .1619}, {245, 115, .4044}, {239, 115, .2427},
            {328, 152, .4894}, {293, 152, -.2245}, {306, 152, .0408}, {302, 152, -.0408}
        };
        var susun = new PenyusunRancangan();
        int sisaTertinggi = 208;
        for (int n = 0; n < skor.length; n++) {
            int banyak = (int) skor[n][1];
            int lebih = (int) skor[n][0] - banyak;
            int tertinggi = n == skor.length - 1 ? sisaTertinggi : 208 * banyak / 1068;
            sisaTertinggi -= tertinggi;
            int tengah = lebih - 2 * tertinggi;
            ulang(susun, "E" + n, "satu", 1, banyak - tengah - tertinggi);
            ulang(susun, "E" + n, "dua", 2, tengah);
            ulang(susun, "E" + n, "tiga", 3, tertinggi);
        }
        var d = susun.susun();
        assertThat(d.berbobot()).isTrue();
        var t = new Penaksir(KETAT.denganJangkar(Jangkar.butir(0, 0, 0))).taksir(d);
        for (int n = 0; n < skor.length; n++) {
            assertThat(t.ratee().ukuran(n)).isCloseTo(skor[n][2], within(6e-5));
            assertThat(t.ratee().galat(n)).isCloseTo(skor[n][1] == 115 ? .1641 : .1428, within(3e-4));
            assertThat(t.ratee().get(n).banyak()).isEqualTo(skor[n][1]);
        }
        assertThat(t.ambang().get(0).ukuran()).isCloseTo(-1.43638, within(1e-5));
        assertThat(t.ambang().get(1).ukuran()).isCloseTo(1.43638, within(1e-5));
        assertThat(t.ratee().keterpisahan().rmse()).isCloseTo(.15, within(.005));
    }

    private static void ulang(PenyusunRancangan susun, String ratee, String butir, int label, int kali) {
        for (int k = 0; k < kali; k++) {
            susun.tambah(ratee, "R", butir, label);
        }
    }

    @Test
    void crossed_design_by_jmle() {
        var t = new Penaksir(KETAT).taksir(Vektor.rancangan("crossed3_ratings.csv"));
        Vektor.samaDengan(t, "crossed3_expected.csv");
    }

    /** With L ratings for each ratee, contrasts times (L-1)/L are those of conditional maximum likelihood. */
    @Test
    void crossed_design_corrected_is_near_conditional_likelihood() {
        var t = new Penaksir(KETAT).taksir(Vektor.rancangan("crossed3_ratings.csv"));
        var faset = Map.of("rater", Vektor.menurutNama(t.rater()), "item", Vektor.menurutNama(t.butir()));
        for (var b : Vektor.baris("crossed3_cml_expected.csv")) {
            if (faset.containsKey(b[0])) {
                var e = Objects.requireNonNull(
                        Objects.requireNonNull(faset.get(b[0])).get(b[1]));
                Vektor.dekat(b[1], e.ukuran() * 19 / 20, b[2], 0.002);
            }
        }
    }

    @Test
    void sparse_design_by_jmle() {
        var t = new Penaksir(KETAT).taksir(Vektor.rancangan("sim5_visible_ratings.csv"));
        Vektor.samaDengan(t, "sim5_visible_expected.csv");
        assertThat(t.jejak().logKemungkinan()).isCloseTo(-17013.0621, within(1e-3));
        assertThat(t.jejak().bagian()).isEqualTo(1);
    }

    @Test
    void sparse_design_by_penalised_likelihood() {
        var t = new Penaksir(KETAT.denganPenalti(1, 0.5)).taksir(Vektor.rancangan("sim5_visible_ratings.csv"));
        Vektor.samaDengan(t, "sim5_visible_map_expected.csv");
    }
}
