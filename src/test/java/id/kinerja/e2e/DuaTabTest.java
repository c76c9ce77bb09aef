package id.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.UjiPeramban;
import org.junit.jupiter.api.Test;

/** People keep several pages of a program open; each must stay usable. */
class DuaTabTest extends UjiPeramban {

    private static final String RATNA = "198804122011012008";

    @Test
    void a_form_can_still_be_sent_after_another_tab_has_been_used() {
        var pertama = masuk(Layar.LEBAR, RATNA, "contoh-kinerja");
        pertama.navigate("/realisasi");
        var kedua = pertama.context().newPage();
        kedua.navigate("/skp");
        kedua.navigate("/hasil");
        pertama.locator("#form-realisasi [name^=keterangan-]").first().fill("Ditulis di tab pertama");
        pertama.locator("#form-realisasi button[type=submit]:not([name])").click();
        pertama.waitForURL(url -> url.contains("kabar=skp.kabar.realisasi"));
        assertThat(pertama.locator("#form-realisasi [name^=keterangan-]")
                        .first()
                        .inputValue())
                .isEqualTo("Ditulis di tab pertama");
    }
}
