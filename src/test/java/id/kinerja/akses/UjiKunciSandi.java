package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.KebijakanUji;
import id.kinerja.uji.UjiWeb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What tests of passkeys stand on: a browser that asks, a device that answers. */
@UjiWeb(contoh = true)
abstract class UjiKunciSandi {

    static final Instant PAGI = Instant.parse("2026-10-05T02:00:00Z");
    static final String HALAMAN = "/akun/faktor-kedua";
    static final String KUNCI = HALAMAN + "/kunci-sandi";
    static final Pattern TANTANGAN = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    /** What the page asked the device for, and the browser that holds the cookie. */
    record Diminta(Tamu tamu, String tantangan, String isi) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    DSLContext db;

    @Autowired
    JamUji jam;

    @Autowired
    KebijakanUji kebijakan;

    @BeforeEach
    void mulai() {
        db.deleteFrom(AKSES_PEMULIHAN).execute();
        db.deleteFrom(AKSES_FAKTOR).execute();
        db.deleteFrom(AKSES_KUNCI_SANDI).execute();
        kebijakan.lepas();
        jam.atur(PAGI);
    }

    UUID akun(String nip) {
        return Objects.requireNonNull(db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq(nip)));
    }

    static Diminta minta(Tamu tamu, String url, String... isian) throws Exception {
        var jawaban = tamu.kirim(url + "/tantangan", isian);
        assertThat(jawaban.getStatus()).isEqualTo(200);
        var isi = jawaban.getContentAsString();
        var temuan = TANTANGAN.matcher(isi);
        assertThat(temuan.find()).isTrue();
        var kuki = new ArrayList<>(List.of(jawaban.getCookies()));
        kuki.addAll(tamu.kuki());
        return new Diminta(new Tamu(tamu.mvc(), kuki), temuan.group(1), isi);
    }

    static Diminta mintaBaru(Tamu tamu) throws Exception {
        return minta(tamu, KUNCI, "sandi", Tamu.SANDI);
    }

    static MockHttpServletResponse kirimBaru(Diminta diminta, String jawaban) throws Exception {
        return diminta.tamu().kirim(KUNCI, "nama", "Telepon saya", "jawaban", jawaban);
    }

    Tamu pasang(String nip, PerangkatUji perangkat) throws Exception {
        var diminta = mintaBaru(Tamu.masuk(mvc, nip));
        assertThat(kirimBaru(diminta, perangkat.daftar(diminta.tantangan())).getContentAsString())
                .contains("kode pemulihan Anda");
        return diminta.tamu();
    }

    Diminta mintaMasuk() throws Exception {
        return minta(new Tamu(mvc, List.of()), "/masuk/kunci-sandi");
    }

    static MockHttpServletResponse kirimMasuk(Diminta diminta, String jawaban) throws Exception {
        return diminta.tamu().kirim("/masuk/kunci-sandi", "jawaban", jawaban, "lanjut", "/skp");
    }

    void pastikanDitolak(MockHttpServletResponse jawaban) throws Exception {
        assertThat(jawaban.getStatus()).isEqualTo(422);
        assertThat(jawaban.getCookie("kinerja_sesi")).isNull();
        assertThat(jawaban.getContentAsString()).contains("Kunci sandi ini tidak dikenal");
    }

    int banyaknya(String perbuatan) {
        return db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq(perbuatan));
    }
}
