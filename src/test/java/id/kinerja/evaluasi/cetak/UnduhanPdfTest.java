package id.kinerja.evaluasi.cetak;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The evaluation as PDF, against the column lists of the forms (PermenPANRB 6/2022, lampiran). */
@UjiWeb(contoh = true)
class UnduhanPdfTest {

    private static final Pattern VERIFIKASI = Pattern.compile("/verifikasi/([0-9A-Z]{26})");

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JPT   | KUANTITATIF | NO, RENCANA HASIL KERJA, INDIKATOR KINERJA INDIVIDU, TARGET, PERSPEKTIF, REALISASI BERDASARKAN BUKTI DUKUNG, UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG, (1) (2) (3) (4) (5) (6) (7)
            JA_JF | KUANTITATIF | NO, RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI, RENCANA HASIL KERJA, ASPEK, INDIKATOR KINERJA INDIVIDU, TARGET, REALISASI BERDASARKAN BUKTI DUKUNG, UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG, (1) (2) (3) (4) (5) (6) (7) (8)
            JA_JF | KUALITATIF  | NO, RENCANA HASIL KERJA, REALISASI BERDASARKAN BUKTI DUKUNG, UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG
            """)
    void each_form_has_its_columns_in_the_order_of_the_regulation(
            String jenis, String pendekatan, String kolom, DSLContext db) throws Exception {
        var hasil = terbit(db);
        db.update(SKP_SKP)
                .set(SKP_SKP.JENIS, jenis)
                .set(SKP_SKP.PENDEKATAN, pendekatan)
                .where(SKP_SKP.ID.eq(
                        db.select(EVALUASI_HASIL.SKP_ID).from(EVALUASI_HASIL).where(EVALUASI_HASIL.ID.eq(hasil))))
                .execute();
        var teks = teks("/evaluasi/" + hasil + "/cetak.pdf");
        assertThat(teks).contains("CAPAIAN KINERJA ORGANISASI", "POLA DISTRIBUSI", "KURVA DISTRIBUSI");
        assertThat(teks.substring(teks.indexOf("KURVA DISTRIBUSI"))).containsSubsequence(kolom.split(", ", -1));
        assertThat(teks)
                .containsSubsequence(
                        "A. UTAMA",
                        "B. TAMBAHAN",
                        "RATING HASIL KERJA",
                        "PERILAKU KERJA",
                        "Berorientasi Pelayanan",
                        "Kolaboratif",
                        "RATING PERILAKU",
                        "PREDIKAT KINERJA PEGAWAI",
                        "Pejabat Penilai Kinerja,");
        assertThat(teks).contains("Nomor dokumen: EVALUASI/");
    }

    @Test
    void the_document_of_the_result_has_its_five_blocks_and_is_verified(DSLContext db) throws Exception {
        var teks = teks("/evaluasi/" + terbit(db) + "/dokumen.pdf");
        assertThat(teks)
                .containsSubsequence(
                        "DOKUMEN EVALUASI KINERJA PEGAWAI",
                        "PERIODE:",
                        "PEGAWAI YANG DINILAI",
                        "PEJABAT PENILAI KINERJA",
                        "ATASAN PEJABAT PENILAI KINERJA",
                        "EVALUASI KINERJA",
                        "CAPAIAN KINERJA ORGANISASI",
                        "PREDIKAT KINERJA PEGAWAI",
                        "CATATAN");
        var kode = VERIFIKASI.matcher(teks);
        assertThat(kode.find()).isTrue();
        var publik =
                new Tamu(mvc, List.of()).buka("/verifikasi/" + kode.group(1)).getContentAsString();
        assertThat(publik).contains("masih versi yang berlaku").doesNotContain("Ratna", "Sangat Baik", "Baik");
    }

    private String teks(String alamat) throws Exception {
        var jawaban = Tamu.masuk(mvc, Tamu.RATNA).buka(alamat);
        assertThat(jawaban.getStatus()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(jawaban.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static UUID terbit(DSLContext db) {
        return Objects.requireNonNull(db.select(EVALUASI_HASIL.ID)
                .from(EVALUASI_HASIL)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(Tamu.RATNA))
                .and(EVALUASI_HASIL.STATUS.eq("DITETAPKAN"))
                .orderBy(EVALUASI_HASIL.ID)
                .limit(1)
                .fetchOne(EVALUASI_HASIL.ID));
    }
}
