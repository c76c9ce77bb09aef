package id.kinerja.situs.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.situs.GagalMulai;
import org.junit.jupiter.api.Test;

class SambunganTest {

    @Test
    void an_address_is_taken_as_people_write_it() {
        assertThat(Sambungan.untuk("postgres://db/kinerja", "a", "").url())
                .isEqualTo("jdbc:postgresql://db/kinerja?currentSchema=kinerja,public");
        assertThat(Sambungan.untuk("jdbc:postgresql://db/kinerja?sslmode=require", "a", "")
                        .url())
                .isEqualTo("jdbc:postgresql://db/kinerja?sslmode=require&currentSchema=kinerja,public");
    }

    @Test
    void a_password_inside_the_address_is_never_shown() {
        var sambungan = Sambungan.untuk("postgresql://ani:rahasia@db/kinerja?password=rahasia", "ani", "rahasia");
        assertThat(sambungan.toString()).isEqualTo("postgresql://db/kinerja");
    }

    @Test
    void postgresql_14_is_too_old_and_15_is_not() {
        var sambungan = Sambungan.untuk("postgresql://db/kinerja", "a", "");
        BasisdataLuar.pastikanVersi(15, sambungan);
        assertThatThrownBy(() -> BasisdataLuar.pastikanVersi(14, sambungan))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining("versi 14");
    }
}
