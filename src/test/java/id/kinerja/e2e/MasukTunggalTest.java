package id.kinerja.e2e;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_SESI;
import static kinerja.tabel.Tables.AKSES_TITIPAN;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.halaman.Tamu;
import id.kinerja.uji.KeycloakUji;
import id.kinerja.uji.MasukTunggalUji;
import id.kinerja.uji.UjiPeramban;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in through a real Keycloak. */
class MasukTunggalTest extends UjiPeramban {

    private static final String KEMBALI = "/masuk/tunggal/kembali";
    private static KeycloakUji keycloak;

    /** The way to the provider: where it leads, and the cookie that must come back. */
    private record Jalan(String alamat, Cookie kuki) {}

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private MasukTunggalUji setelan;

    @BeforeAll
    static void nyalakan() throws Exception {
        keycloak = KeycloakUji.mulai();
    }

    @AfterAll
    static void matikan() {
        keycloak.close();
    }

    @BeforeEach
    void pakai() {
        db.deleteFrom(AKSES_FAKTOR).execute();
        setelan.pakai(keycloak.penyedia());
    }

    private Jalan mulai() throws Exception {
        var jawaban = new Tamu(mvc, List.of()).buka("/masuk/tunggal?lanjut=/skp");
        assertThat(jawaban.getStatus()).isEqualTo(302);
        return new Jalan(
                Objects.requireNonNull(jawaban.getRedirectedUrl()),
                Objects.requireNonNull(jawaban.getCookie("kinerja_tunggal")));
    }

    private MockHttpServletResponse kembali(URI alamat, Cookie... kuki) throws Exception {
        return new Tamu(mvc, List.of(kuki)).buka(alamat.getRawPath() + "?" + alamat.getRawQuery());
    }

    private MockHttpServletResponse masuk(String nama) throws Exception {
        var jalan = mulai();
        return kembali(keycloak.masuk(jalan.alamat(), nama), jalan.kuki());
    }

    private static void pastikanDitolak(MockHttpServletResponse jawaban, String kata) throws Exception {
        assertThat(jawaban.getStatus()).isEqualTo(422);
        assertThat(jawaban.getCookie("kinerja_sesi")).isNull();
        assertThat(jawaban.getContentAsString()).contains(kata);
    }

    private static void isi(Page halaman, String nama) {
        halaman.locator("#username").fill(nama);
        halaman.locator("#password").fill(KeycloakUji.SANDI);
        halaman.locator("#kc-login").click();
    }

    @Test
    void a_browser_goes_to_keycloak_and_comes_back_signed_in_and_signing_out_ends_both() {
        var ratna = buka(Layar.SEMPIT);
        ratna.navigate("/masuk?lanjut=/skp");
        pastikanAksesibel(ratna);
        ratna.locator("a[href^='/masuk/tunggal']").click();
        isi(ratna, "ratna");
        ratna.waitForURL("**/skp/**");
        ratna.navigate("/akun");
        ratna.locator("main form[action='/keluar'] button").click();
        ratna.waitForURL(u -> u.endsWith("/masuk"));
        ratna.locator("a[href^='/masuk/tunggal']").click();
        ratna.locator("#username").waitFor();
        lupakanGalatKonsol();
    }

    @Test
    void the_way_there_carries_pkce_state_and_nonce_and_the_code_opens_one_sign_in() throws Exception {
        var jalan = mulai();
        assertThat(jalan.alamat())
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                .contains("response_type=code");
        assertThat(jalan.kuki().isHttpOnly()).isTrue();
        var balik = keycloak.masuk(jalan.alamat(), "ratna");
        var masuk = kembali(balik, jalan.kuki());
        assertThat(masuk.getRedirectedUrl()).isEqualTo("/skp");
        var ratna = new Tamu(mvc, List.of(masuk.getCookies()));
        assertThat(ratna.buka("/hari-ini").getContentAsString()).contains("Ratna");
        assertThat(db.fetchValues(AKSES_SESI.CARA)).contains("TUNGGAL");
        pastikanDitolak(kembali(balik, jalan.kuki()), "tidak berhasil");
        var lain = mulai();
        var kodeLama = URI.create(KEMBALI + "?" + balik.getRawQuery().replaceAll("state=[^&]+", nilai(lain, "state")));
        pastikanDitolak(kembali(kodeLama, lain.kuki()), "tidak berhasil");
    }

