package id.kinerja.akses.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passwords are taken. */
class SandiBaruTest {

    private static final List<String> RATNA = List.of("198804122011012008", "Ratna Dewi Kartika");

    private static String hasil(String sandi) {
        return SandiBaru.keberatan(sandi, RATNA, Stream.of("password", "iloveyou", "usuckballz1", "ok"))
                .orElse("diterima");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    sebelas1234,           akses.sandi.panjang
                    dua belas ok,          diterima
                    DUA BELAS OK,          diterima
                    kopi pagi di pahoman,  diterima
                    hanya huruf kecil,     diterima
                    583920174659,          diterima
                    password1234,          akses.sandi.lazim
                    PassWord!!!!,          akses.sandi.lazim
                    12passwordpassword,    akses.sandi.lazim
                    password12345,         diterima
                    iloveyou!!!!,          akses.sandi.lazim
                    kinerja2026!,          diterima
                    kinerja 2026,          diterima
                    lampungkinerja,        diterima
                    bismillah123,          akses.sandi.lazim
                    aaaabbbbcccc,          akses.sandi.lazim
                    abcdefghijkl,          akses.sandi.lazim
                    345678901234,          akses.sandi.lazim
                    198804122011012008,    akses.sandi.milik
                    x198804122011012008y,  akses.sandi.milik
                    ratnadewi1988,         akses.sandi.milik
                    Ratna-Dewi-88,         akses.sandi.milik
                    ratna12041988,         akses.sandi.milik
                    12041988 1988,         akses.sandi.milik
                    ratna suka kopi pahit, diterima""")
    void each_gets_its_answer(String sandi, String jawaban) {
        assertThat(hasil(sandi)).isEqualTo(jawaban);
    }

    @Test
    void length_is_counted_in_characters_not_in_halves_of_them() {
        assertThat(hasil("🦊🐢🐙🐝🌵🍄🌊🔥🎈🪁🧭")).isEqualTo("akses.sandi.panjang");
        assertThat(hasil("🦊🐢🐙🐝🌵🍄🌊🔥🎈🪁🧭🛶")).isEqualTo("diterima");
        assertThat(hasil("kopi pagi ".repeat(13).substring(0, 128))).isEqualTo("diterima");
        assertThat(hasil("kopi pagi ".repeat(13).substring(0, 129))).isEqualTo("akses.sandi.panjang");
    }

    @Test
    void a_name_of_few_letters_forbids_little() {
        assertThat(SandiBaru.keberatan("pagi ini minum teh", List.of("-", "Al"), Stream.empty()))
                .isEmpty();
        assertThat(SandiBaru.keberatan("pagi ini minum teh", List.of("", ""), Stream.empty()))
                .isEmpty();
    }
}
