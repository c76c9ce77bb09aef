package id.kinerja.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSUriResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the maker of PDF reads, and what not. */
class PencetakPdfTest {

    private final FSUriResolver alamat = PencetakOpenHtml.hanyaMilikSendiri();

    @Test
    void our_style_sheets_and_pictures_in_the_page_are_read() {
        assertThat(alamat.resolveURI("kinerja-pdf:/", "pdf.css")).isEqualTo("kinerja-pdf:/pdf.css");
        assertThat(alamat.resolveURI("kinerja-pdf:/", "data:image/png;base64,AA=="))
                .startsWith("data:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://contoh.test/a.css",
                "../application.yaml",
                "jar:file:/a",
                "data:text/css,a"
            })
    void nothing_else_is_read(String lain) {
        assertThat(alamat.resolveURI("kinerja-pdf:/", lain)).isNull();
    }
}
