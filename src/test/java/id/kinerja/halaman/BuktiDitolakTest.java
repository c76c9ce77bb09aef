package id.kinerja.halaman;

import static kinerja.tabel.Tables.SKP_BUKTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.util.HtmlUtils;

/** Refused evidence and steps come back on the sheet, open, with the sentence at the field and the text still in it. */
class BuktiDitolakTest extends RencanaRatna {

    private static final byte[] PNG_PALSU = "\u0089PNG\r\n\u001a\nbukan gambar".getBytes(StandardCharsets.ISO_8859_1);

    @BeforeEach
    void ditetapkan() {
        status("DITETAPKAN");
    }

    private String lembar() {
        return "/realisasi/" + skp + "/" + periode;
    }

    @ParameterizedTest
    @CsvSource({
        "'',tautan,Belum ada bukti",
        "javascript:alert(1),tautan,Tautan tidak dapat dipakai",
        "ftp://a.id/x,tautan,Tautan"
    })
    void a_link(String tautan, String bidang, String sebab) throws Exception {
        var jawaban =
                ratna().kirim(lembar() + "/bukti", "rhk", rhk.toString(), "tautan", tautan, "nama", "Laporan <Mei>");
        pastikanDiBidang(jawaban, bidang, sebab);
        assertThat(HtmlUtils.htmlUnescape(jawaban.getContentAsString()))
                .contains("value=\"Laporan <Mei>\"", "value=\"" + tautan + "\"");
    }

    @Test
    void a_name_that_is_too_long_is_not_cut() throws Exception {
        var jawaban = ratna().kirim(
                        lembar() + "/bukti", "rhk", rhk.toString(), "tautan", "https://a.id", "nama", "n".repeat(201));
        pastikanDiBidang(jawaban, "nama", "201 karakter");
    }

    @ParameterizedTest
    @CsvSource({
        "kosong.pdf,0,Berkas ini kosong",
        "gambar.svg,1,Jenis berkas ini tidak diterima",
        "foto.png,2,tidak dapat dibaca",
        "surat.pdf,2,Jenis berkas ini tidak diterima",
        "surat.docx,3,bukan dokumen Word"
    })
    void a_file(String nama, int isi, String sebab) throws Exception {
        byte[][] bahan = {
            {},
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            PNG_PALSU,
            {'P', 'K', 3, 4, 0}
        };
        var jawaban = ratna().kirim(multipart(lembar() + "/bukti")
                .file(new MockMultipartFile("berkas", nama, "application/octet-stream", bahan[isi]))
                .param("rhk", rhk.toString())
                .param("nama", "Foto kegiatan")
                .with(csrf()));
        pastikanDiBidang(jawaban, "berkas", sebab);
        assertThat(jawaban.getContentAsString()).contains("value=\"Foto kegiatan\"");
    }

    @ParameterizedTest
    @CsvSource({"0,0,aksi,belum ditulis", "501,0,aksi,terlalu panjang", "10,201,target,201 karakter"})
    void a_step(int uraian, int target, String bidang, String sebab) throws Exception {
        var jawaban = ratna().kirim(
                        lembar() + "/aksi",
                        "rhk",
                        rhk.toString(),
                        "uraian",
                        "u".repeat(uraian),
                        "target",
                        "t".repeat(target));
        pastikanDiBidang(jawaban, bidang, sebab);
        assertThat(jawaban.getContentAsString()).contains("value=\"" + "u".repeat(uraian) + "\"");
    }

    @Test
    void what_is_right_is_taken() throws Exception {
        var jawaban =
                ratna().kirim(lembar() + "/bukti", "rhk", rhk.toString(), "tautan", "https://a.id/laporan", "nama", "");
        assertThat(jawaban.getStatus()).isEqualTo(302);
        assertThat(db.fetchExists(SKP_BUKTI, SKP_BUKTI.TAUTAN.eq("https://a.id/laporan")))
                .isTrue();
    }

    private void pastikanDiBidang(MockHttpServletResponse jawaban, String bidang, String sebab) throws Exception {
        var id = bidang + "-" + rhk;
        assertThat(jawaban.getStatus()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(jawaban.getContentAsString()))
                .contains("<a href=\"#" + id + "\">", "id=\"galat-" + id + "\"", sebab)
                .containsPattern("<details[^>]*id=\"bukti-" + rhk + "\"[^>]* open");
    }
}
