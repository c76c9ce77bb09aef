package id.kinerja.e2e;

import static id.kinerja.e2e.Langkah.buka;
import static id.kinerja.e2e.Langkah.isi;
import static id.kinerja.e2e.Langkah.kabar;
import static id.kinerja.e2e.Langkah.konfirmasi;
import static id.kinerja.e2e.Langkah.periksa;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Her Pejabat Penilai at his browser. */
record Penilai(Page halaman) {

    void kembalikanSkp(String skp) {
        bukaDariTim(skp);
        halaman.locator("a[href$='/pengembalian']").click();
        halaman.waitForURL("**/pengembalian");
        halaman.locator("#catatan").fill("Sebutkan berapa sekolah yang dicakup.");
        periksa(halaman);
        halaman.locator("main form button[type=submit]").last().click();
        kabar(halaman, "skp.kabar.dikembalikan");
    }

    void tetapkanSkp(String skp) {
        bukaDariTim(skp);
        assertThat(isi(halaman)).contains("240 SMA");
        konfirmasi(halaman, "tetapkan", "skp.kabar.ditetapkan");
    }

    private void bukaDariTim(String skp) {
        buka(halaman, "/tim/rencana");
        halaman.locator("a[href='/skp/" + skp + "']").click();
        halaman.waitForURL("**/skp/" + skp);
        periksa(halaman);
    }

    /** Gives feedback on a result and a behaviour, rates, and sees the predikat follow; answers the id of the result. */
    String nilai(String nama) {
        buka(halaman, "/evaluasi?cari=" + nama);
        halaman.locator("main a[href^='/evaluasi/']:has-text('" + nama + "')")
                .first()
                .click();
        halaman.waitForURL(url -> url.matches(".*/evaluasi/[0-9a-f-]{36}"));
        periksa(halaman);
        var hasil = halaman.url().substring(halaman.url().lastIndexOf('/') + 1);
        halaman.locator("textarea[name^=umpan-rhk-]").first().fill("Laporan lengkap dan terbit tepat waktu.");
        halaman.locator("details:has(textarea[name^=umpan-perilaku-]) > summary")
                .first()
                .click();
        halaman.locator("textarea[name^=umpan-perilaku-]").first().fill("Sekolah dijawab dalam satu hari.");
        halaman.locator("input[name=hk]").first().check();
        halaman.locator("input[name=pk]").first().check();
        halaman.locator("#alasan").fill("Semua target tercapai dan sekolah merasa terbantu oleh laporannya.");
        halaman.locator("#form-nilai button[value=simpan]").last().click();
        kabar(halaman, "evaluasi.kabar.tersimpan");
        assertThat(halaman.locator("#predikat-bilah").innerText()).contains("Sangat Baik");
        periksa(halaman);
        return hasil;
    }

    void putuskan(String hasil) {
        buka(halaman, "/evaluasi/" + hasil);
        konfirmasi(halaman, "tetapkan", "evaluasi.kabar.ditetapkan");
    }

    /** Where everyone of the team is in the cycle. */
    void lihatTim(String nama) {
        buka(halaman, "/tim");
        assertThat(isi(halaman)).contains(nama);
    }
}
