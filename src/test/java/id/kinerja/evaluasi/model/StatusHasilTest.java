package id.kinerja.evaluasi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.bersama.AturanDilanggar;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which act each stage allows; every other is refused with a sentence. */
class StatusHasilTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AJUKAN     | TERBUKA DIKEMBALIKAN",
                "AMBIL      | TERBUKA DIKEMBALIKAN",
                "KEMBALIKAN | DIAJUKAN DINILAI",
                "NILAI      | DIAJUKAN DINILAI",
                "TETAPKAN   | DINILAI",
                "TERIMA     | DITETAPKAN"
            })
    void an_act_is_allowed_in_its_stages_only(Tindakan tindakan, String boleh) {
        assertThat(Arrays.stream(StatusHasil.values())
                        .filter(s -> s.boleh(tindakan))
                        .map(Enum::name))
                .containsExactlyInAnyOrder(boleh.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Tindakan.class)
    void every_refusal_is_a_sentence(Tindakan tindakan) {
        for (var status : StatusHasil.values()) {
            if (!status.boleh(tindakan)) {
                assertThatThrownBy(() -> status.pastikan(tindakan))
                        .isInstanceOfSatisfying(
                                AturanDilanggar.class,
                                ditolak -> assertThat(ditolak.kalimat())
                                        .endsWith(".")
                                        .doesNotContain("evaluasi."));
            }
        }
    }
}
