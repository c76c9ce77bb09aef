package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_SESI;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

/** One's own sign-ins: how long they hold, where they are, and ending them. */
@UjiWeb(contoh = true)
class SesiSayaTest {

    private static final Instant PAGI = Instant.parse("2026-10-05T00:30:00Z");
    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";
    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @BeforeEach
    void mulai(DSLContext db) {
        db.deleteFrom(AKSES_SESI).execute();
        jam.atur(PAGI);
    }

    private Tamu masuk(String nip, String peramban, String alamat) throws Exception {
        var jawaban = new Tamu(mvc, List.of())
                .kirim(post("/masuk")
                        .with(csrf())
                        .with(minta -> {
                            minta.setRemoteAddr(alamat);
                            return minta;
                        })
                        .header("User-Agent", peramban)
                        .param("nip", nip)
                        .param("sandi", Tamu.SANDI));
        return new Tamu(mvc, List.of(jawaban.getCookies()));
    }

    @Test
    void the_page_tells_devices_apart_and_ends_one_or_all_others(DSLContext db) throws Exception {
        var kantor = masuk(Tamu.RATNA, CHROME, "10.20.30.40");
        var telepon = masuk(Tamu.RATNA, IPHONE, "2001:db8::1");
        var tablet = masuk(Tamu.RATNA, "<script>alert(1)</script>" + "x".repeat(5000), "bukan alamat");
        var dian = masuk(Tamu.DIAN, CHROME, "10.20.30.41");
        assertThat(kantor.buka("/akun/sesi").getContentAsString())
                .contains("Chrome, Windows", "10.20.30.40", "Safari, iPhone", "2001:db8::1", "Perangkat lain")
                .doesNotContain("10.20.30.41", "alert(1)", "bukan alamat");
        var id = db.fetchValue(AKSES_SESI.ID, AKSES_SESI.PERANGKAT.eq("Safari, iPhone"));
        assertThat(dian.kirim("/akun/sesi/" + id + "/penutupan").getStatus()).isEqualTo(404);
        assertThat(telepon.buka("/hari-ini").getStatus()).isEqualTo(200);
        assertThat(kantor.kirim("/akun/sesi/" + id + "/penutupan").getStatus()).isEqualTo(302);
        assertThat(telepon.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
        assertThat(tablet.buka("/hari-ini").getStatus()).isEqualTo(200);
        assertThat(kantor.kirim("/akun/sesi/penutupan").getStatus()).isEqualTo(302);
        assertThat(tablet.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
        assertThat(kantor.buka("/hari-ini").getStatus()).isEqualTo(200);
        assertThat(dian.buka("/hari-ini").getStatus()).isEqualTo(200);
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.startsWith("akses.sesi.")))
                .isEqualTo(2);
    }

    @Test
    void a_sign_in_ends_after_half_an_hour_without_a_request() throws Exception {
        var ratna = masuk(Tamu.RATNA, CHROME, "10.1.1.1");
        jam.atur(PAGI.plus(Duration.ofMinutes(29)));
        assertThat(ratna.buka("/hari-ini").getStatus()).isEqualTo(200);
        jam.atur(PAGI.plus(Duration.ofMinutes(58)));
        assertThat(ratna.buka("/hari-ini").getStatus()).isEqualTo(200);
        jam.atur(PAGI.plus(Duration.ofMinutes(88)));
        assertThat(ratna.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
    }

    @Test
    void a_sign_in_ends_after_twelve_hours_however_much_it_is_used() throws Exception {
        var ratna = masuk(Tamu.RATNA, CHROME, "10.1.1.1");
        for (var menit = 20; menit < 12 * 60; menit += 20) {
            jam.atur(PAGI.plus(Duration.ofMinutes(menit)));
            assertThat(ratna.buka("/akun").getStatus()).as("after " + menit).isEqualTo(200);
        }
        jam.atur(PAGI.plus(Duration.ofHours(12)));
        assertThat(ratna.buka("/akun").getRedirectedUrl()).startsWith("/masuk");
    }

    @Test
    void each_sign_in_has_a_mark_of_its_own_and_an_old_one_opens_nothing() throws Exception {
        var pertama = masuk(Tamu.RATNA, CHROME, "10.1.1.1");
        var kedua = masuk(Tamu.RATNA, CHROME, "10.1.1.1");
        assertThat(pertama.kuki().getFirst().getValue())
                .isNotEqualTo(kedua.kuki().getFirst().getValue());
        assertThat(pertama.kirim("/keluar").getRedirectedUrl()).isEqualTo("/masuk");
        assertThat(pertama.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
        assertThat(kedua.buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void over_tls_only_a_cookie_of_this_very_host_counts() throws Exception {
        var jawaban = new Tamu(mvc, List.of())
                .kirim(post("/masuk")
                        .secure(true)
                        .with(csrf())
                        .param("nip", Tamu.RATNA)
                        .param("sandi", Tamu.SANDI));
        var kuki = java.util.Objects.requireNonNull(jawaban.getCookie("__Host-kinerja_sesi"));
        assertThat(jawaban.getHeaders("Set-Cookie"))
                .anyMatch(k -> k.startsWith("__Host-kinerja_sesi=")
                        && k.contains("Secure")
                        && k.contains("HttpOnly")
                        && k.contains("SameSite=Lax")
                        && k.contains("Path=/")
                        && !k.contains("Domain"));
        var biasa = new Tamu(mvc, List.of(new Cookie("kinerja_sesi", kuki.getValue())));
        assertThat(biasa.kirim(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/hari-ini")
                                .secure(true))
                        .getRedirectedUrl())
                .startsWith("/masuk");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "0:0:0:0:0:0:0:1, 0:0:0:0",
        "'<b>', ''",
        "'', ''"
    })
    void an_address_is_counted_by_what_one_subscriber_has(String alamat, String jaringan) {
        var permintaan = new MockHttpServletRequest();
        permintaan.setRemoteAddr(alamat);
        assertThat(Asal.dari(permintaan).jaringan()).isEqualTo(jaringan);
    }
}
