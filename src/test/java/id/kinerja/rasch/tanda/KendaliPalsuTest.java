package id.kinerja.rasch.tanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The share of false alarms among alarms. */
class KendaliPalsuTest {

    @Test
    void false_discoveries_are_held_at_five_percent() {
        assertThat(KendaliPalsu.batas(new double[] {0.01, 0.02, 0.03, 0.5})).isEqualTo(0.03);
        assertThat(KendaliPalsu.batas(new double[] {0.013, 0.025, 0.0375, 0.05}))
                .isEqualTo(0.05);
        assertThat(KendaliPalsu.batas(new double[] {0.0126, 0.026, 0.0376, 0.051}))
                .isNegative();
        assertThat(KendaliPalsu.batas(new double[] {0.01, 0.02, 0.03, 0.5}, 0.01))
                .isNegative();
        assertThat(KendaliPalsu.batas(new double[] {0.0025, 0.02, 0.03, 0.5}, 0.01))
                .isEqualTo(0.0025);
        assertThat(KendaliPalsu.batas(new double[0])).isNegative();
        assertThat(KendaliPalsu.duaSisi(-1.959964)).isCloseTo(0.05, within(1e-7));
        assertThat(KendaliPalsu.satuSisi(1.644854)).isCloseTo(0.05, within(1e-7));
    }

    @Test
    void unequal_trials_are_counted_exactly() {
        var p = List.of(0.5, 0.2, 0.1);
        assertThat(KendaliPalsu.sedikitnya(0, p)).isEqualTo(1);
        assertThat(KendaliPalsu.sedikitnya(1, p)).isCloseTo(1 - 0.5 * 0.8 * 0.9, within(1e-15));
        assertThat(KendaliPalsu.sedikitnya(2, p)).isCloseTo(0.09 + 0.04 + 0.01 + 0.01, within(1e-15));
        assertThat(KendaliPalsu.sedikitnya(3, p)).isCloseTo(0.01, within(1e-15));
    }

    @Test
    void a_candidate_that_misses_the_other_criteria_still_counts_among_all() {
        var tanda = new Tanda(Tanda.Kode.HALO, "A", 0.3, 0.55, 4, KalimatTanda.pola(Tanda.Kode.HALO, 4));
        var satu = new CalonTanda();
        satu.tambah(0.04, Optional.of(tanda));
        var hasil = new ArrayList<Tanda>();
        satu.terima(hasil);
        assertThat(hasil).containsExactly(tanda);
        hasil.clear();
        satu.tambah(0.5, Optional.empty());
        satu.terima(hasil);
        assertThat(hasil).isEqualTo(Collections.emptyList());
    }
}
