package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A password that somebody else made up opens one page only. */
@UjiWeb(contoh = true)
class SandiSementaraTest {

    private static final String BARU = "kopi sore di pahoman";
    private static final Pattern SANDI = Pattern.compile("<code>([^<]+)</code>");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @AfterEach
    void lepas() {
        jam.lepas();
    }

    private String beri(DSLContext db, String nip) throws Exception {
        var akun = db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NIP.eq(nip));
        var admin = Tamu.masuk(mvc, "admin");
        var sandi = SANDI.matcher(
                admin.kirim("/data/akun/" + akun + "/sandi-sementara").getContentAsString());
        assertThat(sandi.find()).isTrue();
        return sandi.group(1);
    }

    private Tamu masuk(String nip, String sandi) throws Exception {
        var jawaban = new Tamu(mvc, List.of()).kirim("/masuk", "nip", nip, "sandi", sandi);
        return new Tamu(mvc, List.of(jawaban.getCookies()));
    }

    @Test
    void nothing_opens_until_it_is_changed(DSLContext db) throws Exception {
        var sementara = beri(db, Tamu.RATNA);
        var ratna = masuk(Tamu.RATNA, sementara);
        for (var url : List.of("/", "/hari-ini", "/skp", "/akun", "/peran", "/menu", "/tidak-ada", "/skp/x/cetak")) {
            assertThat(ratna.buka(url).getRedirectedUrl()).as(url).isEqualTo("/akun/sandi");
        }
        assertThat(ratna.kirim("/skp").getRedirectedUrl()).isEqualTo("/akun/sandi");
        assertThat(ratna.kirim(get("/hari-ini").header("HX-Request", "true")).getHeader("HX-Redirect"))
                .isEqualTo("/akun/sandi");
        var halaman = ratna.buka("/akun/sandi").getContentAsString();
        assertThat(halaman).contains("masih sementara").doesNotContain("href=\"/skp\"");
        assertThat(ratna.kirim("/akun/sandi", "kini", sementara, "baru", sementara, "ulangi", sementara)
                        .getStatus())
                .isEqualTo(422);
        assertThat(ratna.buka("/hari-ini").getRedirectedUrl()).isEqualTo("/akun/sandi");
        assertThat(ratna.kirim("/akun/sandi", "kini", sementara, "baru", BARU, "ulangi", BARU)
                        .getStatus())
                .isEqualTo(302);
        assertThat(ratna.buka("/hari-ini").getStatus()).isEqualTo(200);
        assertThat(ratna.buka("/akun/sandi").getContentAsString()).doesNotContain("masih sementara");
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq("akses.sandi-pertama")))
                .isEqualTo(1);
        assertThat(masuk(Tamu.RATNA, BARU).buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void one_may_always_leave(DSLContext db) throws Exception {
        var dian = masuk(Tamu.DIAN, beri(db, Tamu.DIAN));
        assertThat(dian.kirim("/keluar").getRedirectedUrl()).isEqualTo("/masuk");
        assertThat(dian.buka("/akun/sandi").getRedirectedUrl()).startsWith("/masuk");
    }

    @Test
    void it_holds_for_seven_days(DSLContext db) throws Exception {
        jam.atur(LocalDate.of(2026, 10, 5));
        var sementara = beri(db, Tamu.TOGAR);
        var sampai =
                Objects.requireNonNull(db.fetchValue(AKSES_AKUN.SANDI_SEMENTARA_SAMPAI, AKSES_AKUN.NIP.eq(Tamu.TOGAR)));
        jam.atur(sampai.toInstant());
        var lewat = new Tamu(mvc, List.of()).kirim("/masuk", "nip", Tamu.TOGAR, "sandi", sementara);
        assertThat(lewat.getStatus()).isEqualTo(422);
        assertThat(lewat.getContentAsString()).contains("sudah lewat tujuh hari");
        jam.atur(sampai.toInstant().minus(Duration.ofSeconds(1)));
        assertThat(masuk(Tamu.TOGAR, sementara).buka("/akun/sandi").getStatus()).isEqualTo(200);
    }

    @Test
    void the_token_of_the_form_is_wanted_here_too(DSLContext db) throws Exception {
        var sementara = beri(db, Tamu.MUKHTAR);
        var mukhtar = masuk(Tamu.MUKHTAR, sementara);
        var tanpa = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/akun/sandi")
                .with(csrf().useInvalidToken())
                .param("kini", sementara)
                .param("baru", BARU)
                .param("ulangi", BARU);
        assertThat(mukhtar.kirim(tanpa).getStatus()).isEqualTo(419);
        assertThat(mukhtar.buka("/hari-ini").getRedirectedUrl()).isEqualTo("/akun/sandi");
    }
}
