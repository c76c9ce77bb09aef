package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_PERCOBAAN;
import static kinerja.tabel.Tables.AKSES_TAUTAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.kinerja.halaman.Tamu;
import id.kinerja.situs.surel.PeladenSurel;
import id.kinerja.situs.surel.SetelanSurel;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.PengirimUji;
import id.kinerja.uji.UjiWeb;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A new password by e-mail, through a real mail server. */
@UjiWeb(contoh = true)
class LupaSandiTest {

    private static final Instant PAGI = Instant.parse("2026-10-05T02:00:00Z");
    private static final String RATNA = "ratna@contoh.example";
    private static final String BARU = "kopi sore di pahoman";
    private static final int SABAR = 10_000;
    private static final Pattern TAUTAN =
            Pattern.compile(Pattern.quote(PengirimUji.ALAMAT) + "(/masuk/(?:sandi|surel)\\?kode=[A-Za-z0-9_-]{43})");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private JamUji jam;

    @Autowired
    private PengirimUji pengirim;

    private final GreenMail surat = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void mulai() {
        surat.start();
        var setelan =
                new SetelanSurel("127.0.0.1", surat.getSmtp().getPort(), "", "", "tanpa", "kinerja@contoh.example");
        pengirim.lewat(new PeladenSurel(setelan, PengirimUji.ALAMAT));
        db.deleteFrom(AKSES_FAKTOR).execute();
        db.deleteFrom(AKSES_PERCOBAAN).execute();
        db.update(AKSES_AKUN).setNull(AKSES_AKUN.SUREL).execute();
        jam.atur(PAGI);
    }

    @AfterEach
    void selesai() {
        surat.stop();
    }

    private void punyaSurel(String nip) {
        db.update(AKSES_AKUN)
                .set(AKSES_AKUN.SUREL, RATNA)
                .where(AKSES_AKUN.NAMA_MASUK.eq(nip))
                .execute();
    }

    private String minta(String nip) throws Exception {
        return new Tamu(mvc, List.of()).kirim("/masuk/lupa", "nip", nip).getContentAsString();
    }

    private MimeMessage surat(int nomor) {
        assertThat(surat.waitForIncomingEmail(SABAR, nomor)).isTrue();
        return surat.getReceivedMessages()[nomor - 1];
    }

    private static String tautan(MimeMessage surat) {
        var temuan =
                TAUTAN.matcher(GreenMailUtil.getBody(surat).replace("=\r\n", "").replace("=3D", "="));
        assertThat(temuan.find()).as(GreenMailUtil.getBody(surat)).isTrue();
        return temuan.group(1);
    }

    private static String kode(String tautan) {
        return tautan.substring(tautan.indexOf("kode=") + "kode=".length());
    }

    private int pasang(String tautan, String sandi) throws Exception {
        return new Tamu(mvc, List.of())
                .kirim("/masuk/sandi", "kode", kode(tautan), "baru", sandi, "ulangi", sandi)
                .getStatus();
    }

    @Test
    void an_address_is_confirmed_and_then_opens_the_way_to_a_new_password() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        assertThat(ratna.kirim("/akun/surel", "surel", RATNA, "sandi", "bukan ini")
                        .getStatus())
                .isEqualTo(422);
        assertThat(ratna.kirim("/akun/surel", "surel", RATNA, "sandi", Tamu.SANDI)
                        .getContentAsString())
                .contains("Kami mengirim tautan ke " + RATNA);
        minta(Tamu.RATNA);
        var konfirmasi = tautan(surat(1));
        var tamu = new Tamu(mvc, List.of());
        assertThat(tamu.buka(konfirmasi).getContentAsString()).contains(RATNA);
        assertThat(db.fetchValue(AKSES_AKUN.SUREL, AKSES_AKUN.NAMA_MASUK.eq(Tamu.RATNA)))
                .isNull();
        assertThat(tamu.kirim("/masuk/surel", "kode", kode(konfirmasi)).getStatus())
                .isEqualTo(200);
        assertThat(tamu.kirim("/masuk/surel", "kode", kode(konfirmasi)).getStatus())
                .isEqualTo(422);
        assertThat(ratna.buka("/akun/surel").getContentAsString()).contains(RATNA);

        minta(Tamu.RATNA);
        var surat = surat(2);
        assertThat(surat.getSubject()).isEqualTo("Kata sandi baru untuk Kinerja");
        var tautan = tautan(surat);
        assertThat(db.fetchValues(AKSES_TAUTAN.SIDIK)).doesNotContain(kode(tautan));
        assertThat(tamu.buka(tautan).getContentAsString()).contains("Kata sandi baru");
        assertThat(pasang(tautan, "pendek")).isEqualTo(422);
        assertThat(pasang(tautan, BARU)).isEqualTo(200);
        assertThat(ratna.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
        assertThat(tamu.kirim("/masuk", "nip", Tamu.RATNA, "sandi", Tamu.SANDI).getStatus())
                .isEqualTo(422);
        assertThat(tamu.kirim("/masuk", "nip", Tamu.RATNA, "sandi", BARU).getStatus())
                .isEqualTo(302);
        assertThat(pasang(tautan, BARU + " lagi")).isEqualTo(422);
    }

