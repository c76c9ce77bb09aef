package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.akses.model.KodeWaktu;
import id.kinerja.akses.model.KodeWaktuUji;
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

/** The code from an app: setting it up, signing in with it, losing it. */
@UjiWeb(contoh = true)
class FaktorKeduaTest {

    private static final Instant PAGI = Instant.parse("2026-10-05T02:00:00Z");
    private static final String HALAMAN = "/akun/faktor-kedua";
    private static final Pattern SEGEL = Pattern.compile("name=\"segel\" value=\"([^\"]+)\"");
    private static final Pattern KUNCI = Pattern.compile("class=\"k-kunci\">([A-Z2-7 ]+)<");
    private static final Pattern PEMULIHAN = Pattern.compile("<li><code>([a-z2-9-]{19})</code>");

    /** What the app on the telephone holds, and the codes on paper. */
    private record Telepon(Tamu tamu, String kunci, List<String> pemulihan) {

        byte[] rahasia() {
            return KodeWaktuUji.dariBase32(kunci.replace(" ", ""));
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @Autowired
    private KebijakanUji kebijakan;

    @BeforeEach
    void mulai(DSLContext db) {
        db.deleteFrom(AKSES_PEMULIHAN).execute();
        db.deleteFrom(AKSES_FAKTOR).execute();
        kebijakan.lepas();
        jam.atur(PAGI);
    }

    private String kode(Telepon telepon) {
        return KodeWaktu.kode(telepon.rahasia(), jam.instant());
    }

    private void maju(Duration selama) {
        jam.atur(jam.instant().plus(selama));
    }

    private Telepon pasang(String nip) throws Exception {
        var tamu = Tamu.masuk(mvc, nip);
        var html = tamu.buka(HALAMAN).getContentAsString();
        var kosong = new Telepon(tamu, cari(KUNCI, html), List.of());
        var jawaban = kirim(tamu, cari(SEGEL, html), Tamu.SANDI, kode(kosong));
        assertThat(jawaban.getStatus()).isEqualTo(200);
        var kode = new ArrayList<String>();
        var temuan = PEMULIHAN.matcher(jawaban.getContentAsString());
        while (temuan.find()) {
            kode.add(temuan.group(1));
        }
        assertThat(kode).hasSize(10);
        maju(Duration.ofSeconds(30));
        return new Telepon(tamu, kosong.kunci(), kode);
    }

    private static MockHttpServletResponse kirim(Tamu tamu, String segel, String sandi, String kode) throws Exception {
        return tamu.kirim(HALAMAN, "segel", segel, "sandi", sandi, "kode", kode);
    }

    private static String cari(Pattern pola, String html) {
        var temuan = pola.matcher(html);
        assertThat(temuan.find()).as(pola.pattern()).isTrue();
        return temuan.group(1);
    }

    /** The first half of a sign-in. */
    private Tamu sandi(String nip) throws Exception {
        var jawaban = new Tamu(mvc, List.of()).kirim("/masuk", "nip", nip, "sandi", Tamu.SANDI, "lanjut", "/skp");
        assertThat(jawaban.getRedirectedUrl()).isEqualTo("/masuk/kode?lanjut=%2Fskp");
        assertThat(jawaban.getCookie("kinerja_sesi")).isNull();
        return new Tamu(mvc, List.of(jawaban.getCookies()));
    }

    private static int kode(Tamu tamu, String kode) throws Exception {
        return tamu.kirim("/masuk/kode", "kode", kode).getStatus();
    }

    private static UUID akun(DSLContext db, String nip) {
        return Objects.requireNonNull(db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq(nip)));
    }

