package id.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.kinerja.uji.UjiPeramban;
import org.junit.jupiter.api.Test;

/** Files over the limit, at the field and past it. Only a real server reads an upload the way people meet it. */
class UnggahanBesarTest extends UjiPeramban {

    private static final String WAYAN = "198610032010012014";
    private static final int MEGA = 1024 * 1024;

    @Test
    void a_file_over_the_limit_is_refused_at_the_field_before_it_is_sent() {
        var halaman = masuk(Layar.LEBAR, WAYAN, "contoh-kinerja");
        Langkah.sebagai(halaman, "PENGELOLA_INSTANSI");
        Langkah.buka(halaman, "/data/impor");
        halaman.locator("#berkas").setInputFiles(new FilePayload("besar.csv", "text/csv", new byte[21 * MEGA]));
        assertThat((String) halaman.evaluate("document.getElementById('berkas').validationMessage"))
                .contains("lebih dari 20 MB");
        halaman.locator("form:has(#berkas) button[type=submit]").click();
        assertThat(halaman.url()).endsWith("/data/impor");
    }

    @Test
    void one_that_is_sent_all_the_same_gets_a_sentence_and_not_a_failure() {
        var halaman = masuk(Layar.LEBAR, WAYAN, "contoh-kinerja");
        var isi = FormData.create()
                .set("jenis", "pegawai")
                .set("berkas", new FilePayload("besar.csv", "text/csv", new byte[25 * MEGA]));
        var jawaban =
                halaman.request().post("/data/impor", RequestOptions.create().setMultipart(isi));
        assertThat(jawaban.status()).isEqualTo(413);
        assertThat(jawaban.text()).contains("batas 20 MB");
    }
}