    @Test
    void the_answer_says_nothing_about_who_has_an_account() throws Exception {
        punyaSurel(Tamu.DIAN);
        var ada = minta(Tamu.DIAN);
        assertThat(minta(Tamu.HENDRA)).isEqualTo(ada);
        assertThat(minta("190001012000011001")).isEqualTo(ada);
        assertThat(minta("' OR 1=1 --")).isEqualTo(ada);
        assertThat(minta("a".repeat(100_000))).isEqualTo(ada);
        surat(1);
        assertThat(surat.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_link_ends_after_thirty_minutes_and_with_the_next_one() throws Exception {
        punyaSurel(Tamu.DIAN);
        minta(Tamu.DIAN);
        var pertama = tautan(surat(1));
        minta(Tamu.DIAN);
        var kedua = tautan(surat(2));
        assertThat(pasang(pertama, BARU)).isEqualTo(422);
        jam.atur(PAGI.plus(Duration.ofMinutes(30)));
        assertThat(new Tamu(mvc, List.of()).buka(kedua).getStatus()).isEqualTo(422);
        assertThat(pasang(kedua, BARU)).isEqualTo(422);
        for (var palsu : List.of("", "x", "A".repeat(43), "A".repeat(5000), "../../x")) {
            assertThat(pasang("kode=" + palsu, BARU)).as(palsu).isEqualTo(422);
        }
    }

    @Test
    void who_asks_too_often_gets_no_more_letters_and_the_same_answer() throws Exception {
        punyaSurel(Tamu.DIAN);
        for (var n = 1; n <= 6; n++) {
            minta(Tamu.DIAN);
            surat(n);
        }
        var jawaban = minta(Tamu.DIAN);
        assertThat(jawaban).isEqualTo(minta(Tamu.HENDRA));
        assertThat(surat.waitForIncomingEmail(1500, 7)).isFalse();
    }

    @Test
    void the_second_factor_is_still_asked_for() throws Exception {
        punyaSurel(Tamu.TOGAR);
        var akun = Objects.requireNonNull(db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq(Tamu.TOGAR)));
        var f = AKSES_FAKTOR;
        db.insertInto(f, f.AKUN_ID, f.RAHASIA, f.LANGKAH, f.SEJAK)
                .values(akun, "tersegel", 0L, OffsetDateTime.parse("2026-10-05T09:00:00+07:00"))
                .execute();
        minta(Tamu.TOGAR);
        assertThat(pasang(tautan(surat(1)), BARU)).isEqualTo(200);
        assertThat(new Tamu(mvc, List.of())
                        .kirim("/masuk", "nip", Tamu.TOGAR, "sandi", BARU)
                        .getRedirectedUrl())
                .startsWith("/masuk/kode");
    }

    @Test
    void addresses_that_would_change_the_letter_are_refused_and_links_serve_one_purpose() throws Exception {
        var dian = Tamu.masuk(mvc, Tamu.DIAN);
        for (var buruk : List.of(
                "",
                "dian",
                "dian@",
                "@contoh.example",
                "dian@contoh",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example,c@d.example",
                "Dian <a@b.example>",
                "a@b.example\0",
                "a".repeat(65) + "@b.example",
                "a@" + "b.".repeat(150) + "example")) {
            assertThat(dian.kirim("/akun/surel", "surel", buruk, "sandi", Tamu.SANDI)
                            .getStatus())
                    .as(buruk)
                    .isIn(400, 422);
        }
        dian.kirim("/akun/surel", "surel", RATNA, "sandi", Tamu.SANDI);
        assertThat(pasang(tautan(surat(1)), BARU)).isEqualTo(422);
        assertThat(surat.getReceivedMessages()).hasSize(1);
    }

    @Test
    void the_old_address_hears_of_a_new_one() throws Exception {
        punyaSurel(Tamu.DIAN);
        var dian = Tamu.masuk(mvc, Tamu.DIAN);
        dian.kirim("/akun/surel", "surel", "baru@contoh.example", "sandi", Tamu.SANDI);
        dian.kirim("/masuk/surel", "kode", kode(tautan(surat(1))));
        assertThat(surat(2).getAllRecipients()[0]).hasToString(RATNA);
        assertThat(db.fetchValue(AKSES_AKUN.SUREL, AKSES_AKUN.NAMA_MASUK.eq(Tamu.DIAN)))
                .isEqualTo("baru@contoh.example");
    }
}
