package id.kinerja.evaluasi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SE MenPANRB 3/2023: the five patterns, each on its limit and one person beyond. */
class PolaSebaranTest {

    private static final Map<String, String> ATURAN = Map.of(
            "ISTIMEWA", "puncak=SANGAT_BAIK maks.SANGAT_BAIK=70",
            "BAIK", "puncak=BAIK maks.BAIK=70 ada=BUTUH_PERBAIKAN|KURANG",
            "BUTUH_PERBAIKAN", "min.BUTUH_PERBAIKAN=60 maks.SANGAT_BAIK=10",
            "KURANG", "min.KURANG=60 min.BUTUH_PERBAIKAN=10 maks.SANGAT_BAIK=10",
            "SANGAT_KURANG", "min.SANGAT_KURANG=60 minjumlah.BUTUH_PERBAIKAN+KURANG=10 maks.SANGAT_BAIK=0");

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5} is met: {6}")
    @CsvSource({
        "ISTIMEWA, 7, 3, 0, 0, 0, true",
        "ISTIMEWA, 8, 2, 0, 0, 0, false",
        "ISTIMEWA, 4, 6, 0, 0, 0, false",
        "BAIK, 2, 7, 1, 0, 0, true",
        "BAIK, 1, 8, 1, 0, 0, false",
        "BAIK, 2, 7, 0, 1, 0, true",
        "BAIK, 3, 7, 0, 0, 0, false",
        "BUTUH_PERBAIKAN, 1, 3, 6, 0, 0, true",
        "BUTUH_PERBAIKAN, 1, 4, 5, 0, 0, false",
        "BUTUH_PERBAIKAN, 2, 2, 6, 0, 0, false",
        "KURANG, 1, 2, 1, 6, 0, true",
        "KURANG, 1, 3, 1, 5, 0, false",
        "KURANG, 1, 3, 0, 6, 0, false",
        "KURANG, 2, 1, 1, 6, 0, false",
        "SANGAT_KURANG, 0, 3, 1, 0, 6, true",
        "SANGAT_KURANG, 0, 3, 0, 1, 6, true",
        "SANGAT_KURANG, 0, 4, 0, 0, 6, false",
        "SANGAT_KURANG, 0, 4, 1, 0, 5, false",
        "SANGAT_KURANG, 1, 2, 1, 0, 6, false"
    })
    void a_pattern_holds_on_its_limit_and_not_beyond(
            String organisasi, int sb, int b, int bp, int k, int sk, boolean sesuai) {
        var pola = PolaSebaran.baca(String.valueOf(ATURAN.get(organisasi)));
        assertThat(Sebaran.hitung(jumlah(sb, b, bp, k, sk), pola, 5).sesuai()).isEqualTo(sesuai);
    }

    @Test
    void at_most_rounds_down_and_at_least_rounds_up() {
        var pola = PolaSebaran.baca("maks.SANGAT_BAIK=10 min.BUTUH_PERBAIKAN=60");
        var temuan = pola.periksa(jumlah(1, 0, 6, 0, 0));
        assertThat(temuan).extracting(PolaSebaran.Temuan::batas).containsExactly(0, 5);
        assertThat(temuan).extracting(PolaSebaran.Temuan::terpenuhi).containsExactly(false, true);
    }

    @Test
    void four_people_are_only_warned_and_five_are_judged() {
        var pola = PolaSebaran.baca("maks.SANGAT_BAIK=10");
        assertThat(Sebaran.hitung(jumlah(4, 0, 0, 0, 0), pola, 5).kecil()).isTrue();
        assertThat(Sebaran.hitung(jumlah(5, 0, 0, 0, 0), pola, 5).kecil()).isFalse();
    }

    @Test
    void nobody_rated_means_nothing_to_judge() {
        assertThat(PolaSebaran.baca("min.KURANG=60").periksa(Map.of())).isEmpty();
    }

    private static Map<PredikatPegawai, Integer> jumlah(int sb, int b, int bp, int k, int sk) {
        return Map.of(
                PredikatPegawai.SANGAT_BAIK, sb,
                PredikatPegawai.BAIK, b,
                PredikatPegawai.BUTUH_PERBAIKAN, bp,
                PredikatPegawai.KURANG, k,
                PredikatPegawai.SANGAT_KURANG, sk);
    }
}