    private static String nilai(Jalan jalan, String nama) {
        return List.of(URI.create(jalan.alamat()).getRawQuery().split("&", -1)).stream()
                .filter(b -> b.startsWith(nama + "="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_state_of_somebody_else_or_none_at_all_is_refused() throws Exception {
        var jalan = mulai();
        var balik = keycloak.masuk(jalan.alamat(), "ratna");
        pastikanDitolak(kembali(balik), "tidak berhasil");
        pastikanDitolak(kembali(balik, mulai().kuki()), "tidak berhasil");
        var diubah = URI.create(KEMBALI + "?" + balik.getRawQuery().replaceAll("state=[^&]+", "state=diubah"));
        pastikanDitolak(kembali(diubah, jalan.kuki()), "tidak berhasil");
        var batal = mulai();
        pastikanDitolak(
                kembali(URI.create(KEMBALI + "?error=access_denied&" + nilai(batal, "state")), batal.kuki()),
                "dibatalkan");
    }

    @Test
    void a_token_with_another_nonce_and_a_code_without_its_verifier_are_refused() throws Exception {
        for (var bagian : List.of(2, 3)) {
            var jalan = mulai();
            var balik = keycloak.masuk(jalan.alamat(), "ratna");
            db.select(AKSES_TITIPAN.SIDIK, AKSES_TITIPAN.ISI)
                    .from(AKSES_TITIPAN)
                    .forEach(r -> {
                        var isi = r.value2().split("\n", -1);
                        isi[bagian] = "A".repeat(43);
                        db.update(AKSES_TITIPAN)
                                .set(AKSES_TITIPAN.ISI, String.join("\n", isi))
                                .where(AKSES_TITIPAN.SIDIK.eq(r.value1()))
                                .execute();
                    });
            pastikanDitolak(kembali(balik, jalan.kuki()), "tidak berhasil");
        }
    }

    @Test
    void an_answer_of_another_issuer_is_refused() throws Exception {
        var jalan = mulai();
        var balik = keycloak.masuk(jalan.alamat(), "ratna");
        assertThat(balik.getRawQuery()).contains("iss=");
        var asing = URLEncoder.encode("http://jahat.example/realms/kinerja", StandardCharsets.UTF_8);
        var diubah = URI.create(KEMBALI + "?" + balik.getRawQuery().replaceAll("iss=[^&]+", "iss=" + asing));
        pastikanDitolak(kembali(diubah, jalan.kuki()), "tidak berhasil");
        var dahulu = mulai();
        var kode = keycloak.masuk(dahulu.alamat(), "ratna");
        var p = keycloak.penyedia();
        setelan.pakai(new PenyediaIdentitas(
                p.penerbit().replace("localhost", "127.0.0.1"),
                p.klien(),
                p.rahasia(),
                p.klaimNip(),
                p.nama(),
                p.amr(),
                p.acr()));
        pastikanDitolak(kembali(kode, dahulu.kuki()), "tidak berhasil");
    }

    @Test
    void no_nip_two_nips_and_an_unknown_one_get_a_sentence_each() throws Exception {
        pastikanDitolak(masuk("tanpa"), "tidak menyertakan NIP");
        pastikanDitolak(masuk("ganda"), "lebih dari satu NIP");
        pastikanDitolak(masuk("asing"), "belum punya akun");
        var dian = AKSES_AKUN.NAMA_MASUK.eq(Tamu.DIAN);
        db.update(AKSES_AKUN).set(AKSES_AKUN.AKTIF, false).where(dian).execute();
        pastikanDitolak(masuk("dian"), "sudah ditutup");
        db.update(AKSES_AKUN).set(AKSES_AKUN.AKTIF, true).where(dian).execute();
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq("akses.tunggal.ditutup")))
                .isEqualTo(1);
    }

    @Test
    void our_second_factor_is_asked_for_unless_the_level_of_the_provider_is_trusted() throws Exception {
        var ratna = Objects.requireNonNull(db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq(Tamu.RATNA)));
        pasangFaktor(ratna);
        var perlu = masuk("ratna");
        assertThat(perlu.getRedirectedUrl()).startsWith("/masuk/kode");
        assertThat(perlu.getCookie("kinerja_sesi")).isNull();
        var p = keycloak.penyedia();
        setelan.pakai(new PenyediaIdentitas(
                p.penerbit(), p.klien(), p.rahasia(), p.klaimNip(), p.nama(), Set.of("otp"), Set.of("2")));
        assertThat(masuk("ratna").getRedirectedUrl()).startsWith("/masuk/kode");
        setelan.pakai(new PenyediaIdentitas(
                p.penerbit(), p.klien(), p.rahasia(), p.klaimNip(), p.nama(), Set.of(), Set.of("1")));
        assertThat(masuk("ratna").getRedirectedUrl()).isEqualTo("/skp");
    }

    private void pasangFaktor(UUID akun) {
        var f = AKSES_FAKTOR;
        db.insertInto(f, f.AKUN_ID, f.RAHASIA, f.LANGKAH, f.SEJAK)
                .values(akun, "tersegel", 0L, OffsetDateTime.parse("2026-10-05T09:00:00+07:00"))
                .execute();
    }
}
