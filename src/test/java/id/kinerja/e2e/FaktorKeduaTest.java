package id.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kinerja.akses.model.KodeWaktu;
import id.kinerja.akses.model.KodeWaktuUji;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiPeramban;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting a second factor up in a browser, and signing in with it. */
class FaktorKeduaTest extends UjiPeramban {

    private static final String NIP = "199502172020121004";
    private static final String SANDI = "contoh-kinerja";

    @Autowired
    private JamUji jam;

    private String kode(String kunci) {
        return KodeWaktu.kode(KodeWaktuUji.dariBase32(kunci.replace(" ", "")), jam.instant());
    }

    private static void periksa(Page halaman) {
        pastikanAksesibel(halaman);
        assertThat(halaman.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as(halaman.url())
                .isEqualTo(true);
    }

    private void kirimKode(Page halaman, String kode) {
        halaman.locator("#kode").fill(kode);
        halaman.locator("form:has(#kode) button[type=submit]").first().click();
    }

    @Test
    void a_telephone_becomes_part_of_the_sign_in() {
        jam.atur(Instant.now(java.time.Clock.systemUTC()));
        var bayu = masuk(Layar.SEMPIT, NIP, SANDI);
        bayu.navigate("/akun");
        bayu.locator("a[href='/akun/faktor-kedua']").click();
        periksa(bayu);
        var kunci = bayu.locator(".k-kunci").innerText();
        bayu.locator("#sandi").fill(SANDI);
        kirimKode(bayu, kode(kunci));
        bayu.locator(".k-kode").waitFor();
        periksa(bayu);
        var pemulihan = bayu.locator(".k-kode code").first().innerText();
        bayu.navigate("/akun/sesi");
        periksa(bayu);
        bayu.navigate("/akun/faktor-kedua");
        periksa(bayu);

        jam.atur(jam.instant().plus(Duration.ofSeconds(30)));
        masukBerkode(kode(kunci));
        masukBerkode(pemulihan);
    }

    private void masukBerkode(String kode) {
        var halaman = buka(Layar.LEBAR);
        halaman.navigate("/masuk?lanjut=/skp");
        halaman.locator("#nip").fill(NIP);
        halaman.locator("#sandi").fill(SANDI);
        halaman.locator("form:has(#sandi) button[type=submit]").click();
        halaman.waitForURL("**/masuk/kode**");
        periksa(halaman);
        kirimKode(halaman, kode);
        halaman.waitForURL("**/skp/**");
    }
}
