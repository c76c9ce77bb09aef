package id.kinerja.audit.jejak;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.select;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.model.KunciPemeriksa;
import id.kinerja.audit.model.Resi;
import id.kinerja.audit.urutan.LogUji;
import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import kinerja.tabel.tables.records.EvaluasiHasilRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An employee sees what was done to her record and who has read it, and takes proof of it home. */
@UjiWeb(contoh = true)
class JejakSayaTest {

    private static final String RATNA = "198804122011012008";
    private static final String HENDRA = "197503182000031004";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LogUji logUji;

    @Autowired
    private LogTersimpan log;

    @Test
    void a_saved_rating_gives_the_rated_person_a_receipt_and_nobody_else(DSLContext db) throws Exception {
        logUji.dirikan();
        var hendra = masuk(HENDRA);
        simpanNilai(hendra, db);
        var ratna = masuk(pemilik(db));
        assertThat(buka(ratna, "/jejak").getContentAsString())
                .contains("Penilaian disimpan")
                .contains("Pejabat penilai")
                .contains("menunggu nomor");
        var entri = entri(db);
        assertThat(buka(ratna, "/jejak/" + entri + "/resi").getStatus()).isEqualTo(422);
        logUji.urutkanDanTandatangani();
        var resi = Resi.baca(buka(ratna, "/jejak/" + entri + "/resi").getContentAsString());
        var kunci = KunciPemeriksa.baca(log.keadaan().orElseThrow().kunci());
        assertThat(resi.periksa(kunci).ukuran()).isGreaterThan(resi.nomor());
        assertThat(resi.entri()).contains("evaluasi.penilaian.simpan").doesNotContain("Hendra");
        assertThat(buka(hendra, "/jejak/" + entri + "/resi").getStatus()).isEqualTo(404);
        assertThat(buka(ratna, "/jejak").getContentAsString()).contains("/jejak/" + entri + "/resi");
    }

    @Test
    void who_opens_an_evaluation_stands_in_the_diary_once_a_day(DSLContext db) throws Exception {
        var hendra = masuk(HENDRA);
        var hasil = diajukan(db);
        buka(hendra, "/evaluasi/" + hasil);
        buka(hendra, "/evaluasi/" + hasil);
        var halaman = buka(masuk(pemilik(db)), "/jejak").getContentAsString();
        assertThat(halaman.split("Hendra Wijaya Kusuma", -1)).hasSize(2);
        assertThat(buka(masuk(RATNA), "/jejak").getContentAsString()).doesNotContain("Hendra Wijaya Kusuma</th>");
    }

    private void simpanNilai(Cookie[] hendra, DSLContext db) throws Exception {
        var versi = Objects.requireNonNull(db.select(EVALUASI_HASIL.VERSI)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.ID.eq(diajukan(db)))
                .fetchOne(EVALUASI_HASIL.VERSI));
        mvc.perform(post("/evaluasi/" + diajukan(db))
                        .with(csrf())
                        .cookie(hendra)
                        .param("versi", String.valueOf(versi))
                        .param("hk", "2")
                        .param("pk", "2")
                        .param("alasan", "Target tercapai sesuai rencana."))
                .andReturn();
    }

    private static UUID diajukan(DSLContext db) {
        return menunggu(db).getId();
    }

    private static String pemilik(DSLContext db) {
        return Objects.requireNonNull(db.select(PEGAWAI_PROFIL.NIP)
                .from(PEGAWAI_PROFIL)
                .where(PEGAWAI_PROFIL.ID.eq(menunggu(db).getPegawaiId()))
                .fetchOne(PEGAWAI_PROFIL.NIP));
    }

    /** The first evaluation that waits for Hendra. */
    private static EvaluasiHasilRecord menunggu(DSLContext db) {
        return Objects.requireNonNull(db.selectFrom(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.PENILAI_ID.in(
                        select(PEGAWAI_PROFIL.ID).from(PEGAWAI_PROFIL).where(PEGAWAI_PROFIL.NIP.eq(HENDRA))))
                .and(EVALUASI_HASIL.STATUS.in("DIAJUKAN", "DINILAI"))
                .orderBy(EVALUASI_HASIL.ID)
                .limit(1)
                .fetchOne());
    }

    private static UUID entri(DSLContext db) {
        return Objects.requireNonNull(db.select(AUDIT_JEJAK.ID)
                .from(AUDIT_JEJAK)
                .where(AUDIT_JEJAK.PERBUATAN.eq("evaluasi.penilaian.simpan"))
                .orderBy(AUDIT_JEJAK.WAKTU.desc(), AUDIT_JEJAK.ID)
                .limit(1)
                .fetchOne(AUDIT_JEJAK.ID));
    }

    private Cookie[] masuk(String nip) throws Exception {
        return mvc.perform(post("/masuk").with(csrf()).param("nip", nip).param("sandi", "contoh-kinerja"))
                .andReturn()
                .getResponse()
                .getCookies();
    }

    private MockHttpServletResponse buka(Cookie[] kuki, String url) throws Exception {
        return mvc.perform(get(url).cookie(kuki)).andReturn().getResponse();
    }
}
