package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Bebas;
import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Vektor;
import org.junit.jupiter.api.Test;

class InteraksiTest {

    private static final Setelan KETAT = Setelan.BAWAAN.denganToleransi(1e-9);

    @Test
    void all_guilford_cells() {
        var t = new Penaksir(KETAT.denganBebas(Bebas.RATER)).taksir(Vektor.rancangan("guilford_ratings.csv"));
        var d = t.dipakai();
        var sel = Interaksi.hitung(t, d.banyakPasangan(), (p, _) -> p);
        assertThat(sel).hasSize(21);
        for (var b : Vektor.baris("guilford_bias_expected.csv")) {
            var s = sel.stream()
                    .filter(x -> d.nama().rater().get(d.rater(x.nomor())).equals(b[0])
                            && d.nama().ratee().get(d.ratee(x.nomor())).equals(b[1]))
                    .findAny()
                    .orElseThrow();
            Vektor.dekat("observed", s.amatan(), b[2], 1e-9);
            Vektor.dekat("expected", s.harapan(), b[3], 1e-4);
            assertThat(s.banyak()).isEqualTo(5);
            Vektor.dekat("bias", s.bias(), b[5], 1e-4);
            Vektor.dekat("se", s.galat(), b[6], 1e-4);
            Vektor.dekat("t", s.t(), b[7], 5e-3);
            assertThat(s.rataSelisih()).isCloseTo((s.amatan() - s.harapan()) / 5, within(1e-12));
        }
    }

    /** The two published cells come from a program that stops early; ours stands still and lies beside them. */
    @Test
    void published_cells_are_near_but_not_the_same() {
        var t = new Penaksir(KETAT.denganBebas(Bebas.RATER)).taksir(Vektor.rancangan("guilford_ratings.csv"));
        var d = t.dipakai();
        var brahe = d.nama().rater().indexOf("Brahe");
        for (var s : Interaksi.hitung(t, d.banyakPasangan(), (p, _) -> d.rater(p) == brahe ? p : -1)) {
            var ratee = d.nama().ratee().get(d.ratee(s.nomor()));
            if (ratee.equals("David")) {
                assertThat(s.bias()).isCloseTo(.71, within(.04)).isNotCloseTo(.71, within(.005));
            }
            if (ratee.equals("Edward")) {
                assertThat(s.bias()).isCloseTo(-1.27, within(.04)).isNotCloseTo(-1.27, within(.005));
            }
        }
    }

    @Test
    void a_cell_with_only_highest_marks_has_a_measure_from_half_a_point_less() {
        var susun = new PenyusunRancangan();
        int[][] nilai = {{3, 3, 3}, {1, 2, 2}, {2, 1, 3}, {3, 2, 1}};
        for (int n = 0; n < nilai.length; n++) {
            for (int j = 0; j < 3; j++) {
                susun.tambah("N" + n, "J" + j, "a", nilai[n][j]);
                susun.tambah("N" + n, "J" + j, "b", n == 0 ? 3 - j % 2 : nilai[n][(j + 1) % 3]);
            }
        }
        var t = new Penaksir(KETAT).taksir(susun.susun());
        var d = t.dipakai();
        var sel = Interaksi.hitung(t, 1, (p, _) -> d.ratee(p) == 0 && d.rater(p) == 0 ? 0 : -1);
        assertThat(sel.getFirst().amatan()).isEqualTo(6);
        assertThat(sel.getFirst().bias()).isBetween(-8.0, 8.0);
        var semua = Interaksi.hitung(t, 1, (p, _) -> d.ratee(p) == 0 && d.rater(p) == 1 ? 0 : -1);
        assertThat(semua.getFirst().bias()).isLessThan(sel.getFirst().bias());
    }
}
