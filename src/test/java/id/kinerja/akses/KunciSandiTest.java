package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;
import static kinerja.tabel.Tables.AKSES_TITIPAN;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.KebijakanUji;
import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Passkeys: adding one, signing in with one, and what a forger may send. */
@UjiWeb(contoh = true)
class KunciSandiTest {

    private static final Instant PAGI = Instant.parse("2026-10-05T02:00:00Z");
    private static final String HALAMAN = "/akun/faktor-kedua";
    private static final String KUNCI = HALAMAN + "/kunci-sandi";
    private static final Pattern TANTANGAN = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    /** What the page asked the device for, and the browser that holds the cookie. */
    private record Diminta(Tamu tamu, String tantangan, String isi) {}

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private JamUji jam;

    @Autowired
    private KebijakanUji kebijakan;

    @BeforeEach
    void mulai() {
        db.deleteFrom(AKSES_PEMULIHAN).execute();
        db.deleteFrom(AKSES_FAKTOR).execute();
        db.deleteFrom(AKSES_KUNCI_SANDI).execute();
        kebijakan.lepas();
        jam.atur(PAGI);
    }

    private UUID akun(String nip) {
        return Objects.requireNonNull(db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq(nip)));
    }

    private static Diminta minta(Tamu tamu, String url, String... isian) throws Exception {
        var jawaban = tamu.kirim(url + "/tantangan", isian);
        assertThat(jawaban.getStatus()).isEqualTo(200);
        var isi = jawaban.getContentAsString();
        var temuan = TANTANGAN.matcher(isi);
        assertThat(temuan.find()).isTrue();
        var kuki = new ArrayList<>(List.of(jawaban.getCookies()));
        kuki.addAll(tamu.kuki());
        return new Diminta(new Tamu(tamu.mvc(), kuki), temuan.group(1), isi);
    }

    private static Diminta mintaBaru(Tamu tamu) throws Exception {
        return minta(tamu, KUNCI, "sandi", Tamu.SANDI);
    }

    private static MockHttpServletResponse kirimBaru(Diminta diminta, String jawaban) throws Exception {
        return diminta.tamu().kirim(KUNCI, "nama", "Telepon saya", "jawaban", jawaban);
    }

    private Tamu pasang(String nip, PerangkatUji perangkat) throws Exception {
        var diminta = mintaBaru(Tamu.masuk(mvc, nip));
        assertThat(kirimBaru(diminta, perangkat.daftar(diminta.tantangan())).getContentAsString())
                .contains("kode pemulihan Anda");
        return diminta.tamu();
    }

    private Diminta mintaMasuk() throws Exception {
        return minta(new Tamu(mvc, List.of()), "/masuk/kunci-sandi");
    }

    private static MockHttpServletResponse kirimMasuk(Diminta diminta, String jawaban) throws Exception {
        return diminta.tamu().kirim("/masuk/kunci-sandi", "jawaban", jawaban, "lanjut", "/skp");
    }

    private void pastikanDitolak(MockHttpServletResponse jawaban) throws Exception {
        assertThat(jawaban.getStatus()).isEqualTo(422);
        assertThat(jawaban.getCookie("kinerja_sesi")).isNull();
        assertThat(jawaban.getContentAsString()).contains("Kunci sandi ini tidak dikenal");
    }

    private int banyaknya(String perbuatan) {
        return db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq(perbuatan));
    }

    @Test
    void a_passkey_opens_a_sign_in_without_name_and_password() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var diminta = mintaMasuk();
        assertThat(diminta.isi()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
        perangkat.hitungan = 7;
        var masuk = kirimMasuk(diminta, perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA)));
        assertThat(masuk.getRedirectedUrl()).isEqualTo("/skp");
        var ratna = new Tamu(mvc, List.of(masuk.getCookies()));
        assertThat(ratna.buka(HALAMAN).getContentAsString()).contains("Telepon saya", "terakhir dipakai");
        assertThat(db.fetchValue(AKSES_KUNCI_SANDI.HITUNGAN)).isEqualTo(7L);
    }

    @Test
    void after_a_password_it_stands_for_the_code() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var sandi = new Tamu(mvc, List.of()).kirim("/masuk", "nip", Tamu.RATNA, "sandi", Tamu.SANDI);
        assertThat(sandi.getRedirectedUrl()).startsWith("/masuk/kode");
        assertThat(sandi.getCookie("kinerja_sesi")).isNull();
        var tamu = new Tamu(mvc, List.of(sandi.getCookies()));
        assertThat(tamu.buka("/masuk/kode").getContentAsString()).contains("Masuk dengan kunci sandi");
        var diminta = minta(tamu, "/masuk/kunci-sandi");
        assertThat(diminta.isi()).contains("\"transports\":[\"internal\"]");
        var jawaban = perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA));
        assertThat(kirimMasuk(diminta, jawaban).getRedirectedUrl()).isEqualTo("/skp");
        assertThat(tamu.buka("/masuk/kode").getRedirectedUrl()).startsWith("/masuk?");
    }

    @Test
    void the_passkey_of_somebody_else_does_not_complete_a_password() throws Exception {
        var perangkatDian = new PerangkatUji();
        pasang(Tamu.DIAN, perangkatDian);
        pasang(Tamu.RATNA, new PerangkatUji());
        var sandi = new Tamu(mvc, List.of()).kirim("/masuk", "nip", Tamu.RATNA, "sandi", Tamu.SANDI);
        for (var disebut : List.of(Tamu.RATNA, Tamu.DIAN)) {
            var diminta = minta(new Tamu(mvc, List.of(sandi.getCookies())), "/masuk/kunci-sandi");
            pastikanDitolak(kirimMasuk(diminta, perangkatDian.masuk(diminta.tantangan(), akun(disebut))));
        }
        var tanpaNama = mintaMasuk();
        pastikanDitolak(kirimMasuk(tanpaNama, perangkatDian.masuk(tanpaNama.tantangan(), akun(Tamu.RATNA))));
    }

    @Test
    void a_challenge_is_taken_once_within_five_minutes_and_by_the_browser_it_was_made_for() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var ratna = akun(Tamu.RATNA);
        var diminta = mintaMasuk();
        var jawaban = perangkat.masuk(diminta.tantangan(), ratna);
        var lain = mintaMasuk();
        pastikanDitolak(kirimMasuk(lain, jawaban));
        pastikanDitolak(kirimMasuk(lain, perangkat.masuk(lain.tantangan(), ratna)));
        pastikanDitolak(new Tamu(mvc, List.of()).kirim("/masuk/kunci-sandi", "jawaban", jawaban));
        assertThat(kirimMasuk(diminta, jawaban).getStatus()).isEqualTo(302);
        pastikanDitolak(kirimMasuk(diminta, jawaban));
        var lama = mintaMasuk();
        jam.atur(jam.instant().plus(Duration.ofMinutes(5)));
        pastikanDitolak(kirimMasuk(lama, perangkat.masuk(lama.tantangan(), ratna)));
    }

    @Test
    void an_answer_from_another_site_or_without_a_sure_owner_is_refused() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var ratna = akun(Tamu.RATNA);
        perangkat.asal = "http://localhost.jahat.example";
        var asing = mintaMasuk();
        pastikanDitolak(kirimMasuk(asing, perangkat.masuk(asing.tantangan(), ratna)));
        perangkat.asal = "http://localhost";
        perangkat.tuanRumah = "jahat.example";
        var tuanRumah = mintaMasuk();
        pastikanDitolak(kirimMasuk(tuanRumah, perangkat.masuk(tuanRumah.tantangan(), ratna)));
        perangkat.tuanRumah = "localhost";
        perangkat.dikenali = false;
        var tanpaPin = mintaMasuk();
        pastikanDitolak(kirimMasuk(tanpaPin, perangkat.masuk(tanpaPin.tantangan(), ratna)));
        var palsu = mintaMasuk();
        var tandaLain = new PerangkatUji().masuk(palsu.tantangan(), ratna);
        pastikanDitolak(kirimMasuk(palsu, tandaLain));
    }

    @Test
    void a_counter_that_goes_back_is_refused_and_noted() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var ratna = akun(Tamu.RATNA);
        perangkat.hitungan = 9;
        var pertama = mintaMasuk();
        assertThat(kirimMasuk(pertama, perangkat.masuk(pertama.tantangan(), ratna))
                        .getStatus())
                .isEqualTo(302);
        var sebelum = banyaknya("akses.kunci-sandi.mundur");
        for (var hitungan : List.of(9, 8, 0)) {
            perangkat.hitungan = hitungan;
            var salinan = mintaMasuk();
            pastikanDitolak(kirimMasuk(salinan, perangkat.masuk(salinan.tantangan(), ratna)));
        }
        assertThat(banyaknya("akses.kunci-sandi.mundur")).isEqualTo(sebelum + 3);
        assertThat(db.fetchValue(AKSES_KUNCI_SANDI.HITUNGAN)).isEqualTo(9L);
    }

    @Test
    void adding_one_wants_the_password_and_an_answer_to_her_own_challenge() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var salah = ratna.kirim(KUNCI + "/tantangan", "sandi", "bukan ini");
        assertThat(salah.getStatus()).isEqualTo(422);
        assertThat(salah.getContentAsString()).contains("galat").doesNotContain("challenge");
        var perangkat = new PerangkatUji();
        var punyaDian = mintaBaru(Tamu.masuk(mvc, Tamu.DIAN));
        var kukiAsing = new ArrayList<>(ratna.kuki());
        punyaDian.tamu().kuki().stream()
                .filter(k -> k.getName().equals("kinerja_kunci_baru"))
                .forEach(kukiAsing::add);
        var asing = new Diminta(new Tamu(mvc, kukiAsing), punyaDian.tantangan(), "");
        assertThat(kirimBaru(asing, perangkat.daftar(asing.tantangan())).getStatus())
                .isEqualTo(422);
        var diminta = mintaBaru(ratna);
        assertThat(kirimBaru(diminta, perangkat.daftar("c2FsYWg")).getStatus()).isEqualTo(422);
        assertThat(kirimBaru(diminta, perangkat.daftar(diminta.tantangan())).getStatus())
                .isEqualTo(422);
        perangkat.dikenali = false;
        var tanpaPin = mintaBaru(ratna);
        assertThat(kirimBaru(tanpaPin, perangkat.daftar(tanpaPin.tantangan())).getStatus())
                .isEqualTo(422);
        perangkat.dikenali = true;
        perangkat.tuanRumah = "jahat.example";
        var tuanRumah = mintaBaru(ratna);
        assertThat(kirimBaru(tuanRumah, perangkat.daftar(tuanRumah.tantangan())).getStatus())
                .isEqualTo(422);
        assertThat(db.fetchCount(AKSES_KUNCI_SANDI)).isZero();
    }

    @Test
    void a_device_belongs_to_one_account() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var dian = mintaBaru(Tamu.masuk(mvc, Tamu.DIAN));
        assertThat(kirimBaru(dian, perangkat.daftar(dian.tantangan())).getContentAsString())
                .contains("sudah terpasang");
        assertThat(db.fetchValues(AKSES_KUNCI_SANDI.AKUN_ID)).containsExactly(akun(Tamu.RATNA));
    }

    @Test
    void foreign_bytes_are_refused_without_an_error() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var baik = new PerangkatUji();
        for (var isi : List.of(
                "",
                "x",
                "null",
                "[]",
                "{}",
                "{\"response\":null}",
                "{\"id\":\"\",\"rawId\":\"\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"attestationObject\":\"oA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "\0",
                "\ud800",
                "[".repeat(19_000),
                "a".repeat(100_000))) {
            assertThat(kirimBaru(mintaBaru(ratna), isi).getStatus()).as(isi).isIn(400, 422);
            assertThat(kirimMasuk(mintaMasuk(), isi).getStatus()).as(isi).isIn(400, 422);
        }
        var diminta = mintaBaru(ratna);
        var jawaban = baik.daftar(diminta.tantangan());
        assertThat(diminta.tamu().kirim(KUNCI, "nama", " ", "jawaban", jawaban).getStatus())
                .isEqualTo(422);
        assertThat(diminta.tamu()
                        .kirim(KUNCI, "nama", "n".repeat(61), "jawaban", jawaban)
                        .getStatus())
                .isEqualTo(422);
        var kukiPalsu = new Tamu(mvc, List.of(new Cookie("kinerja_kunci_masuk", "A".repeat(43))));
        pastikanDitolak(kukiPalsu.kirim("/masuk/kunci-sandi", "jawaban", baik.masuk("AAAA", UUID.randomUUID())));
    }

    @Test
    void it_satisfies_the_duty_and_the_last_one_then_stays() throws Exception {
        kebijakan.wajibkan();
        var admin = Tamu.masuk(mvc, "admin");
        assertThat(admin.buka("/data/akun").getRedirectedUrl()).isEqualTo(HALAMAN);
        var tamu = pasang("admin", new PerangkatUji());
        assertThat(tamu.buka("/data/akun").getStatus()).isEqualTo(200);
        var id = Objects.requireNonNull(db.fetchValue(AKSES_KUNCI_SANDI.ID));
        assertThat(tamu.kirim(KUNCI + "/" + id + "/pelepasan", "sandi", Tamu.SANDI)
                        .getContentAsString())
                .contains("ini satu-satunya");
        var kedua = mintaBaru(tamu);
        assertThat(kirimBaru(kedua, new PerangkatUji().daftar(kedua.tantangan()))
                        .getHeader("Location"))
                .contains("kabar=akses.kabar.kunci-pasang");
        assertThat(tamu.kirim(KUNCI + "/" + id + "/pelepasan", "sandi", "bukan ini")
                        .getStatus())
                .isEqualTo(422);
        assertThat(tamu.kirim(KUNCI + "/" + id + "/pelepasan", "sandi", Tamu.SANDI)
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchCount(AKSES_KUNCI_SANDI)).isEqualTo(1);
    }

    @Test
    void nobody_removes_the_passkey_of_somebody_else_but_an_administrator_removes_all() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var id = db.fetchValue(AKSES_KUNCI_SANDI.ID);
        assertThat(Tamu.masuk(mvc, Tamu.DIAN)
                        .kirim(KUNCI + "/" + id + "/pelepasan", "sandi", Tamu.SANDI)
                        .getStatus())
                .isEqualTo(404);
        var admin = Tamu.masuk(mvc, "admin");
        assertThat(admin.kirim("/data/akun/" + akun(Tamu.RATNA) + "/faktor-kedua")
                        .getStatus())
                .isEqualTo(302);
        var diminta = mintaMasuk();
        pastikanDitolak(kirimMasuk(diminta, perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA))));
        assertThat(db.fetchCount(AKSES_PEMULIHAN)).isZero();
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void a_closed_account_stays_closed_and_challenges_do_not_pile_up() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        db.update(AKSES_AKUN)
                .set(AKSES_AKUN.AKTIF, false)
                .where(AKSES_AKUN.NAMA_MASUK.eq(Tamu.RATNA))
                .execute();
        var diminta = mintaMasuk();
        pastikanDitolak(kirimMasuk(diminta, perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA))));
        db.update(AKSES_AKUN)
                .set(AKSES_AKUN.AKTIF, true)
                .where(AKSES_AKUN.NAMA_MASUK.eq(Tamu.RATNA))
                .execute();
        mintaMasuk();
        jam.atur(jam.instant().plus(Duration.ofMinutes(6)));
        mintaMasuk();
        assertThat(db.fetchCount(AKSES_TITIPAN)).isEqualTo(1);
    }
}
