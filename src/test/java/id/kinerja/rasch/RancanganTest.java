package id.kinerja.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How ratings become a design: numbers by name, pairs together, wrong ones refused. */
class RancanganTest {

    private static final Nama NAMA = new Nama(List.of("A", "B"), List.of("P", "Q", "R"), List.of("x", "y", "z"));
    private static final int[] DUA = {0, 1};
    private static final int[] TIGA = {0, 1, 2};

    private static Bagian bagian(int[]... nilai) {
        var lembaran = new Lembaran();
        for (var x : nilai) {
            lembaran.tambah(x[0], x[1], x[2], x[3]);
        }
        return new Bagian(lembaran, DUA, TIGA, TIGA);
    }

    /** Every rating as ratee, rater, item, category and weight. */
    private static List<List<Integer>> isi(Rancangan d) {
        var hasil = new ArrayList<List<Integer>>();
        for (int p = 0; p < d.banyakPasangan(); p++) {
            for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                hasil.add(List.of(d.ratee(p), d.rater(p), d.butir(r), d.nilai(r), d.bobot(r)));
            }
        }
        return hasil;
    }

    /** One pair is scattered over three stretches of a file, empty stretches before, between and after. */
    @Test
    void parts_are_joined_pair_by_pair() {
        var kosong = bagian();
        var d = SusunRancangan.susun(
                NAMA,
                new Skala(1, 4),
                List.of(
                        kosong,
                        bagian(new int[] {1, 2, 2, 4}, new int[] {0, 1, 1, 2}),
                        kosong,
                        kosong,
                        bagian(new int[] {1, 2, 0, 1}),
                        bagian(new int[] {1, 0, 0, 3}, new int[] {1, 2, 1, 2}),
                        kosong));
        assertThat(isi(d))
                .containsExactly(
                        List.of(0, 1, 1, 1, 1),
                        List.of(1, 0, 0, 2, 1),
                        List.of(1, 2, 0, 0, 1),
                        List.of(1, 2, 1, 1, 1),
                        List.of(1, 2, 2, 3, 1));
        assertThat(d.berbobot()).isFalse();
        assertThat(d.lengkap(2)).isTrue();
        assertThat(d.lengkap(1)).isFalse();
        assertThat(d.banyakPasangan()).isEqualTo(3);
        assertThat(new int[] {d.awalRater(0), d.awalRater(1), d.awalRater(2), d.awalRater(3)})
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void the_same_mark_again_weighs_double_another_mark_is_refused() {
        var d = SusunRancangan.susun(
                NAMA,
                new Skala(1, 4),
                List.of(
                        bagian(new int[] {0, 0, 0, 2}, new int[] {0, 0, 1, 3}, new int[] {0, 0, 1, 3}),
                        bagian(new int[] {0, 0, 1, 3})));
        assertThat(isi(d)).containsExactly(List.of(0, 0, 0, 1, 1), List.of(0, 0, 1, 2, 3));
        assertThat(d.berbobot()).isTrue();
        assertThat(d.lengkap(0)).isFalse();
        assertThatThrownBy(() -> SusunRancangan.susun(
                        NAMA, new Skala(1, 4), List.of(bagian(new int[] {1, 2, 0, 2}), bagian(new int[] {1, 2, 0, 3}))))
                .isInstanceOfSatisfying(Bentrok.class, b -> {
                    assertThat(b.ratee()).isEqualTo("B");
                    assertThat(b.rater()).isEqualTo("R");
                    assertThat(b.butir()).isEqualTo("x");
                });
    }

    @Test
    void a_pair_with_very_many_items_keeps_them_all_in_order() {
        var susun = new PenyusunRancangan();
        for (int i = 199; i >= 0; i--) {
            susun.tambah("A", "P", "b%03d".formatted(i), 1 + i % 3);
        }
        var d = susun.susun();
        assertThat(d.banyakNilai()).isEqualTo(200);
        for (int r = 0; r < 200; r++) {
            assertThat(d.butir(r)).isEqualTo(r);
            assertThat(d.nilai(r)).isEqualTo(r % 3);
        }
    }

    @Test
    void marks_at_the_edges_of_the_scale() {
        assertThat(new PenyusunRancangan()
                        .tambah("A", "P", "x", -128)
                        .tambah("A", "P", "y", -127)
                        .susun()
                        .skala())
                .isEqualTo(new Skala(-128, -127));
        assertThat(new PenyusunRancangan()
                        .tambah("A", "P", "x", 127)
                        .tambah("A", "P", "y", 126)
                        .susun()
                        .skala())
                .isEqualTo(new Skala(126, 127));
        for (int label : new int[] {-129, 128}) {
            assertThatThrownBy(() -> new PenyusunRancangan().tambah("A", "P", "x", label))
                    .isInstanceOf(DataDitolak.class)
                    .hasMessageContaining(String.valueOf(label));
        }
        var susun = new PenyusunRancangan(new Skala(1, 4));
        susun.tambah("A", "P", "x", 1).tambah("A", "P", "y", 4);
        for (int label : new int[] {0, 5}) {
            assertThatThrownBy(() -> susun.tambah("A", "P", "z", label)).isInstanceOf(DataDitolak.class);
        }
        assertThat(susun.susun().skala()).isEqualTo(new Skala(1, 4));
        assertThatThrownBy(() -> susun.tambah("A", "A", "x", 1)).hasMessageContaining("menilai diri sendiri");
        assertThatThrownBy(() -> new PenyusunRancangan().susun()).hasMessageContaining("Tidak ada satu nilai pun");
    }

    @Test
    void settings_refuse_what_cannot_be() {
        for (double toleransi : new double[] {0, -1e-6, 1, Double.NaN}) {
            assertThatThrownBy(() -> Setelan.BAWAAN.denganToleransi(toleransi))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Setelan.BAWAAN.denganUtas(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Setelan.BAWAAN.denganPenalti(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Setelan.BAWAAN.denganPenalti(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Skala(3, 3)).hasMessageContaining("Semua nilai sama (3)");
        assertThat(new Skala(0, 20).langkah()).isEqualTo(20);
        assertThatThrownBy(() -> new Skala(0, 21)).hasMessageContaining("21 kategori");
    }
}
