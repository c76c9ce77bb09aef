package id.kinerja.evaluasi;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kinerja.uji.HitungPernyataan;
import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** F6 to F9 over the sample organisation (spec of the cycle §6.7). */
@UjiWeb(contoh = true)
class CetakEvaluasiTest {

    private static final String RATNA = "198804122011012008";
    private static final String HENDRA = "197503182000031004";
    private static final String BAYU = "199502172020121004";
    private static final String SITI = "198511302009022005";
    private static final String WAYAN = "198610032010012014";
    private static final Pattern KEPALA = Pattern.compile("<th scope=\"col\"[^>]*>([^<]+)</th>");
    private static final String UMPAN = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG";
    private static final String REALISASI = "REALISASI BERDASARKAN BUKTI DUKUNG";

    @Autowired
    private MockMvc mvc;

    private Cookie[] masuk(String nip, String peran) throws Exception {
        var kuki = mvc.perform(post("/masuk").with(csrf()).param("nip", nip).param("sandi", "contoh-kinerja"))
                .andReturn()
                .getResponse()
                .getCookies();
        mvc.perform(post("/peran").with(csrf()).cookie(kuki).param("pilihan", peran))
                .andReturn();
        return kuki;
    }

    private MockHttpServletResponse buka(String url, Cookie... kuki) throws Exception {
        return mvc.perform(get(url).cookie(kuki)).andReturn().getResponse();
    }

