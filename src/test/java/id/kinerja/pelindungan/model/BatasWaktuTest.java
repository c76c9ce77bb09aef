package id.kinerja.pelindungan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of UU 27/2022 runs in hours. */
class BatasWaktuTest {

    private static final Instant MULAI = Instant.parse("2026-11-20T02:15:00Z");

    private final BatasWaktu batas = BatasWaktu.sejak(MULAI, 72);

    @Test
    void it_is_over_at_the_very_moment_and_not_a_second_before() {
        assertThat(batas.batas()).isEqualTo("2026-11-23T02:15:00Z");
        assertThat(batas.lewat(batas.batas().minusSeconds(1))).isFalse();
        assertThat(batas.lewat(batas.batas())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-20T02:15:00Z; 3 hari 0 jam lagi",
                "2026-11-21T21:15:00Z; 1 hari 5 jam lagi",
                "2026-11-22T20:15:00Z; 6 jam lagi",
                "2026-11-23T02:00:00Z; kurang dari satu jam lagi",
                "2026-11-23T02:15:00Z; lewat kurang dari satu jam",
                "2026-11-23T06:15:00Z; lewat 4 jam",
                "2026-11-25T03:15:00Z; lewat 2 hari 1 jam"
            })
    void what_is_left_is_said_in_days_and_hours(String kini, String kalimat) {
        assertThat(batas.kalimat(Instant.parse(kini))).isEqualTo(kalimat);
    }
}
