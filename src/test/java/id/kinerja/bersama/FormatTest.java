package id.kinerja.bersama;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 10, 5);

    @AfterEach
    void back_to_the_default_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void dates_are_written_in_indonesian_and_in_english() {
        assertThat(indonesia(() -> Format.tanggalPanjang(SENIN))).isEqualTo("Senin, 5 Oktober 2026");
        assertThat(inggris(() -> Format.tanggalPanjang(SENIN))).isEqualTo("Monday, 5 October 2026");
        assertThat(indonesia(() -> Format.tanggal(SENIN))).isEqualTo("5 Oktober 2026");
        assertThat(indonesia(() -> Format.tanggalPendek(SENIN))).isEqualTo("5 Okt 2026");
        assertThat(indonesia(() -> Format.bulan(SENIN))).isEqualTo("Oktober 2026");
    }

    @Test
    void a_range_names_the_year_once_unless_it_crosses_new_year() {
        assertThat(indonesia(() -> Format.rentang(SENIN, LocalDate.of(2026, 11, 9))))
                .isEqualTo("5 Oktober sampai 9 November 2026");
        assertThat(indonesia(() -> Format.rentang(SENIN, LocalDate.of(2027, 1, 9))))
                .isEqualTo("5 Oktober 2026 sampai 9 Januari 2027");
    }

    @Test
    void time_takes_a_dot_in_indonesian_and_a_colon_in_english() {
        assertThat(indonesia(() -> Format.jam(LocalTime.of(9, 42)))).isEqualTo("09.42");
        assertThat(inggris(() -> Format.jam(LocalTime.of(9, 42)))).isEqualTo("09:42");
    }

    @Test
    void numbers_follow_the_language() {
        assertThat(indonesia(() -> Format.angka(new BigDecimal("1234.50")))).isEqualTo("1.234,5");
        assertThat(inggris(() -> Format.angka(new BigDecimal("1234.50")))).isEqualTo("1,234.5");
        assertThat(indonesia(() -> Format.angka(26_000))).isEqualTo("26.000");
        assertThat(indonesia(() -> Format.angka(new BigDecimal("88.3"), 2))).isEqualTo("88,30");
        assertThat(indonesia(() -> Format.angka(new BigDecimal("0.125"), 2))).isEqualTo("0,13");
    }

    @Test
    void percent_of_nothing_is_zero() {
        assertThat(indonesia(() -> Format.persen(62, 80))).isEqualTo("78%");
        assertThat(indonesia(() -> Format.persen(0, 0))).isEqualTo("0%");
        assertThat(indonesia(() -> Format.persen(399, 400))).isEqualTo("99%");
        assertThat(indonesia(() -> Format.persen(400, 400))).isEqualTo("100%");
        assertThat(indonesia(() -> Format.persen(new BigDecimal("77.5")))).isEqualTo("77,5%");
    }

    @Test
    void nip_is_grouped_eight_six_one_three() {
        assertThat(Format.nip("198804122011012008")).isEqualTo("19880412 201101 2 008");
        assertThat(Format.nip("1988")).isEqualTo("1988");
    }

    @ParameterizedTest
    @CsvSource({"7,2 hari lagi", "6,besok", "5,hari ini", "4,lewat 1 hari", "2,lewat 3 hari"})
    void a_due_date_is_told_from_today(int tanggal, String kata) {
        assertThat(indonesia(() -> Format.tenggat(LocalDate.of(2026, 10, tanggal), SENIN)))
                .isEqualTo(kata);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0|0 B", "999|999 B", "1000|1 KB", "1500|1,5 KB", "14000000|14 MB", "2000000000|2 GB"})
    void file_sizes_use_the_largest_fitting_unit(String pasangan) {
        String[] bagian = pasangan.split("\\|", 2);
        assertThat(indonesia(() -> Format.ukuran(Long.parseLong(bagian[0])))).isEqualTo(bagian[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85=85",
                "1.234=1234",
                "1.234,5=1234.5",
                "12,5=12.5",
                "12.5=12.5",
                "12.50=12.50",
                "0.123=0.123",
                "1.234.567=1234567",
                "1,234.5=1234.5",
                "-3,25=-3.25",
                " 1 234 =1234",
                "1234.567=1234.567"
            })
    void a_number_is_read_as_indonesians_type_it(String pasangan) {
        String[] bagian = pasangan.split("=", 2);
        assertThat(Format.bacaAngka(bagian[0])).contains(new BigDecimal(bagian[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "baik",
                "1,2,3",
                "1.23.4",
                "12.34,5",
                "1e9",
                "85%",
                ",5",
                "5,",
                "Infinity",
                "123456789012345678901"
            })
    void what_is_no_number_is_refused(String ketikan) {
        assertThat(Format.bacaAngka(ketikan)).isEmpty();
    }

    private static String indonesia(Supplier<String> kerja) {
        LocaleContextHolder.setLocale(Teks.INDONESIA);
        return kerja.get();
    }

    private static String inggris(Supplier<String> kerja) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        return kerja.get();
    }
}
