package id.kinerja.bersama;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and their units on every page and form. */
class SatuanTest {

    @ParameterizedTest
    @CsvSource({
        "12, dokumen, 12 dokumen",
        "75, %, 75%",
        "75%, %, 75%",
        "4 Laporan, Laporan, 4 Laporan",
        "'', %, ''",
        "12, '', 12",
    })
    void a_unit_is_written_once_and_a_percent_sign_without_space(String angka, String satuan, String tulisan) {
        assertThat(Satuan.pada(angka, satuan)).isEqualTo(tulisan);
    }
}
