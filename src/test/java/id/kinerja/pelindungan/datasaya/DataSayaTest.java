package id.kinerja.pelindungan.datasaya;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.UMPANBALIK_CATATAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.Uuid7;
import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person sees and takes home everything about her, and nothing about others. */
@UjiWeb(contoh = true)
class DataSayaTest {

    private static final Path KAMUS = Path.of("docs/pdp/data-saya.md");

    @Autowired
    private MockMvc mvc;

    private JsonNode salinan(Tamu tamu) throws Exception {
        var jawaban = tamu.kirim("/data-saya/salinan", "bentuk", "json");
        assertThat(jawaban.getStatus()).isEqualTo(200);
        assertThat(jawaban.getHeader("Content-Disposition")).contains("attachment", ".json");
        return new JsonMapper().readTree(jawaban.getContentAsByteArray());
    }

    private static UUID orang(DSLContext db, String nip) {
        return Objects.requireNonNull(db.fetchValue(PEGAWAI_PROFIL.ID, PEGAWAI_PROFIL.NIP.eq(nip)));
    }

    @Test
    void every_kind_is_named_with_its_reason_basis_and_time() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var halaman = ratna.buka("/data-saya").getContentAsString();
        assertThat(halaman)
                .contains("Profil dan penempatan", "UU 20/2023", "10 tahun setelah Anda berhenti", "Tetap disimpan");
        assertThat(ratna.buka("/data-saya/profil").getContentAsString())
                .contains(Tamu.RATNA, "Perempuan", "seterusnya");
        assertThat(ratna.buka("/data-saya/akun").getContentAsString()).contains("Perangkat yang masuk");
        assertThat(ratna.buka("/data-saya/tak-ada").getStatus()).isEqualTo(404);
    }

    @Test
    void the_copy_holds_every_key_of_the_dictionary_and_no_other() throws Exception {
        var isi = salinan(Tamu.masuk(mvc, Tamu.RATNA));
        var kamus = Files.readString(KAMUS);
        var tertulis = new TreeSet<String>();
        kamus.lines()
                .filter(b -> b.startsWith("| `"))
                .map(b -> b.split("`", 3)[1])
                .forEach(tertulis::add);
        var nyata = new TreeSet<String>();
        isi.get("data")
                .properties()
                .forEach(k -> k.getValue().properties().stream()
                        .filter(t -> t.getValue().isArray())
                        .forEach(t -> {
                            nyata.add(k.getKey() + "." + t.getKey());
                            t.getValue()
                                    .forEach(b -> b.propertyNames()
                                            .forEach(n -> nyata.add(k.getKey() + "." + t.getKey() + "." + n)));
                        }));
        assertThat(tertulis).containsAll(nyata);
        assertThat(isi.get("bentuk").asString()).isEqualTo("kinerja-data-saya/1");
        assertThat(isi.get("data").get("rencana").get("rhk").size()).isGreaterThan(3);
        assertThat(isi.get("data")
                        .get("profil")
                        .get("identitas")
                        .get(0)
                        .get("nip")
                        .asString())
                .isEqualTo(Tamu.RATNA);
    }

    @Test
    void nobody_elses_plan_or_result_is_in_it() throws Exception {
        var teks = salinan(Tamu.masuk(mvc, Tamu.RATNA)).toString();
        assertThat(teks).doesNotContain(Tamu.HENDRA, Tamu.DIAN, Tamu.WAYAN);
    }

    @Test
    void a_rating_that_is_not_set_and_who_wrote_feedback_stay_out(DSLContext db) throws Exception {
        var ratna = orang(db, Tamu.RATNA);
        var hendra = orang(db, Tamu.HENDRA);
        var h = EVALUASI_HASIL;
        var terbuka = Objects.requireNonNull(db.selectFrom(h)
                .where(h.PEGAWAI_ID.eq(ratna))
                .and(h.STATUS.eq("TERBUKA"))
                .orderBy(h.ID)
                .limit(1)
                .fetchOne());
        db.update(h)
                .set(h.STATUS, "DINILAI")
                .set(h.RATING_HASIL, "DI_BAWAH_EKSPEKTASI")
                .set(h.RATING_PERILAKU, "DI_BAWAH_EKSPEKTASI")
                .set(h.PREDIKAT, "SANGAT_KURANG")
                .set(h.ALASAN, "Draf yang belum ditetapkan")
                .where(h.ID.eq(terbuka.getId()))
                .execute();
        catat(db, ratna, hendra, terbuka.getPeriodeId(), "Umpan balik draf");
        var terbit = Objects.requireNonNull(db.select(h.PERIODE_ID)
                .from(h)
                .where(h.PEGAWAI_ID.eq(ratna))
                .and(h.STATUS.in("DITETAPKAN", "DISAMPAIKAN"))
                .orderBy(h.ID)
                .limit(1)
                .fetchOne(h.PERIODE_ID));
        db.deleteFrom(UMPANBALIK_CATATAN)
                .where(UMPANBALIK_CATATAN.PENERIMA_ID.eq(ratna))
                .and(UMPANBALIK_CATATAN.PERIODE_ID.eq(terbit))
                .execute();
        catat(db, ratna, hendra, terbit, "Umpan balik terbit");
        var data = salinan(Tamu.masuk(mvc, Tamu.RATNA)).get("data");
        assertThat(data.toString()).doesNotContain("Draf yang belum ditetapkan", "SANGAT_KURANG", "Umpan balik draf");
        assertThat(data.get("umpan-balik").toString())
                .contains("Umpan balik terbit")
                .doesNotContain("Hendra", hendra.toString());
    }

    private static void catat(DSLContext db, UUID penerima, UUID pemberi, UUID periode, String isi) {
        var c = UMPANBALIK_CATATAN;
        db.insertInto(c, c.ID, c.PENERIMA_ID, c.PERIODE_ID, c.PERILAKU, c.PEMBERI_ID, c.PERAN_PEMBERI, c.ISI, c.DITULIS)
                .values(
                        Uuid7.baru(),
                        penerima,
                        periode,
                        "LOYAL",
                        pemberi,
                        "PIMPINAN",
                        isi,
                        OffsetDateTime.now(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    @Test
    void the_printed_copy_reads_as_text_and_leaves_a_line_in_the_log(DSLContext db) throws Exception {
        var j = AUDIT_JEJAK;
        var sebelum = db.fetchCount(j, j.PERBUATAN.eq("pelindungan.data-saya.unduh"));
        var jawaban = Tamu.masuk(mvc, Tamu.RATNA).kirim("/data-saya/salinan", "bentuk", "pdf");
        var isi = jawaban.getContentAsByteArray();
        assertThat(new String(isi, 0, 5, UTF_8)).isEqualTo("%PDF-");
        try (var dokumen = Loader.loadPDF(isi)) {
            var teks = new PDFTextStripper().getText(dokumen);
            assertThat(teks).contains("DATA SAYA", Tamu.RATNA, "UMPAN BALIK YANG SAYA TERIMA");
            assertThat(dokumen.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(db.fetchCount(j, j.PERBUATAN.eq("pelindungan.data-saya.unduh")))
                .isEqualTo(sebelum + 1);
    }

    @Test
    void an_administrator_without_a_place_on_the_staff_sees_her_account() throws Exception {
        var admin = Tamu.masuk(mvc, "admin");
        assertThat(admin.buka("/data-saya").getStatus()).isEqualTo(200);
        assertThat(admin.buka("/data-saya/akun").getContentAsString()).contains("admin");
        assertThat(admin.buka("/data-saya/rencana").getStatus()).isEqualTo(200);
    }
}
