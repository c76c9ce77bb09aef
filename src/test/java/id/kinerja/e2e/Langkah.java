package id.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kinerja.uji.UjiPeramban;

/** What everyone does in a browser, and what every page must be. */
final class Langkah extends UjiPeramban {

    private Langkah() {}

    static void buka(Page halaman, String url) {
        halaman.navigate(url);
        periksa(halaman);
    }

    /** Whole and accessible: one heading, and never wider than the screen. */
    static void periksa(Page halaman) {
        halaman.waitForLoadState();
        assertThat(halaman.locator("h1").count()).as(halaman.url()).isEqualTo(1);
        assertThat((Boolean) halaman.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + halaman.url())
                .isTrue();
        assertThat(halaman.locator(".k-side a[aria-current=page]").count())
                .as("one entry of the menu at most is here on " + halaman.url())
                .isLessThanOrEqualTo(1);
        pastikanAksesibel(halaman);
    }

    /** A printed form is as wide as paper and may hold several sheets, each with its own title. */
    static void bukaLembar(Page halaman, String url) {
        halaman.navigate(url);
        halaman.waitForLoadState();
        pastikanAksesibel(halaman);
    }

    /** Presses the button that asks first, looks at the question, and says yes. */
    static void konfirmasi(Page halaman, String dialog, String kabar) {
        halaman.locator("[data-dialog=" + dialog + "]").first().click();
        pastikanAksesibel(halaman);
        halaman.locator("#" + dialog + "[open] button[type=submit]").click();
        kabar(halaman, kabar);
        periksa(halaman);
    }

    static void kabar(Page halaman, String kabar) {
        halaman.waitForURL(url -> url.contains("kabar=" + kabar));
    }

    /** Takes on a role by the page of roles, where it is not the present one. */
    static void sebagai(Page halaman, String peran) {
        buka(halaman, "/peran");
        var tombol = halaman.locator("main form:has(input[name=pilihan][value^=" + peran + "]) button");
        if (tombol.count() > 0) {
            tombol.first().click();
            halaman.waitForURL("**/hari-ini");
        }
        periksa(halaman);
    }

    static String isi(Page halaman) {
        return halaman.locator("main").innerText();
    }
}
