package id.kinerja.akses.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of the RFCs, and which neighbours of a moment are taken. */
class KodeWaktuTest {

    private static final byte[] RAHASIA = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant SAAT = Instant.ofEpochSecond(1_111_111_109);
    private static final long LANGKAH = 1_111_111_109 / 30;

    /** RFC 6238 appendix B, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long detik, String kode) {
        assertThat(KodeWaktu.kode(RAHASIA, detik / 30, 8)).isEqualTo(kode);
        assertThat(KodeWaktu.kode(RAHASIA, Instant.ofEpochSecond(detik))).isEqualTo(kode.substring(2));
    }

    /** RFC 4226 appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "8, 399871", "9, 520489"})
    void codes_are_those_of_rfc_4226(long hitungan, String kode) {
        assertThat(KodeWaktu.kode(RAHASIA, hitungan, 6)).isEqualTo(kode);
    }

    /** RFC 4648 section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keys_are_written_as_rfc_4648_says(String isi, String tertulis) {
        assertThat(KodeWaktu.base32(isi.getBytes(StandardCharsets.US_ASCII))).isEqualTo(tertulis);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void a_clock_may_be_wrong_by_one_step(int langkah, boolean diterima) {
        var kode = KodeWaktu.kode(RAHASIA, SAAT.plusSeconds(30L * langkah));
        var hasil = KodeWaktu.langkah(RAHASIA, kode, SAAT, Long.MIN_VALUE);
        assertThat(hasil.isPresent()).isEqualTo(diterima);
        hasil.ifPresent(n -> assertThat(n).isEqualTo(LANGKAH + langkah));
    }

    @Test
    void a_step_that_was_used_is_used_up_with_all_before_it() {
        var kode = KodeWaktu.kode(RAHASIA, SAAT);
        assertThat(KodeWaktu.langkah(RAHASIA, kode, SAAT, LANGKAH - 1)).hasValue(LANGKAH);
        assertThat(KodeWaktu.langkah(RAHASIA, kode, SAAT, LANGKAH)).isEmpty();
        var lama = KodeWaktu.kode(RAHASIA, SAAT.minusSeconds(30));
        assertThat(KodeWaktu.langkah(RAHASIA, lama, SAAT, LANGKAH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"''", "12345", "1234567", "abcdef", "-1", "'081804 '", "０８１８０４"})
    void what_is_no_code_is_refused(@org.jspecify.annotations.Nullable String kode) {
        assertThat(KodeWaktu.langkah(RAHASIA, String.valueOf(kode), SAAT, 0)).isEmpty();
    }

    @Test
    void recovery_codes_are_read_as_people_write_them() {
        var kode = KodePemulihan.baru(new SecureRandom());
        assertThat(kode).hasSize(10).doesNotHaveDuplicates();
        var satu = kode.getFirst();
        assertThat(satu).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(KodePemulihan.rapikan(
                        " " + satu.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isEqualTo(satu.replace("-", ""));
        assertThat(KodePemulihan.rapikan("123456")).isEmpty();
        assertThat(KodePemulihan.rapikan(satu + "a")).isEmpty();
    }
}
