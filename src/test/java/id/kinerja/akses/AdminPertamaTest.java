package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_PERAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kinerja.bersama.AdminPertama;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The one-time link of an empty installation. */
@UjiWeb
class AdminPertamaTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AdminPertama adminPertama;

    @Autowired
    private JamUji jam;

    @Test
    void the_link_makes_one_administrator_and_is_gone(DSLContext db) throws Exception {
        jam.atur(LocalDate.of(2026, 10, 5));
        var lama = adminPertama.tautanPath().orElseThrow();
        jam.atur(LocalDate.of(2026, 10, 6));
        mvc.perform(get(lama)).andExpect(status().isNotFound());
        var tautan = adminPertama.tautanPath().orElseThrow();
        mvc.perform(get(tautan)).andExpect(status().isOk());
        mvc.perform(get("/admin-pertama?kode=salah")).andExpect(status().isNotFound());
        kirim(tautan, "sebelas1234").andExpect(status().isUnprocessableContent());
        kirim(tautan, "password1234").andExpect(content().string(containsString("terlalu mudah ditebak")));
        kirim(tautan, "123456789012").andExpect(status().isUnprocessableContent());
        kirim(tautan, "kopi pagi di pahoman").andExpect(status().is3xxRedirection());
        assertThat(db.fetchValues(db.select(AKSES_PERAN.PERAN).from(AKSES_PERAN).orderBy(AKSES_PERAN.PERAN)))
                .containsExactly("ADMIN", "PENGELOLA_INSTANSI");
        mvc.perform(get(tautan)).andExpect(status().isNotFound());
        kirim(tautan, "kopi pagi di pahoman").andExpect(status().isNotFound());
        assertThat(adminPertama.tautanPath()).isEmpty();
        var kuki = mvc.perform(
                        post("/masuk").with(csrf()).param("nip", "bkd.admin").param("sandi", "kopi pagi di pahoman"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookie("kinerja_sesi");
        assertThat(kuki).isNotNull();
    }

    private org.springframework.test.web.servlet.ResultActions kirim(String tautan, String sandi) throws Exception {
        return mvc.perform(post("/admin-pertama")
                .with(csrf())
                .param("kode", tautan.substring(tautan.indexOf('=') + 1))
                .param("nama", "Admin BKD")
                .param("namaMasuk", "bkd.admin")
                .param("sandi", sandi)
                .param("ulangi", sandi));
    }
}
