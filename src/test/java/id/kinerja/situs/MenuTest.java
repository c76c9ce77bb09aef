package id.kinerja.situs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The menu stays short: at most seven entries in any role. */
@UjiWeb(contoh = true)
class MenuTest {

    private static final Pattern BUTIR = Pattern.compile("<li><a href=\"(/[^\"]*)\"");

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        Tamu.RATNA + ", PEGAWAI",
        Tamu.HENDRA + ", PENILAI",
        Tamu.NURHAYATI + ", PENGELOLA_UNIT",
        Tamu.WAYAN + ", PENGELOLA_INSTANSI",
        Tamu.ZULFIKAR + ", PIMPINAN",
        Tamu.TOGAR + ", INSPEKTORAT",
        "admin, ADMIN"
    })
    void a_role_has_at_most_seven_entries_and_each_opens(String nip, String peran) throws Exception {
        var tamu = Tamu.masuk(mvc, nip).sebagai(peran);
        var html = tamu.buka("/akun").getContentAsString();
        var samping = html.substring(html.indexOf("k-side")).split("</ul>", 2)[0];
        var butir = BUTIR.matcher(samping).results().map(m -> m.group(1)).toList();
        assertThat(butir).hasSizeBetween(2, 7).doesNotHaveDuplicates();
        for (var url : butir) {
            assertThat(tamu.buka(url).getStatus()).as(url).isIn(200, 302);
        }
    }

    @Test
    void a_group_shows_what_the_role_has_and_nothing_to_others() throws Exception {
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        assertThat(wayan.buka("/menu/data").getContentAsString())
                .contains("/pegawai", "/data/kesiapan", "/data/impor", "/unit");
        assertThat(wayan.buka("/menu/periode").getContentAsString()).contains("/periode", "/evaluasi/periode");
        assertThat(wayan.buka("/menu/lain").getStatus()).isEqualTo(404);
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka("/menu/data").getStatus()).isEqualTo(404);
    }
}