    @Test
    void signing_in_then_needs_the_code() throws Exception {
        var telepon = pasang(Tamu.RATNA);
        var tamu = sandi(Tamu.RATNA);
        assertThat(tamu.buka("/skp").getRedirectedUrl()).startsWith("/masuk?lanjut=");
        assertThat(tamu.buka("/masuk/kode").getContentAsString()).contains("Kode dari aplikasi");
        assertThat(kode(tamu, "000000")).isEqualTo(422);
        var masuk = tamu.kirim("/masuk/kode", "kode", kode(telepon), "lanjut", "/skp");
        assertThat(masuk.getRedirectedUrl()).isEqualTo("/skp");
        var ratna = new Tamu(mvc, List.of(masuk.getCookies()));
        assertThat(ratna.buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void a_code_is_taken_once() throws Exception {
        var telepon = pasang(Tamu.RATNA);
        var pertama = sandi(Tamu.RATNA);
        var kedua = sandi(Tamu.RATNA);
        var kode = kode(telepon);
        assertThat(kode(pertama, kode)).isEqualTo(302);
        assertThat(kode(kedua, kode)).isEqualTo(422);
        assertThat(pertama.kirim("/masuk/kode", "kode", kode).getRedirectedUrl())
                .startsWith("/masuk?");
        maju(Duration.ofSeconds(30));
        assertThat(kode(kedua, kode(telepon))).isEqualTo(302);
    }

    @Test
    void a_recovery_code_is_taken_once_and_leaves_a_line_in_the_trail(DSLContext db) throws Exception {
        var telepon = pasang(Tamu.RATNA);
        var kode = telepon.pemulihan().get(3);
        assertThat(kode(
                        sandi(Tamu.RATNA),
                        kode.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isEqualTo(302);
        assertThat(kode(sandi(Tamu.RATNA), kode)).isEqualTo(422);
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq("akses.faktor.pemulihan-dipakai")))
                .isEqualTo(1);
        assertThat(db.fetchValues(AKSES_PEMULIHAN.SIDIK)).hasSize(10).doesNotContain(kode.replace("-", ""));
        var dian = pasang(Tamu.DIAN);
        assertThat(kode(sandi(Tamu.DIAN), telepon.pemulihan().get(4))).isEqualTo(422);
        assertThat(dian.pemulihan()).doesNotContainAnyElementsOf(telepon.pemulihan());
    }

    @Test
    void guessing_codes_is_slow_and_the_wait_for_one_ends() throws Exception {
        var telepon = pasang(Tamu.RATNA);
        var tamu = sandi(Tamu.RATNA);
        for (var n = 0; n < 6; n++) {
            assertThat(kode(tamu, "00000" + n)).isEqualTo(422);
        }
        var tunggu = tamu.kirim("/masuk/kode", "kode", kode(telepon));
        assertThat(tunggu.getStatus()).isEqualTo(429);
        assertThat(tunggu.getHeader("Retry-After")).isEqualTo("16");
        maju(Duration.ofSeconds(16));
        assertThat(kode(sandi(Tamu.RATNA), kode(telepon))).isEqualTo(302);
        var lambat = sandi(Tamu.RATNA);
        maju(Duration.ofMinutes(10));
        assertThat(lambat.buka("/masuk/kode").getRedirectedUrl()).startsWith("/masuk?");
        assertThat(lambat.kirim("/masuk/kode", "kode", kode(telepon)).getRedirectedUrl())
                .startsWith("/masuk?");
    }

    @Test
    void setting_up_wants_the_password_and_a_seal_of_this_account(DSLContext db) throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var html = ratna.buka(HALAMAN).getContentAsString();
        var segel = cari(SEGEL, html);
        var rahasia = KodeWaktuUji.dariBase32(cari(KUNCI, html).replace(" ", ""));
        var kode = KodeWaktu.kode(rahasia, jam.instant());
        var tanpaSandi = kirim(ratna, segel, "salah", kode);
        assertThat(tanpaSandi.getStatus()).isEqualTo(422);
        assertThat(cari(KUNCI, tanpaSandi.getContentAsString())).isEqualTo(cari(KUNCI, html));
        assertThat(kirim(ratna, segel, Tamu.SANDI, "000000").getStatus()).isEqualTo(422);
        var dian = Tamu.masuk(mvc, Tamu.DIAN);
        for (var asing : List.of("", "x", "A".repeat(60), "A".repeat(5000), segel.substring(1), segel + "A")) {
            assertThat(kirim(ratna, asing, Tamu.SANDI, kode).getStatus())
                    .as(asing)
                    .isEqualTo(422);
        }
        assertThat(kirim(dian, segel, Tamu.SANDI, kode).getStatus()).isEqualTo(422);
        assertThat(db.fetchCount(AKSES_FAKTOR)).isZero();
        assertThat(kirim(ratna, segel, Tamu.SANDI, kode).getStatus()).isEqualTo(200);
        assertThat(kirim(ratna, segel, Tamu.SANDI, kode).getStatus()).isEqualTo(422);
        assertThat(db.fetchValue(AKSES_FAKTOR.RAHASIA)).isEqualTo(segel);
    }

    @Test
    void other_devices_are_signed_out_when_it_is_set_up() throws Exception {
        var lain = Tamu.masuk(mvc, Tamu.RATNA);
        pasang(Tamu.RATNA);
        assertThat(lain.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
    }

    @Test
    void roles_that_see_others_must_have_one(DSLContext db) throws Exception {
        kebijakan.wajibkan();
        var admin = Tamu.masuk(mvc, "admin");
        for (var url : List.of("/", "/hari-ini", "/data/akun", "/akun", "/peran")) {
            assertThat(admin.buka(url).getRedirectedUrl()).as(url).isEqualTo(HALAMAN);
        }
        assertThat(Tamu.masuk(mvc, Tamu.WAYAN).buka("/pegawai").getRedirectedUrl())
                .isEqualTo(HALAMAN);
        assertThat(Tamu.masuk(mvc, Tamu.NURHAYATI).buka("/skp").getRedirectedUrl())
                .isEqualTo(HALAMAN);
        assertThat(Tamu.masuk(mvc, Tamu.HENDRA).buka("/tim").getStatus()).isEqualTo(200);
        var telepon = pasang("admin");
        assertThat(telepon.tamu().buka("/data/akun").getStatus()).isEqualTo(200);
        assertThat(telepon.tamu()
                        .kirim(HALAMAN + "/pelepasan", "kode", kode(telepon))
                        .getContentAsString())
                .contains("tidak dapat dilepas");
        assertThat(db.fetchCount(AKSES_FAKTOR)).isEqualTo(1);
    }

    @Test
    void it_may_be_taken_off_where_it_is_only_offered(DSLContext db) throws Exception {
        var telepon = pasang(Tamu.RATNA);
        assertThat(telepon.tamu()
                        .kirim(HALAMAN + "/pelepasan", "kode", "000000")
                        .getStatus())
                .isEqualTo(422);
        var baru = telepon.tamu().kirim(HALAMAN + "/pemulihan", "kode", kode(telepon));
        assertThat(cari(PEMULIHAN, baru.getContentAsString())).isNotIn(telepon.pemulihan());
        assertThat(kode(sandi(Tamu.RATNA), telepon.pemulihan().get(0))).isEqualTo(422);
        maju(Duration.ofSeconds(30));
        assertThat(telepon.tamu()
                        .kirim(HALAMAN + "/pelepasan", "kode", kode(telepon))
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchCount(AKSES_FAKTOR)).isZero();
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void a_new_password_ends_the_wait_that_the_old_one_began() throws Exception {
        var telepon = pasang(Tamu.TOGAR);
        var menunggu = sandi(Tamu.TOGAR);
        var baru = "kopi sore di pahoman";
        assertThat(telepon.tamu()
                        .kirim("/akun/sandi", "kini", Tamu.SANDI, "baru", baru, "ulangi", baru)
                        .getStatus())
                .isEqualTo(302);
        assertThat(menunggu.kirim("/masuk/kode", "kode", kode(telepon)).getRedirectedUrl())
                .startsWith("/masuk?");
    }

    @Test
    void an_administrator_helps_who_lost_the_telephone(DSLContext db) throws Exception {
        var telepon = pasang(Tamu.RATNA);
        var menunggu = sandi(Tamu.RATNA);
        var url = "/data/akun/" + akun(db, Tamu.RATNA) + "/faktor-kedua";
        assertThat(Tamu.masuk(mvc, Tamu.WAYAN)
                        .sebagai("PENGELOLA_INSTANSI")
                        .kirim(url)
                        .getStatus())
                .isEqualTo(403);
        var admin = Tamu.masuk(mvc, "admin");
        assertThat(admin.buka("/data/akun?cari=" + Tamu.RATNA).getContentAsString())
                .contains("Cabut faktor kedua");
        assertThat(admin.kirim(url).getStatus()).isEqualTo(302);
        assertThat(admin.kirim(url).getStatus()).isEqualTo(404);
        assertThat(telepon.tamu().buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
        assertThat(menunggu.kirim("/masuk/kode", "kode", kode(telepon)).getRedirectedUrl())
                .startsWith("/masuk?");
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka("/hari-ini").getStatus()).isEqualTo(200);
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq("akses.faktor.cabut")))
                .isEqualTo(1);
    }

    @Test
    void a_forged_cookie_waits_for_no_code() throws Exception {
        for (var isi : List.of("x", "A".repeat(43), "A".repeat(4000))) {
            var tamu = new Tamu(mvc, List.of(new Cookie("kinerja_kode", isi), new Cookie("kinerja_sesi", isi)));
            assertThat(tamu.buka("/masuk/kode").getRedirectedUrl()).startsWith("/masuk?");
            assertThat(tamu.kirim("/masuk/kode", "kode", "123456").getRedirectedUrl())
                    .startsWith("/masuk?");
            assertThat(tamu.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk?");
        }
    }
}
