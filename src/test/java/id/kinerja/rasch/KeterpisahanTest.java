package id.kinerja.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeterpisahanTest {

    /** Measures -1, 0.5, 2 with errors 0.5, 0.4, 0.2: by hand. */
    @Test
    void separation_by_hand() {
        var k = Keterpisahan.hitung(new double[] {-1, 0.5, 2}, new double[] {0.5, 0.4, 0.2});
        double galat2 = (0.25 + 0.16 + 0.04) / 3;
        double amatan = 2.25; // squares 2.25 + 0 + 2.25 about the mean 0.5, on two degrees
        double g = Math.sqrt((amatan - galat2) / galat2);
        assertThat(k.rmse()).isCloseTo(Math.sqrt(galat2), within(1e-12));
        assertThat(k.simpanganBenar()).isCloseTo(Math.sqrt(amatan - galat2), within(1e-12));
        assertThat(k.nisbah()).isCloseTo(g, within(1e-12));
        assertThat(k.keandalan()).isCloseTo((amatan - galat2) / amatan, within(1e-12));
        assertThat(k.strata()).isCloseTo((4 * g + 1) / 3, within(1e-12));
        // Weights 4, 6.25, 25: sum of w u² = 4 + 1.5625 + 100, of w u = 49.125, of w = 35.25.
        assertThat(k.kai()).isCloseTo(105.5625 - 49.125 * 49.125 / 35.25, within(1e-9));
        assertThat(k.derajat()).isEqualTo(2);
    }

    @Test
    void measures_no_further_apart_than_their_errors_cannot_be_told_apart() {
        var k = Keterpisahan.hitung(new double[] {0.1, -0.1}, new double[] {0.5, 0.5});
        assertThat(k.simpanganBenar()).isZero();
        assertThat(k.keandalan()).isZero();
        assertThat(k.strata()).isCloseTo(1 / 3.0, within(1e-12));
    }

    /** Extreme elements are left out, and so they are from the mean. */
    @Test
    void a_facet_counts_only_what_was_estimated() {
        var faset = new Faset(
                List.of("a", "b", "c", "d"),
                new Status[] {Status.TERTAKSIR, Status.EKSTREM, Status.TERTAKSIR, Status.TERTAKSIR},
                new double[] {-1, 7, 0.5, 2},
                new double[] {0.5, 1.8, 0.4, 0.2},
                i -> {
                    throw new IllegalStateException("" + i);
                });
        assertThat(faset.keterpisahan())
                .isEqualTo(Keterpisahan.hitung(new double[] {-1, 0.5, 2}, new double[] {0.5, 0.4, 0.2}));
        assertThat(faset.rata()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void the_real_error_is_wider_where_marks_surprise_and_never_narrower() {
        assertThat(elemen(2.25).galatNyata()).isCloseTo(0.45, within(1e-12));
        assertThat(elemen(0.5).galatNyata()).isEqualTo(0.3);
        assertThat(elemen(Double.NaN).galatNyata()).isEqualTo(0.3);
    }

    private static Elemen elemen(double infit) {
        return new Elemen("a", Status.TERTAKSIR, 1, 1, 0, 0.3, new Elemen.Cocok(infit, 0, 1, 0), 3);
    }
}
