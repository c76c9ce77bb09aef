package id.kinerja.siklus;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.siklus.model.KalenderBaru;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default calendar of a new year. */
class KalenderBaruTest {

    @ParameterizedTest
    @CsvSource({"2026, true, 13", "2028, true, 13", "2026, false, 5"})
    void periods_fill_the_year_without_gap_and_their_deadlines_are_in_order(int tahun, boolean bulanan, int banyak) {
        var periode = KalenderBaru.susun(tahun, bulanan);
        assertThat(periode).hasSize(banyak);
        var berikut = LocalDate.of(tahun, 1, 1);
        for (var p : periode.subList(0, banyak - 1)) {
            assertThat(p.mulai()).isEqualTo(berikut);
            berikut = p.akhir().plusDays(1);
        }
        assertThat(berikut).isEqualTo(LocalDate.of(tahun + 1, 1, 1));
        assertThat(periode).allSatisfy(p -> {
            assertThat(p.buka()).isBeforeOrEqualTo(p.batasRealisasi());
            assertThat(p.batasRealisasi()).isBeforeOrEqualTo(p.batasPenilaian());
            assertThat(p.batasPenilaian()).isBeforeOrEqualTo(p.batasPenetapan());
        });
    }
}