    private static UUID hasil(DSLContext db, String nip, String... status) {
        return Objects.requireNonNull(db.select(EVALUASI_HASIL.ID)
                .from(EVALUASI_HASIL)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(nip))
                .and(EVALUASI_HASIL.STATUS.in(status))
                .orderBy(EVALUASI_HASIL.ID.desc())
                .limit(1)
                .fetchOne(EVALUASI_HASIL.ID));
    }

    private static List<String> kolom(String html, int tabel) {
        return KEPALA.matcher(html.split("<caption>", -1)[tabel + 1].split("</thead>", -1)[0])
                .results()
                .map(m -> m.group(1))
                .filter(k -> !k.startsWith("("))
                .toList();
    }

    private void jadikan(DSLContext db, UUID hasil, String jenis, String pendekatan) {
        db.update(SKP_SKP)
                .set(SKP_SKP.JENIS, jenis)
                .set(SKP_SKP.PENDEKATAN, pendekatan)
                .where(SKP_SKP.ID.eq(
                        db.select(EVALUASI_HASIL.SKP_ID).from(EVALUASI_HASIL).where(EVALUASI_HASIL.ID.eq(hasil))))
                .execute();
    }

    /** The columns of F6, F7 and F8; F8 of JPT has Perspektif as F4 has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA_JF | KUANTITATIF | RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI; RENCANA HASIL KERJA; ASPEK;"
                        + " INDIKATOR KINERJA INDIVIDU; TARGET",
                "JPT | KUANTITATIF | RENCANA HASIL KERJA; INDIKATOR KINERJA INDIVIDU; TARGET; PERSPEKTIF",
                "JA_JF | KUALITATIF | RENCANA HASIL KERJA",
                "JPT | KUALITATIF | RENCANA HASIL KERJA; PERSPEKTIF"
            })
    void each_kind_and_approach_has_its_columns(String jenis, String pendekatan, String kolom, DSLContext db)
            throws Exception {
        var id = hasil(db, RATNA, "DITETAPKAN", "DISAMPAIKAN", "FINAL");
        jadikan(db, id, jenis, pendekatan);
        var html = buka("/evaluasi/" + id + "/cetak", masuk(RATNA, "PEGAWAI")).getContentAsString();
        jadikan(db, id, "JA_JF", "KUANTITATIF");
        var harap = Stream.of(Stream.of("NO"), Stream.of(kolom.split("; ", -1)), Stream.of(REALISASI, UMPAN))
                .flatMap(s -> s)
                .toList();
        assertThat(kolom(html, 0)).isEqualTo(harap);
        assertThat(kolom(html, 1)).containsExactly("NO", "PERILAKU KERJA", "EKSPEKTASI KHUSUS PIMPINAN", UMPAN);
        assertThat(html)
                .contains("Evaluasi Kinerja Pegawai", "PENDEKATAN HASIL KERJA " + pendekatan, "PERIODE: ")
                .contains(
                        "CAPAIAN KINERJA ORGANISASI*", "POLA DISTRIBUSI:", "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI")
                .contains("RATING HASIL KERJA*", "RATING PERILAKU*", "PREDIKAT KINERJA PEGAWAI*")
                .contains("A. UTAMA", "B. TAMBAHAN", "KURANG/MISCONDUCT");
    }

    /** Sample targets carry their unit already, as "75%" does. */
    @Test
    void a_target_names_its_unit_once(DSLContext db) throws Exception {
        var id = hasil(db, RATNA, "DITETAPKAN", "DISAMPAIKAN", "FINAL");
        var kuki = masuk(RATNA, "PEGAWAI");
        for (var url : List.of("/evaluasi/" + id + "/cetak", "/hasil/" + id)) {
            assertThat(buka(url, kuki).getContentAsString()).contains("75%").doesNotContain("75% %");
        }
    }

    @Test
    void the_document_has_three_parties_the_result_and_both_signatures(DSLContext db) throws Exception {
        var id = hasil(db, RATNA, "DITETAPKAN", "DISAMPAIKAN", "FINAL");
        var html = buka("/evaluasi/" + id + "/dokumen", masuk(RATNA, "PEGAWAI")).getContentAsString();
        assertThat(html)
                .contains("Dokumen Evaluasi Kinerja Pegawai")
                .containsSubsequence(
                        "PEGAWAI YANG DINILAI",
                        "PEJABAT PENILAI KINERJA",
                        "ATASAN PEJABAT PENILAI KINERJA",
                        "EVALUASI KINERJA",
                        "CAPAIAN KINERJA ORGANISASI",
                        "PREDIKAT KINERJA PEGAWAI",
                        "CATATAN/REKOMENDASI",
                        "Pegawai yang Dinilai,",
                        "Pejabat Penilai Kinerja,");
    }

    /** What an English reader gets of each form is what an Indonesian one gets. */
    @ParameterizedTest
    @CsvSource({"cetak", "dokumen", "skp"})
    void a_form_is_indonesian_for_every_reader(String formulir, DSLContext db) throws Exception {
        var id = hasil(db, RATNA, "DITETAPKAN", "DISAMPAIKAN", "FINAL");
        var skp = db.fetchValue(EVALUASI_HASIL.SKP_ID, EVALUASI_HASIL.ID.eq(id));
        var url = formulir.equals("skp") ? "/skp/" + skp + "/cetak" : "/evaluasi/" + id + "/" + formulir;
        var kuki = masuk(RATNA, "PEGAWAI");
        var inggris = Stream.concat(Stream.of(kuki), Stream.of(new Cookie("bahasa", "en")))
                .toArray(Cookie[]::new);
        assertThat(buka("/hasil/" + id, inggris).getContentAsString()).contains("Print result document");
        assertThat(buka(url, inggris).getContentAsString())
                .isEqualTo(buka(url, kuki).getContentAsString())
                .contains("PERIODE");
    }

    @Test
    void only_the_two_parties_print_and_the_employee_only_what_is_set(DSLContext db) throws Exception {
        var terbit = hasil(db, RATNA, "DITETAPKAN", "DISAMPAIKAN", "FINAL");
        var dinilai = hasil(db, BAYU, "DINILAI");
        var terbuka = hasil(db, SITI, "DIAJUKAN");
        for (var formulir : List.of("/cetak", "/dokumen")) {
            var url = "/evaluasi/" + terbit + formulir;
            assertThat(buka(url, masuk(RATNA, "PEGAWAI")).getStatus()).isEqualTo(200);
            assertThat(buka(url, masuk(HENDRA, "PENILAI")).getStatus()).isEqualTo(200);
            assertThat(buka(url, masuk(SITI, "PEGAWAI")).getStatus()).isEqualTo(404);
            assertThat(buka(url, masuk(WAYAN, "PENGELOLA_INSTANSI")).getStatus())
                    .isEqualTo(404);
            assertThat(buka(url, masuk("admin", "ADMIN")).getStatus()).isEqualTo(404);
        }
        assertThat(buka("/evaluasi/" + dinilai + "/cetak", masuk(BAYU, "PEGAWAI"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(buka("/evaluasi/" + dinilai + "/cetak", masuk(HENDRA, "PENILAI"))
                        .getContentAsString())
                .contains("Belum ditetapkan");
        assertThat(buka("/evaluasi/" + dinilai + "/dokumen", masuk(HENDRA, "PENILAI"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(buka("/evaluasi/" + terbuka + "/cetak", masuk(HENDRA, "PENILAI"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_form_is_printed_within_its_statements(DSLContext db) throws Exception {
        var id = hasil(db, RATNA, "DITETAPKAN", "DISAMPAIKAN", "FINAL");
        var kuki = masuk(RATNA, "PEGAWAI");
        HitungPernyataan.pastikanHalamanHemat(() -> buka("/evaluasi/" + id + "/cetak", kuki));
        HitungPernyataan.pastikanHalamanHemat(() -> buka("/evaluasi/" + id + "/dokumen", kuki));
    }
}
