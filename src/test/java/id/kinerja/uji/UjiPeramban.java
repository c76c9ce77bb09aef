package id.kinerja.uji;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.context.WebApplicationContext;

/** A journey in Debian's Chromium over the sample organisation. Any error in the browser's console fails the test. */
@UjiWeb(contoh = true)
public class UjiPeramban {

    /** The two sizes that every screen is made for. */
    public enum Layar {
        LEBAR(1360, 900),
        SEMPIT(390, 844);

        private final int lebar;
        private final int tinggi;

        Layar(int lebar, int tinggi) {
            this.lebar = lebar;
            this.tinggi = tinggi;
        }
    }

    private static final class Satu {
        static final Browser PERAMBAN = Playwright.create(new Playwright.CreateOptions()
                        .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static final double TUNGGU_MILIDETIK = 15_000;

    /** What each browser showed when a journey failed lies in target/peramban. */
    @RegisterExtension
    final AfterTestExecutionCallback potret = uji -> {
        if (uji.getExecutionException().isPresent()) {
            potret(uji.getRequiredTestClass().getSimpleName());
        }
    };

    private final List<BrowserContext> terbuka = new ArrayList<>();
    private final List<String> galatKonsol = new ArrayList<>();

    @LocalServerPort
    private int port;

    /** The token of forms in a cookie, as the program has it: tests of single pages put another store in its place. */
    @BeforeEach
    void tokenDiKuki(WebApplicationContext konteks) {
        var permintaan = new MockHttpServletRequest(konteks.getServletContext());
        WebTestUtils.setCsrfTokenRepository(permintaan, new CookieCsrfTokenRepository());
    }

    /** A fresh browser, with nobody signed in. */
    protected Page buka(Layar layar) {
        var konteks = Satu.PERAMBAN.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(layar.lebar, layar.tinggi)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta"));
        konteks.setDefaultTimeout(TUNGGU_MILIDETIK);
        terbuka.add(konteks);
        var halaman = konteks.newPage();
        halaman.onConsoleMessage(pesan -> {
            if (pesan.type().equals("error")) {
                galatKonsol.add(halaman.url() + ": " + pesan.text());
            }
        });
        halaman.onPageError(galat -> galatKonsol.add(halaman.url() + ": " + galat));
        return halaman;
    }

    protected Page masuk(Layar layar, String nip, String sandi) {
        var halaman = buka(layar);
        halaman.navigate("/masuk");
        halaman.locator("#nip").fill(nip);
        halaman.locator("#sandi").fill(sandi);
        halaman.locator("form:has(#sandi) button[type=submit]").click();
        halaman.waitForURL(url -> !url.contains("/masuk"));
        return halaman;
    }

    /** No violation that axe knows of, on the page as it is now. */
    protected static void pastikanAksesibel(Page halaman) {
        var temuan = new AxeBuilder(halaman).analyze().getViolations();
        assertThat(temuan.stream()
                        .map(t -> t.getId() + ": "
                                + t.getNodes().stream().map(n -> n.getHtml()).toList()))
                .as(halaman.url())
                .isEmpty();
    }

    /** For a journey that meets an error on purpose: a refused form is an error to the browser's console too. */
    protected void lupakanGalatKonsol() {
        galatKonsol.clear();
    }

    private void potret(String nama) {
        for (var n = 0; n < terbuka.size(); n++) {
            for (var halaman : terbuka.get(n).pages()) {
                var berkas = Path.of("target", "peramban", nama + "-" + n + ".png");
                halaman.screenshot(new Page.ScreenshotOptions().setPath(berkas).setFullPage(true));
            }
        }
    }

    @AfterEach
    void tutupDanPastikanKonsolBersih() {
        terbuka.forEach(BrowserContext::close);
        assertThat(galatKonsol).as("errors in the browser's console").isEmpty();
    }
}
