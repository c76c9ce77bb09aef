package id.kinerja.skp.cetak;

import static kinerja.tabel.Tables.DOKUMEN_TERBIT;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the PDF says, against the column lists of the forms (PermenPANRB 6/2022, lampiran). */
@UjiWeb(contoh = true)
class CetakPdfTest {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JA_JF | KUANTITATIF | NO, RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI, RENCANA HASIL KERJA, ASPEK, INDIKATOR KINERJA INDIVIDU, TARGET, (1) (2) (3) (4) (5) (6), A. UTAMA, B. TAMBAHAN
            JPT   | KUANTITATIF | NO, RENCANA HASIL KERJA, INDIKATOR KINERJA INDIVIDU, TARGET, PERSPEKTIF, (1) (2) (3) (4) (5), A. UTAMA, B. TAMBAHAN
            JA_JF | KUALITATIF  | A. UTAMA, Ukuran keberhasilan / Indikator Kinerja Individu dan Target:, B. TAMBAHAN
            JPT   | KUALITATIF  | A. UTAMA, Ukuran keberhasilan / Indikator Kinerja Individu dan Target:, B. TAMBAHAN
            """)
    void each_form_has_its_columns_in_the_order_of_the_regulation(
            String jenis, String pendekatan, String kolom, DSLContext db) throws Exception {
        var id = milikRatna(db);
        db.update(SKP_SKP)
                .set(SKP_SKP.JENIS, jenis)
                .set(SKP_SKP.PENDEKATAN, pendekatan)
                .where(SKP_SKP.ID.eq(id))
                .execute();
        var teks = teks(pdf(id));
        assertThat(teks).containsSubsequence(kepala());
        assertThat(teks.substring(
                        teks.indexOf("HASIL KERJA NO") < 0 ? teks.indexOf("A. UTAMA") : teks.indexOf("HASIL KERJA NO")))
                .containsSubsequence(kolom.split(", ", -1));
        assertThat(teks)
                .containsSubsequence(
                        "PERILAKU KERJA",
                        "Berorientasi Pelayanan",
                        "Ekspektasi Khusus Pimpinan:",
                        "Akuntabel",
                        "Kompeten",
                        "Harmonis",
                        "Loyal",
                        "Adaptif",
                        "Kolaboratif",
                        "Pegawai yang Dinilai,",
                        "Pejabat Penilai Kinerja,",
                        "LAMPIRAN SASARAN KINERJA PEGAWAI",
                        "DUKUNGAN SUMBER DAYA",
                        "SKEMA PERTANGGUNGJAWABAN",
                        "KONSEKUENSI",
                        "Pegawai yang Dinilai,");
    }

    @Test
    void every_page_tells_its_number_and_the_font_is_embedded(DSLContext db) throws Exception {
        var isi = pdf(milikRatna(db));
        try (var pdf = Loader.loadPDF(isi)) {
            var banyak = pdf.getNumberOfPages();
            for (var n = 1; n <= banyak; n++) {
                var baca = new PDFTextStripper();
                baca.setStartPage(n);
                baca.setEndPage(n);
                assertThat(baca.getText(pdf)).contains("Halaman " + n + " dari " + banyak);
                var sumber = pdf.getPage(n - 1).getResources();
                for (var nama : sumber.getFontNames()) {
                    assertThat(sumber.getFont(nama).isEmbedded()).isTrue();
                }
            }
        }
    }

    /** The whole way: from the button to the paper, and from the paper to the page that anybody may open. */
    @Test
    void what_is_in_force_is_verified_by_its_code_without_telling_who_it_is(DSLContext db) throws Exception {
        var id = milikRatna(db);
        var isi = pdf(id);
        assertThat(pdf(id)).as("the same document again").isEqualTo(isi);
        var t = DOKUMEN_TERBIT;
        var terbit = Objects.requireNonNull(db.selectFrom(t)
                .where(t.OBJEK_ID.eq(id))
                .orderBy(t.TERBIT.desc(), t.ID.desc())
                .limit(1)
                .fetchOne());
        var sidik =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        assertThat(terbit.getSidik()).isEqualTo(sidik);
        assertThat(teks(isi)).contains(terbit.getNomor(), "/verifikasi/" + terbit.getKode());
        var publik = new Tamu(mvc, List.of()).buka("/verifikasi/" + terbit.getKode());
        assertThat(publik.getStatus()).isEqualTo(200);
        assertThat(publik.getContentAsString())
                .contains("masih versi yang berlaku", sidik, terbit.getNomor(), "R•••• D••• P••••••", "•008")
                .doesNotContain("Ratna", Tamu.RATNA);
        db.update(SKP_SKP)
                .set(SKP_SKP.DITETAPKAN, SKP_SKP.DITETAPKAN.plus(1))
                .where(SKP_SKP.ID.eq(id))
                .execute();
        assertThat(new Tamu(mvc, List.of())
                        .buka("/verifikasi?kode=" + terbit.getKode().toLowerCase(Locale.ROOT))
                        .getRedirectedUrl())
                .isEqualTo("/verifikasi/" + terbit.getKode());
        assertThat(new Tamu(mvc, List.of())
                        .buka("/verifikasi/" + terbit.getKode())
                        .getContentAsString())
                .contains("bukan lagi versi yang berlaku");
        assertThat(new Tamu(mvc, List.of()).buka("/verifikasi/TIDAKADA").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_draft_says_that_it_is_one_and_bears_no_code(DSLContext db) throws Exception {
        var id = milikRatna(db);
        db.update(SKP_SKP).set(SKP_SKP.STATUS, "DRAF").where(SKP_SKP.ID.eq(id)).execute();
        var teks = teks(pdf(id));
        db.update(SKP_SKP)
                .set(SKP_SKP.STATUS, "DITETAPKAN")
                .where(SKP_SKP.ID.eq(id))
                .execute();
        assertThat(teks).contains("belum ditetapkan").doesNotContain("/verifikasi/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JA_JF | KUANTITATIF | NO, RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI, RENCANA HASIL KERJA, ASPEK, INDIKATOR KINERJA INDIVIDU, TARGET
            JPT   | KUANTITATIF | NO, RENCANA HASIL KERJA, INDIKATOR KINERJA INDIVIDU, TARGET, PERSPEKTIF
            """)
    void the_sheet_has_the_columns_of_the_form(String jenis, String pendekatan, String kolom, DSLContext db)
            throws Exception {
        var id = milikRatna(db);
        db.update(SKP_SKP)
                .set(SKP_SKP.JENIS, jenis)
                .set(SKP_SKP.PENDEKATAN, pendekatan)
                .where(SKP_SKP.ID.eq(id))
                .execute();
        var jawaban = Tamu.masuk(mvc, Tamu.RATNA).buka("/skp/" + id + "/cetak.xlsx");
        try (var buku = new ReadableWorkbook(new ByteArrayInputStream(jawaban.getContentAsByteArray()))) {
            assertThat(buku.getSheets().map(Sheet::getName)).containsExactly("SKP", "Perilaku Kerja", "Lampiran");
            var baris = buku.getFirstSheet().read().stream()
                    .map(r -> r.stream().map(c -> c == null ? "" : c.getText()).toList())
                    .toList();
            assertThat(baris).contains(List.of(kolom.split(", ", -1)));
            assertThat(baris.toString()).contains("A. UTAMA", "B. TAMBAHAN", "Ratna");
        }
    }

    @Test
    void who_may_not_read_the_plan_gets_no_pdf(DSLContext db) throws Exception {
        var jawaban = Tamu.masuk(mvc, Tamu.DIAN).buka("/skp/" + milikRatna(db) + "/cetak.pdf");
        assertThat(jawaban.getStatus()).isEqualTo(404);
    }

    private byte[] pdf(UUID id) throws Exception {
        var jawaban = Tamu.masuk(mvc, Tamu.RATNA).buka("/skp/" + id + "/cetak.pdf");
        assertThat(jawaban.getStatus()).isEqualTo(200);
        assertThat(jawaban.getContentType()).isEqualTo("application/pdf");
        return jawaban.getContentAsByteArray();
    }

    private static String[] kepala() {
        return List.of(
                        "SASARAN KINERJA PEGAWAI",
                        "PENDEKATAN HASIL KERJA",
                        "PEMERINTAH PROVINSI LAMPUNG",
                        "PERIODE PENILAIAN:",
                        "PEGAWAI YANG DINILAI",
                        "PEJABAT PENILAI KINERJA",
                        "1 NAMA",
                        "2 NIP",
                        "3 PANGKAT/GOL. RUANG",
                        "4 JABATAN",
                        "5 UNIT KERJA")
                .toArray(String[]::new);
    }

    private static String teks(byte[] isi) throws IOException {
        try (var pdf = Loader.loadPDF(isi)) {
            var baca = new PDFTextStripper();
            baca.setSortByPosition(false);
            return baca.getText(pdf).replaceAll("\\s+", " ").replace("Individu, dan", "Individu dan");
        }
    }

    private static UUID milikRatna(DSLContext db) {
        return Objects.requireNonNull(db.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(SKP_SKP.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(Tamu.RATNA))
                .orderBy(SKP_SKP.TAHUN.desc())
                .limit(1)
                .fetchOne(SKP_SKP.ID));
    }
}
