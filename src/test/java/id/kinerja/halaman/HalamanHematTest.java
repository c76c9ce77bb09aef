package id.kinerja.halaman;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.HitungPernyataan;
import id.kinerja.uji.UjiWeb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Follows the links of each role two steps deep from its menu, one page of each kind, and weighs what it finds. */
@UjiWeb(contoh = true)
class HalamanHematTest {

    private static final int TERBERAT = 60 * 1024;
    private static final int TERDALAM = 2;
    /** Pages change these two by themselves; of an assigned role a person may hold several, and stays in one. */
    private static final Set<String> IKUT_HALAMAN = Set.of("PEGAWAI", "PENILAI");

    private static final Pattern TAUTAN = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");
    private static final Pattern ASET = Pattern.compile("(?:href|src)=\"(/statis/[^\"]+\\.(?:css|js))\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern KUNCI_TEKS = Pattern.compile(
            "\\b(?:akses|audit|bersama|dokumen|evaluasi|organisasi|pegawai|pelindungan|perencanaan|siklus|situs|skp)\\.[a-z][\\w.-]*\\b");

    @Autowired
    private MockMvc mvc;

    private record Langkah(String url, int dalam) {}

    @ParameterizedTest
    @CsvSource({
        Tamu.RATNA + ", PEGAWAI",
        Tamu.HENDRA + ", PENILAI",
        Tamu.NURHAYATI + ", PENGELOLA_UNIT",
        Tamu.WAYAN + ", PENGELOLA_INSTANSI",
        Tamu.ZULFIKAR + ", PIMPINAN",
        Tamu.MUKHTAR + ", PIMPINAN",
        Tamu.TOGAR + ", INSPEKTORAT",
        "admin, ADMIN"
    })
    void every_page_of_a_role_is_whole_quick_and_light(String nip, String peran) throws Exception {
        var tamu = Tamu.masuk(mvc, nip).sebagai(peran);
        var keluhan = new ArrayList<String>();
        var dikenal = new HashSet<String>();
        var antrean = new ArrayDeque<Langkah>(List.of(new Langkah("/menu", 0)));
        while (!antrean.isEmpty()) {
            var langkah = antrean.remove();
            if (IKUT_HALAMAN.contains(peran)) {
                tamu.sebagai(peran);
            }
            var jawaban = periksa(tamu, langkah.url(), keluhan);
            if (langkah.dalam() <= TERDALAM) {
                tautan(jawaban).stream()
                        .filter(url ->
                                dikenal.add(ID.matcher(url).replaceAll("id").replaceAll("=[^&]*", "=")))
                        .forEach(url -> antrean.add(new Langkah(url, langkah.dalam() + 1)));
            }
        }
        assertThat(dikenal).hasSizeGreaterThan(3);
        assertThat(keluhan).as("pages seen: " + dikenal).isEmpty();
    }

    private MockHttpServletResponse periksa(Tamu tamu, String url, List<String> keluhan) throws Exception {
        var jawaban = new MockHttpServletResponse[1];
        var pernyataan = HitungPernyataan.selama(() -> jawaban[0] = tamu.buka(url));
        if (jawaban[0].getStatus() == 302 || jawaban[0].getStatus() == 303) {
            return periksa(tamu, String.valueOf(jawaban[0].getRedirectedUrl()), keluhan);
        }
        if (jawaban[0].getStatus() != 200) {
            keluhan.add(url + ": status " + jawaban[0].getStatus());
        }
        if (pernyataan.size() > HitungPernyataan.BATAS_HALAMAN) {
            keluhan.add(url + ": " + pernyataan.size() + " statements " + String.join("\n    ", pernyataan));
        }
        if (String.valueOf(jawaban[0].getContentType()).startsWith("text/html")) {
            periksaIsi(url, jawaban[0].getContentAsString(), keluhan);
        }
        return jawaban[0];
    }

    private void periksaIsi(String url, String html, List<String> keluhan) throws Exception {
        var berat = termampat(html.getBytes(UTF_8));
        for (var aset : temuan(ASET, html)) {
            berat += termampat(new Tamu(mvc, List.of()).buka(aset).getContentAsByteArray());
        }
        if (berat > TERBERAT) {
            keluhan.add(url + ": " + berat + " bytes");
        }
        temuan(KUNCI_TEKS, html.replaceAll("<[^>]*>", " ")).forEach(kunci -> keluhan.add(url + ": key " + kunci));
    }

    private static Set<String> tautan(MockHttpServletResponse jawaban) throws IOException {
        var semua = temuan(TAUTAN, jawaban.getContentAsString());
        semua.removeIf(url -> url.startsWith("//") || url.startsWith("/statis/"));
        return new java.util.LinkedHashSet<>(
                semua.stream().map(url -> url.replace("&amp;", "&")).toList());
    }

    private static Set<String> temuan(Pattern pola, String isi) {
        var hasil = new java.util.LinkedHashSet<String>();
        var cocok = pola.matcher(isi);
        while (cocok.find()) {
            hasil.add(cocok.groupCount() == 0 ? cocok.group() : cocok.group(1));
        }
        return hasil;
    }

    private static int termampat(byte[] isi) throws IOException {
        var hasil = new ByteArrayOutputStream();
        try (var mampat = new GZIPOutputStream(hasil)) {
            mampat.write(isi);
        }
        return hasil.size();
    }
}
