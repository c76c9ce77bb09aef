package id.kinerja.evaluasi;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kinerja.uji.HitungPernyataan;
import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Pages and acts of evaluation over the sample organisation. */
@UjiWeb(contoh = true)
class EvaluasiTest {

    private static final String RATNA = "198804122011012008";
    private static final String HENDRA = "197503182000031004";
    private static final String WAYAN = "198610032010012014";
    private static final String TOGAR = "197409091999031007";
    private static final String BAYU = "199502172020121004";
    private static final String SITI = "198511302009022005";

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

    @ParameterizedTest
    @CsvSource({
        RATNA + ", PEGAWAI, /hasil",
        HENDRA + ", PENILAI, /evaluasi",
        HENDRA + ", PENILAI, /tim",
        HENDRA + ", PENILAI, /tim?urut=kemajuan&cari=a",
        HENDRA + ", PENILAI, /evaluasi/sebaran",
        WAYAN + ", PENGELOLA_INSTANSI, /evaluasi/periode",
        WAYAN + ", PENGELOLA_INSTANSI, /unit/kemajuan",
        WAYAN + ", PENGELOLA_INSTANSI, /evaluasi/sebaran",
        WAYAN + ", PENGELOLA_INSTANSI, /evaluasi/organisasi",
        TOGAR + ", INSPEKTORAT, /evaluasi/organisasi",
        TOGAR + ", INSPEKTORAT, /unit/kemajuan"
    })
    void a_page_is_shown_within_its_statements(String nip, String peran, String url) throws Exception {
        var kuki = masuk(nip, peran);
        HitungPernyataan.pastikanHalamanHemat(
                () -> mvc.perform(get(url).cookie(kuki)).andExpect(status().isOk()));
    }

    @ParameterizedTest
    @CsvSource({
        RATNA + ", PEGAWAI, /evaluasi",
        RATNA + ", PEGAWAI, /tim",
        RATNA + ", PEGAWAI, /unit/kemajuan",
        RATNA + ", PEGAWAI, /evaluasi/organisasi",
        HENDRA + ", PENILAI, /evaluasi/organisasi",
        HENDRA + ", PENILAI, /evaluasi/periode",
        HENDRA + ", PENILAI, /unit/kemajuan",
        TOGAR + ", INSPEKTORAT, /tim",
        "admin, ADMIN, /unit/kemajuan",
        "admin, ADMIN, /evaluasi",
        "admin, ADMIN, /evaluasi/sebaran"
    })
    void a_page_of_another_role_is_forbidden(String nip, String peran, String url) throws Exception {
        mvc.perform(get(url).cookie(masuk(nip, peran))).andExpect(status().isForbidden());
    }

    @Test
    void the_form_is_shown_within_its_statements(DSLContext db) throws Exception {
        var id = hasil(db, BAYU, "DINILAI", "DIAJUKAN");
        var kuki = masuk(HENDRA, "PENILAI");
        HitungPernyataan.pastikanHalamanHemat(
                () -> mvc.perform(get("/evaluasi/" + id).cookie(kuki)).andExpect(status().isOk()));
    }

    @Test
    void a_rater_does_not_see_the_people_of_another(DSLContext db) throws Exception {
        var id = hasil(db, BAYU, "DINILAI", "DIAJUKAN");
        mvc.perform(get("/evaluasi/" + id).cookie(masuk(WAYAN, "PENGELOLA_INSTANSI")))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_result_is_hidden_from_its_owner_until_it_is_set(DSLContext db) throws Exception {
        var id = hasil(db, BAYU, "DINILAI", "DIAJUKAN");
        mvc.perform(get("/hasil/" + id).cookie(masuk(BAYU, "PEGAWAI"))).andExpect(status().isNotFound());
    }

    @Test
    void an_earlier_result_tells_why_within_its_statements(DSLContext db) throws Exception {
        var id = hasil(db, RATNA, "DITETAPKAN", "DISAMPAIKAN", "FINAL");
        var kuki = masuk(RATNA, "PEGAWAI");
        HitungPernyataan.pastikanHalamanHemat(
                () -> mvc.perform(get("/hasil/" + id).cookie(kuki)).andExpect(status().isOk()));
        mvc.perform(get("/hasil/" + id).cookie(masuk(SITI, "PEGAWAI"))).andExpect(status().isNotFound());
    }

    @Test
    void a_stale_form_is_compared_and_a_fresh_one_makes_the_predikat(DSLContext db) throws Exception {
        var id = hasil(db, SITI, "DIAJUKAN");
        var kuki = masuk(HENDRA, "PENILAI");
        mvc.perform(nilai(id, 0, "simpan").cookie(kuki)).andExpect(status().isConflict());
        var versi = versi(db, id);
        mvc.perform(nilai(id, versi, "simpan").cookie(kuki)).andExpect(status().is3xxRedirection());
        assertThat(db.fetchValue(EVALUASI_HASIL.PREDIKAT, EVALUASI_HASIL.ID.eq(id)))
                .isEqualTo("BAIK");
        mvc.perform(nilai(id, versi(db, id), "tetapkan").cookie(kuki)).andExpect(status().isUnprocessableContent());
        assertThat(db.fetchValue(EVALUASI_HASIL.STATUS, EVALUASI_HASIL.ID.eq(id)))
                .isEqualTo("DINILAI");
    }

    private static int versi(DSLContext db, UUID id) {
        return Objects.requireNonNull(db.fetchValue(EVALUASI_HASIL.VERSI, EVALUASI_HASIL.ID.eq(id)));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder nilai(
            UUID id, int versi, String aksi) {
        return post("/evaluasi/" + id)
                .with(csrf())
                .param("versi", String.valueOf(versi))
                .param("hk", "2")
                .param("pk", "3")
                .param("alasan", "Target tercapai dan rekan terbantu.")
                .param("aksi", aksi);
    }
}
