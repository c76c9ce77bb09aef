package id.kinerja.akses.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens only where it was meant to. */
class SegelTest {

    private static final SecureRandom ACAK = new SecureRandom();
    private static final byte[] ISI = "dua puluh bita rahasia".getBytes(StandardCharsets.UTF_8);

    private static Segel segel(int isi) {
        var kunci = new byte[Segel.PANJANG_KUNCI];
        kunci[0] = (byte) isi;
        return new Segel(kunci, ACAK);
    }

    @Test
    void it_opens_for_the_same_purpose_and_key_only() {
        var tertutup = segel(1).tutup(ISI, "faktor a");
        assertThat(segel(1).buka(tertutup, "faktor a")).hasValue(ISI);
        assertThat(segel(1).buka(tertutup, "faktor b")).isEmpty();
        assertThat(segel(2).buka(tertutup, "faktor a")).isEmpty();
        assertThat(segel(1).tutup(ISI, "faktor a")).isNotEqualTo(tertutup);
    }

    @Test
    void every_single_bit_counts() {
        var tertutup = Base64.getUrlDecoder().decode(segel(1).tutup(ISI, "a"));
        for (var bit = 0; bit < tertutup.length * 8; bit++) {
            var rusak = tertutup.clone();
            rusak[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(segel(1).buka(Base64.getUrlEncoder().withoutPadding().encodeToString(rusak), "a"))
                    .as("bit " + bit)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "AQ", "AQAAAAAAAAAAAAAAAA", "bukan base64!", "🦊", "%00", "AgAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_seal_is_refused(String isi) {
        assertThat(segel(1).buka(isi, "a")).isEmpty();
    }

    @Test
    void a_fingerprint_needs_the_key() {
        assertThat(segel(1).sidik("a")).isEqualTo(segel(1).sidik("a")).isNotEqualTo(segel(2).sidik("a"));
    }
}
