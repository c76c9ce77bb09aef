package id.kinerja.bersama.lembar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kinerja.bersama.AturanDilanggar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they really come. */
class BacaLembarTest {

    private static final List<String> WAJIB = List.of("kode", "nama");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kode,nama\n1,Dinas",
                "kode;nama\r\n1;Dinas\r\n",
                "kode\tnama\n1\tDinas",
                "sep=;\nkode;nama\n1;Dinas",
                "\ufeffKode,Nama\n\n1, Dinas \n,,\n",
                "\"kode\",\"nama\",\"catatan\"\n\"1\",\"Dinas\",\"dua\nbaris\""
            })
    void delimiters_marks_and_empty_lines_do_not_matter(String isi) {
        var lembar = BacaLembar.baca(isi.getBytes(StandardCharsets.UTF_8), WAJIB);
        assertThat(lembar.baris()).hasSize(1);
        var b = lembar.baris().getFirst();
        assertThat(lembar.sel(b, "kode")).isEqualTo("1");
        assertThat(lembar.sel(b, "nama")).isEqualTo("Dinas");
    }

    @Test
    void old_code_pages_and_utf16_are_understood() {
        for (var sandi : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16, StandardCharsets.UTF_8)) {
            var lembar = BacaLembar.baca("kode,nama\n1,José".getBytes(sandi), WAJIB);
            assertThat(lembar.sel(lembar.baris().getFirst(), "nama")).isEqualTo("José");
        }
    }

    @Test
    void line_numbers_are_those_of_the_file() {
        var lembar = BacaLembar.baca(
                "kode,nama\n1,Satu\n\n\"2\",\"Dua\nlagi\"\n3,Tiga\n".getBytes(StandardCharsets.UTF_8), WAJIB);
        assertThat(lembar.baris().stream().map(Lembar.Baris::nomor)).containsExactly(2, 4, 6);
    }

    @Test
    void an_xlsx_is_read_like_a_csv_and_a_long_number_keeps_its_digits() {
        var isi = TulisLembar.xlsx("uji", WAJIB, List.of(List.of("198609262015051001", "=1+1")));
        var lembar = BacaLembar.baca(isi, WAJIB);
        var b = lembar.baris().getFirst();
        assertThat(b.nomor()).isEqualTo(2);
        assertThat(lembar.sel(b, "kode")).isEqualTo("198609262015051001");
        assertThat(lembar.sel(b, "nama")).isEqualTo("=1+1");
    }

    @Test
    void each_unreadable_file_gets_its_own_sentence() throws IOException {
        assertThat(sebab(new byte[0])).isEqualTo("bersama.lembar.kosong");
        assertThat(sebab("kode,nama\n")).isEqualTo("bersama.lembar.tanpa-baris");
        assertThat(sebab("kode;judul\n1;x")).isEqualTo("bersama.lembar.kolom-kurang");
        assertThat(sebab("kode,nama,nama\n1,x,y")).isEqualTo("bersama.lembar.kolom-ganda");
        assertThat(sebab("kode,nama\n1,\"x")).isEqualTo("bersama.lembar.csv-rusak");
        assertThat(sebab("kode,nama\n1,\0x")).isEqualTo("bersama.lembar.bukan-tabel");
        assertThat(sebab("kode,nama\n" + "1,x\n".repeat(60_001))).isEqualTo("bersama.lembar.terlalu-banyak");
        assertThat(sebab("k,".repeat(100) + "\n")).isEqualTo("bersama.lembar.kolom-banyak");
        assertThat(sebab(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("bersama.lembar.xls-lama");
        assertThat(sebab(new byte[] {'P', 'K', 3, 4, 5, 6, 7})).isEqualTo("bersama.lembar.xlsx-rusak");
        assertThat(sebab(new byte[20_000_001])).isEqualTo("bersama.lembar.terlalu-besar");
        assertThat(sebab(zip("a.txt", "x"))).isEqualTo("bersama.lembar.xlsx-rusak");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_read() throws IOException {
        assertThat(sebab(zip("xl/worksheets/sheet1.xml", "0".repeat(200_000_000))))
                .isEqualTo("bersama.lembar.bom");
        assertThat(sebab(zip("xl/worksheets/sheet1.xml", "<c r=\"ZZZZZZ1\"/>"))).isEqualTo("bersama.lembar.xlsx-rusak");
        assertThat(sebab(zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")))
                .isEqualTo("bersama.lembar.xlsx-rusak");
    }

    @Test
    void what_an_office_program_would_run_is_written_as_text() {
        var isi = new String(
                TulisLembar.csv(List.of("nama"), List.of(List.of("=HYPERLINK(\"x\")"), List.of("-5"), List.of("Ana"))),
                StandardCharsets.UTF_8);
        assertThat(isi).contains("'=HYPERLINK").contains("'-5").contains("\r\nAna");
    }

    private static byte[] zip(String nama, String isi) throws IOException {
        var keluaran = new ByteArrayOutputStream();
        try (var arsip = new ZipOutputStream(keluaran)) {
            arsip.putNextEntry(new ZipEntry(nama));
            arsip.write(isi.getBytes(StandardCharsets.UTF_8));
            arsip.closeEntry();
        }
        return keluaran.toByteArray();
    }

    private static String sebab(String isi) {
        return sebab(isi.getBytes(StandardCharsets.UTF_8));
    }

    private static String sebab(byte[] isi) {
        var ditolak = catchThrowableOfType(AturanDilanggar.class, () -> BacaLembar.baca(isi, WAJIB));
        return ditolak == null ? "" : ditolak.kunci();
    }
}
