package id.kinerja.bersama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.bersama.Nip.Kesalahan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Perka BKN 22/2007 and 43/2007; for PPPK a code from 21 stands where the month is. */
class NipTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 10, 5);

    @ParameterizedTest
    @ValueSource(strings = {"198609262015051001", "200012312024211001", "196711101992031001", "198804122011012008"})
    void what_bkn_gives_out_is_valid(String nip) {
        assertThat(Nip.periksa(nip, HARI_INI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200013312024211001, TANGGAL_LAHIR",
        "200012312024213001, JENIS_KELAMIN",
        "20001231202421100, BUKAN_18_ANGKA",
        "199001012015131001, BULAN_ATAU_KODE"
    })
    void the_first_broken_rule_is_named(String nip, Kesalahan kesalahan) {
        assertThat(Nip.periksa(nip, HARI_INI)).contains(kesalahan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "19860926201505100", "1986092620150510011", "19860926201505100O", "١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١"
            })
    void anything_but_18_digits_is_refused(String nip) {
        assertThat(Nip.periksa(nip, HARI_INI)).contains(Kesalahan.BUKAN_18_ANGKA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19671110 199203 1 001",
                " 196711101992031001 ",
                "1967\t1110 1992 0310 01",
                "196711101992031001\n"
            })
    void blanks_do_not_matter(String ketikan) {
        assertThat(Nip.periksa(ketikan, HARI_INI)).isEmpty();
        assertThat(Nip.rapikan(ketikan)).isEqualTo("196711101992031001");
    }

    @ParameterizedTest
    @CsvSource({"20000229, true", "20010229, false", "19900430, true", "19900431, false", "19900100, false"})
    void the_birth_date_is_a_day_of_the_calendar(String lahir, boolean sah) {
        assertThat(Nip.periksa(lahir + "2020011001", HARI_INI).isEmpty()).isEqualTo(sah);
    }

    @ParameterizedTest
    @CsvSource({
        "20111005, true", // fifteen today
        "20111006, false", // fifteen tomorrow
        "19251006, true", // a hundred and one tomorrow
        "19251005, false", // a hundred and one today
        "20261006, false" // born tomorrow
    })
    void people_are_15_to_100_years_old(String lahir, boolean sah) {
        assertThat(Nip.periksa(lahir + "2026011001", HARI_INI))
                .isEqualTo(sah ? Optional.empty() : Optional.of(Kesalahan.USIA));
    }

    @ParameterizedTest
    @CsvSource({"1950, true", "1949, false", "2027, true", "2028, false"})
    void appointment_lies_between_1950_and_next_year(String tahun, boolean sah) {
        assertThat(Nip.periksa("19600101" + tahun + "011001", HARI_INI))
                .isEqualTo(sah ? Optional.empty() : Optional.of(Kesalahan.TAHUN_PENGANGKATAN));
    }

    @ParameterizedTest
    @CsvSource({
        "00, false",
        "01, true",
        "12, true",
        "13, false",
        "20, false",
        "21, true",
        "29, true",
        "30, false",
        "99, false"
    })
    void after_the_year_stands_a_month_or_a_pppk_code(String kode, boolean sah) {
        assertThat(Nip.periksa("199001012015" + kode + "1001", HARI_INI))
                .isEqualTo(sah ? Optional.empty() : Optional.of(Kesalahan.BULAN_ATAU_KODE));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, false"})
    void sex_is_1_or_2(String kelamin, boolean sah) {
        assertThat(Nip.periksa("19900101201501" + kelamin + "001", HARI_INI))
                .isEqualTo(sah ? Optional.empty() : Optional.of(Kesalahan.JENIS_KELAMIN));
    }

    @ParameterizedTest
    @CsvSource({"000, false", "001, true", "999, true"})
    void serials_begin_at_001(String urut, boolean sah) {
        assertThat(Nip.periksa("199001012015011" + urut, HARI_INI))
                .isEqualTo(sah ? Optional.empty() : Optional.of(Kesalahan.NOMOR_URUT));
    }

    /** NIK adds forty to a woman's day of birth, NIP does not. */
    @Test
    void a_woman_keeps_her_day_of_birth() {
        assertThat(Nip.periksa("198804122011012008", HARI_INI)).isEmpty();
        assertThat(Nip.periksa("198804522011012008", HARI_INI)).contains(Kesalahan.TANGGAL_LAHIR);
    }

    @ParameterizedTest
    @CsvSource({
        "198609262015011001, false",
        "198609262015121001, false",
        "200012312024211001, true",
        "200012312024291001, true"
    })
    void codes_from_21_mean_pppk(String nip, boolean pppk) {
        assertThat(new Nip(nip).pppk()).isEqualTo(pppk);
    }

    @Test
    void the_fifteenth_digit_tells_the_sex() {
        assertThat(new Nip("198609262015051001").perempuan()).isFalse();
        assertThat(new Nip("198804122011012008").perempuan()).isTrue();
    }

    @Test
    void people_read_it_in_four_groups() {
        assertThat(new Nip("196711101992031001").berkelompok()).isEqualTo("19671110 199203 1 001");
    }

    @Test
    void logs_show_neither_birth_date_nor_serial() {
        var nip = new Nip("196711101992031001");
        assertThat(nip.tersamar()).isEqualTo("****1992******");
        assertThat(nip).hasToString("****1992******");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19671110 199203 1 001", "19671110199203100", "1967111019920310011", "19671110199203100X"})
    void the_value_itself_holds_18_digits_and_nothing_else(String teks) {
        assertThatThrownBy(() -> new Nip(teks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void they_sort_by_their_digits() {
        assertThat(new Nip("196711101992031001")).isLessThan(new Nip("198804122011012008"));
        assertThat(new Nip("196711101992031001")).isEqualByComparingTo(new Nip("196711101992031001"));
    }
}
