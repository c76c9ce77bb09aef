package id.kinerja.akses;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Changing one's own password. */
@UjiWeb(contoh = true)
class GantiSandiTest {

    private static final String RATNA = "198804122011012008";
    private static final String BAYU = "199502172020121004";
    private static final String SITI = "198511302009022005";
    private static final String LAMA = "contoh-kinerja";
    private static final String BARU = "kopi pagi di pahoman";

    @Autowired
    private MockMvc mvc;

    private MockHttpServletResponse masuk(String nip, String sandi) throws Exception {
        return mvc.perform(post("/masuk").with(csrf()).param("nip", nip).param("sandi", sandi))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ganti(Cookie[] kuki, String kini, String baru, String ulangi) throws Exception {
        return mvc.perform(post("/akun/sandi")
                        .with(csrf())
                        .cookie(kuki)
                        .param("kini", kini)
                        .param("baru", baru)
                        .param("ulangi", ulangi))
                .andReturn()
                .getResponse();
    }

    private int buka(Cookie... kuki) throws Exception {
        return mvc.perform(get("/akun/sandi").cookie(kuki))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void a_change_ends_the_other_sign_ins_and_is_recorded(DSLContext db) throws Exception {
        var sini = masuk(RATNA, LAMA).getCookies();
        var lain = masuk(RATNA, LAMA).getCookies();
        var orangLain = masuk(BAYU, LAMA).getCookies();
        assertThat(ganti(sini, LAMA, BARU, BARU).getStatus()).isEqualTo(302);
        assertThat(buka(sini)).isEqualTo(200);
        assertThat(buka(lain)).isEqualTo(302);
        assertThat(buka(orangLain)).isEqualTo(200);
        assertThat(masuk(RATNA, LAMA).getStatus()).isEqualTo(422);
        assertThat(masuk(RATNA, BARU).getStatus()).isEqualTo(302);
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq("akses.ganti-sandi")))
                .isEqualTo(1);
    }

    @Test
    void a_refused_change_says_why_and_leaves_the_old_one() throws Exception {
        var kuki = masuk(BAYU, LAMA).getCookies();
        assertThat(ganti(kuki, "salah", BARU, BARU).getContentAsString()).contains("Kata sandi sekarang tidak cocok");
        assertThat(ganti(kuki, LAMA, "sebelas1234", "sebelas1234").getStatus()).isEqualTo(422);
        assertThat(ganti(kuki, LAMA, "dua belas ok", "dua belas o").getContentAsString())
                .contains("Kedua kata sandi tidak sama");
        assertThat(ganti(kuki, LAMA, LAMA, LAMA).getStatus()).isEqualTo(422);
        assertThat(ganti(kuki, LAMA, BAYU + "xx", BAYU + "xx").getContentAsString())
                .contains("memuat nama, NIP, atau tanggal lahir");
        assertThat(masuk(BAYU, LAMA).getStatus()).isEqualTo(302);
        assertThat(ganti(kuki, LAMA, "dua belas ok", "dua belas ok").getStatus())
                .isEqualTo(302);
    }

    @Test
    void guessing_the_present_one_is_slowed_down() throws Exception {
        var kuki = masuk(SITI, LAMA).getCookies();
        for (var n = 0; n < 6; n++) {
            ganti(kuki, "tebakan " + n, BARU, BARU);
        }
        assertThat(ganti(kuki, LAMA, BARU, BARU).getContentAsString()).contains("Terlalu banyak percobaan");
        assertThat(ganti(new Cookie[] {new Cookie("kinerja_sesi", "bukan")}, LAMA, BARU, BARU)
                        .getStatus())
                .isEqualTo(419);
    }
}
