package id.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import id.kinerja.uji.UjiPeramban;
import org.junit.jupiter.api.Test;

/** A passkey from Chromium's virtual device: added, used without a password, used after one, taken away. */
class KunciSandiTest extends UjiPeramban {

    private static final String NIP = "199502172020121004";
    private static final String SANDI = "contoh-kinerja";

    static CDPSession perangkat(Page halaman) {
        var cdp = halaman.context().newCDPSession(halaman);
        cdp.send("WebAuthn.enable");
        var pilihan = new JsonObject();
        pilihan.addProperty("protocol", "ctap2");
        pilihan.addProperty("transport", "internal");
        pilihan.addProperty("hasResidentKey", true);
        pilihan.addProperty("hasUserVerification", true);
        pilihan.addProperty("isUserVerified", true);
        pilihan.addProperty("automaticPresenceSimulation", true);
        var isi = new JsonObject();
        isi.add("options", pilihan);
        cdp.send("WebAuthn.addVirtualAuthenticator", isi);
        return cdp;
    }

    private static void periksa(Page halaman) {
        pastikanAksesibel(halaman);
        assertThat(halaman.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as(halaman.url())
                .isEqualTo(true);
    }

    private static void keluar(Page halaman) {
        halaman.navigate("/akun");
        halaman.locator("main form[action='/keluar'] button").click();
        halaman.waitForURL("**/masuk");
    }

    private static void tekanKunci(Page halaman) {
        halaman.locator("form[action='/masuk/kunci-sandi'] button").click();
    }

    @Test
    void a_passkey_is_added_and_opens_the_account() {
        var bayu = masuk(Layar.SEMPIT, NIP, SANDI);
        perangkat(bayu);
        bayu.navigate("/akun/faktor-kedua");
        periksa(bayu);
        bayu.locator("#nama").fill("Telepon saya");
        bayu.locator("#sandi-kunci").fill(SANDI);
        bayu.locator("form[data-kunci-sandi] button").click();
        bayu.locator(".k-kode").waitFor();
        periksa(bayu);
        bayu.navigate("/akun/faktor-kedua");
        assertThat(bayu.locator("main").innerText()).contains("Telepon saya", "belum dipakai");

        keluar(bayu);
        periksa(bayu);
        tekanKunci(bayu);
        bayu.waitForURL("**/hari-ini");

        keluar(bayu);
        bayu.locator("#nip").fill(NIP);
        bayu.locator("#sandi").fill(SANDI);
        bayu.locator("form:has(#sandi) button[type=submit]").click();
        bayu.waitForURL("**/masuk/kode**");
        periksa(bayu);
        tekanKunci(bayu);
        bayu.waitForURL("**/hari-ini");

        bayu.navigate("/akun/faktor-kedua");
        bayu.locator("[data-dialog^='lepas-']").click();
        bayu.locator("dialog[open] input[type=password]").fill(SANDI);
        periksa(bayu);
        bayu.locator("dialog[open] button[type=submit]").click();
        bayu.waitForURL("**/akun/faktor-kedua?kabar=**");

        keluar(bayu);
        lupakanGalatKonsol();
        tekanKunci(bayu);
        bayu.locator("[data-kunci-galat]:not([hidden]), .k-err:not([hidden])").waitFor();
        lupakanGalatKonsol();
    }
}
