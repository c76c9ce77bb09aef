package id.kinerja.evaluasi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.bersama.Capaian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nine cells, looked up by (hasil, perilaku) with the SIASN codes. */
class KuadranTest {

    private static final String ATURAN = "11=SANGAT_BAIK 12=BAIK 13=KURANG 21=BAIK 22=BAIK 23=KURANG"
            + " 31=BUTUH_PERBAIKAN 32=BUTUH_PERBAIKAN 33=SANGAT_KURANG";

    @ParameterizedTest
    @CsvSource({
        "DI_ATAS_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK",
        "DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, BAIK",
        "DI_ATAS_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, KURANG",
        "SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, BAIK",
        "SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, BAIK",
        "SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, KURANG",
        "DI_BAWAH_EKSPEKTASI, DI_ATAS_EKSPEKTASI, BUTUH_PERBAIKAN",
        "DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, BUTUH_PERBAIKAN",
        "DI_BAWAH_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, SANGAT_KURANG"
    })
    void the_predikat_is_the_cell_where_the_ratings_meet(Rating hasil, Rating perilaku, PredikatPegawai predikat) {
        assertThat(TabelRating.kuadran(ATURAN).pada(hasil, perilaku)).isEqualTo(predikat);
    }

    @Test
    void a_table_with_a_missing_cell_is_refused() {
        assertThatThrownBy(() -> TabelRating.kuadran("11=SANGAT_BAIK 12=BAIK"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ISTIMEWA, DI_ATAS_EKSPEKTASI",
        "BAIK, SESUAI_EKSPEKTASI",
        "BUTUH_PERBAIKAN, DI_BAWAH_EKSPEKTASI",
        "KURANG, DI_BAWAH_EKSPEKTASI",
        "SANGAT_KURANG, DI_BAWAH_EKSPEKTASI"
    })
    void the_predikat_of_the_unit_is_the_rating_of_its_head(PredikatOrganisasi organisasi, Rating rating) {
        var aturan = RatingKepala.baca("ISTIMEWA=DI_ATAS_EKSPEKTASI BAIK=SESUAI_EKSPEKTASI"
                + " BUTUH_PERBAIKAN=DI_BAWAH_EKSPEKTASI KURANG=DI_BAWAH_EKSPEKTASI SANGAT_KURANG=DI_BAWAH_EKSPEKTASI");
        assertThat(aturan.dari(organisasi)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "MAKSIMUM, 60, 62, 103.33",
        "MAKSIMUM, 80, 70, 87.50",
        "MINIMUM, 7, 6.5, 107.14",
        "MINIMUM, 8, 9, 87.50",
        "MINIMUM, 10, 25, 0",
        "MINIMUM, 0, 0, 100",
        "MINIMUM, 0, 1, 0",
        "STABIL, 100, 90, 90.00",
        "STABIL, 100, 110, 90.00",
        "MAKSIMUM, 0, 5, "
    })
    void achievement_follows_the_polarity(
            String polaritas,
            java.math.BigDecimal target,
            java.math.BigDecimal realisasi,
            java.math.@org.jspecify.annotations.Nullable BigDecimal capaian) {
        var hitung = Capaian.hitung(polaritas, target, realisasi);
        if (capaian == null) {
            assertThat(hitung).isEmpty();
        } else {
            assertThat(hitung.orElseThrow()).isEqualByComparingTo(capaian);
        }
    }
}
