package id.kinerja.uji;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sign-in page stands for every page: it shows that the browser and axe work at both sizes. */
@UjiWeb
class UjiPerambanTest extends UjiPeramban {

    @ParameterizedTest
    @EnumSource
    void the_sign_in_page_is_accessible_at_every_size(Layar layar) {
        var halaman = buka(layar);
        halaman.navigate("/masuk");
        assertThat(halaman.locator("h1").count()).isEqualTo(1);
        assertThat(halaman.locator("input[name=nip]").count()).isEqualTo(1);
        pastikanAksesibel(halaman);
    }
}
