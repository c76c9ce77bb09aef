package id.kinerja.rasch.tanda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Both languages say the same direction and the same figures. */
class KalimatTandaTest {

    @Test
    void higher_and_lower_are_the_right_way_round_in_both_languages() {
        var tinggi = KalimatTanda.menyimpang("Budi", "Ani", true);
        assertThat(tinggi.id()).contains("Budi untuk Ani", "lebih tinggi");
        assertThat(tinggi.en()).contains("Budi for Ani", "higher");
        var rendah = KalimatTanda.menyimpang("Budi", "Ani", false);
        assertThat(rendah.id()).contains("lebih rendah");
        assertThat(rendah.en()).contains("lower");
        var atas = KalimatTanda.jarakPeran("Ani", 1.8);
        assertThat(atas.id()).contains("Ani", "lebih tinggi");
        assertThat(atas.en()).contains("higher");
        var bawah = KalimatTanda.jarakPeran("Ani", -1.8);
        assertThat(bawah.id()).contains("lebih rendah");
        assertThat(bawah.en()).contains("lower");
    }

    /** Levels are counted from 1 for people and from 0 inside. */
    @Test
    void a_result_beside_the_measure_is_counted_from_one() {
        var kalimat = KalimatTanda.hasilAtasan("Ani", 2, 0);
        assertThat(kalimat.id()).contains("Ani", "3", "1").doesNotContain("-1");
        assertThat(kalimat.en()).contains("3", "1").doesNotContain("-1");
    }
}
