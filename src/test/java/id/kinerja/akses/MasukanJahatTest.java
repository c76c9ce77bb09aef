package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_LAJU;
import static kinerja.tabel.Tables.AKSES_PERCOBAAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever stands in a field or a cookie of the sign-in, the answer is a refusal and no failure. */
@UjiWeb(contoh = true)
class MasukanJahatTest {

    @Autowired
    private MockMvc mvc;

    static Stream<String> jahat() {
        return Stream.of(
                "\0",
                "a\0b",
                "\ud800",
                "x\udfff",
                "\u202e\u2066198804122011012008",
                "\ufeff",
                "\r\nSet-Cookie: kinerja_sesi=x",
                "' OR 1=1 --",
                "${jndi:ldap://x}",
                "<svg onload=alert(1)>",
                "../../data/kunci-faktor",
                "%s%n%x",
                "1e309",
                "-1",
                "٠١٢٣٤٥",
                "🦊".repeat(300),
                "a".repeat(100_000),
                "198804122011012008" + " ".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("jahat")
    void fields_are_refused(String isi) throws Exception {
        var tamu = new Tamu(mvc, List.of());
        var masuk = tamu.kirim("/masuk", "nip", isi, "sandi", isi, "lanjut", isi);
        assertThat(masuk.getStatus()).isIn(400, 422, 429);
        assertThat(masuk.getHeaderNames()).doesNotContain("Location");
        assertThat(masuk.getContentAsString()).doesNotContain("<svg onload");
        assertThat(tamu.kirim("/masuk/kode", "kode", isi, "lanjut", isi).getStatus())
                .isIn(302, 400);
        var bayu = Tamu.masuk(mvc, "199502172020121004");
        assertThat(bayu.kirim("/akun/sandi", "kini", isi, "baru", isi, "ulangi", isi)
                        .getStatus())
                .isIn(400, 422);
        assertThat(bayu.kirim("/akun/faktor-kedua", "segel", isi, "sandi", Tamu.SANDI, "kode", isi)
                        .getStatus())
                .isIn(400, 422);
        assertThat(bayu.kirim("/akun/faktor-kedua/pemulihan", "kode", isi).getStatus())
                .isIn(400, 422);
    }

    @ParameterizedTest
    @MethodSource("jahat")
    void cookies_open_nothing(String isi, DSLContext db) throws Exception {
        var tamu = new Tamu(mvc, List.of(new Cookie("kinerja_sesi", isi), new Cookie("kinerja_kode", isi)));
        assertThat(tamu.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
        assertThat(tamu.buka("/masuk/kode").getRedirectedUrl()).startsWith("/masuk?");
        assertThat(tamu.kirim("/keluar").getRedirectedUrl()).isEqualTo("/masuk");
        db.deleteFrom(AKSES_LAJU).execute();
        db.deleteFrom(AKSES_PERCOBAAN).execute();
    }
}
