package id.kinerja.skp.matriks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.kinerja.uji.UjiPeramban;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** A leader with fifteen people fills the matrix and sends fifteen drafts in one sitting; the clicks are counted. */
class MatriksPerambanTest extends UjiPeramban {

    private static final String SANDI = "contoh-kinerja";
    private static final int TIM = 15;

    /** Change of role (two), menu, matrix, save and preview, send. */
    private static final int KLIK = 6;

    /** By hand each draft takes at least: open SKP, begin, add RHK, choose the leader's RHK (two), write, save. */
    private static final int KLIK_SATU_SATU = 6;

    private int klik;

    @Test
    void fifteen_drafts_take_six_clicks(DSLContext db) {
        var nip = pimpinanBerlimaBelas(db);
        var p = masuk(Layar.LEBAR, nip, SANDI);
        klik = 0;
        klik(p, "a[href='/peran']");
        klik(p, "button:has-text('Pejabat penilai')");
        klik(p, "nav[aria-label='Menu utama'] a[href='/tim/rencana']");
        klik(p, "main a[href='/tim/matriks']");
        var kolom = p.locator("[data-kisi] tbody tr").first().locator("td");
        assertThat(kolom.count()).isPositive();
        for (var n = 0; n < TIM; n++) {
            p.locator("[data-kisi] tbody tr")
                    .nth(n)
                    .locator("[data-sel]")
                    .first()
                    .fill("Hasil kerja orang ke-" + (n + 1));
        }
        klik(p, ".btn[value=pratinjau]");
        p.waitForURL("**/tim/matriks/draf**");
        assertThat(p.locator("main h1 ~ p").textContent()).contains("15 RHK baru untuk 15 orang");
        pastikanAksesibel(p);
        klik(p, "button:has-text('Kirim draf ke tim')");
        p.waitForURL("**/tim/rencana**");
        assertThat(klik).isEqualTo(KLIK).isLessThan(TIM * KLIK_SATU_SATU);
        assertThat(db.fetchSingle("""
                                SELECT count(*)::int FROM skp_rhk r JOIN skp_skp k ON k.id = r.skp_id
                                WHERE k.status = 'DRAF' AND r.uraian LIKE 'Hasil kerja orang ke-%' AND r.rhk_pimpinan_id IS NOT NULL
                                """).get(0)).isEqualTo(TIM);
    }

    @Test
    void cells_are_reached_and_filled_by_keyboard(DSLContext db) {
        var p = masuk(Layar.LEBAR, pimpinanBerlimaBelas(db), SANDI);
        p.navigate("/tim/matriks");
        pastikanAksesibel(p);
        var pertama =
                p.locator("[data-kisi] tbody tr").nth(0).locator("[data-sel]").last();
        pertama.fill("Sama untuk dua orang");
        pertama.press("Alt+ArrowDown");
        p.keyboard().press("Control+d");
        assertThat(p.locator("[data-kisi] tbody tr")
                        .nth(1)
                        .locator("[data-sel]")
                        .last()
                        .inputValue())
                .isEqualTo("Sama untuk dua orang");
        p.locator(".btn[value=simpan]").click();
        p.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(p.locator("[data-kisi] tbody tr")
                        .nth(1)
                        .locator("[data-sel]")
                        .last()
                        .inputValue())
                .isEqualTo("Sama untuk dua orang");
    }

    @Test
    void two_tabs_lose_nothing(DSLContext db) {
        var nip = pimpinanBerlimaBelas(db);
        var a = masuk(Layar.SEMPIT, nip, SANDI);
        a.navigate("/tim/matriks");
        var b = a.context().newPage();
        b.navigate("/tim/matriks");
        a.locator("[data-sel]").nth(1).fill("Dari tab pertama");
        a.locator(".btn[value=simpan]").click();
        a.waitForURL("**kabar=**");
        b.locator("[data-sel]").nth(1).fill("Dari tab kedua");
        b.locator(".btn[value=simpan]").click();
        assertThat(b.locator("main").textContent()).contains("berubah di tempat lain", "Dari tab pertama");
        lupakanGalatKonsol();
        assertThat(b.locator("[data-sel]").nth(1).inputValue()).isEqualTo("Dari tab kedua");
        b.locator(".btn[value=simpan]").click();
        b.waitForURL("**kabar=**");
        assertThat(b.locator("[data-sel]").nth(1).inputValue()).isEqualTo("Dari tab kedua");
    }

    private void klik(Page p, String pemilih) {
        p.locator(pemilih).first().click();
        klik++;
    }

    /** The leader whose team is widest, with a set plan; fifteen of his people have written nothing yet. */
    private static String pimpinanBerlimaBelas(DSLContext db) {
        var calon = db.fetchSingle("""
                SELECT k.pegawai_id, p.nip FROM skp_skp k JOIN pegawai_pub_ringkas p ON p.id = k.pegawai_id
                WHERE k.tahun = 2026 AND k.status = 'DITETAPKAN' AND p.bawahan >= 15 ORDER BY p.bawahan, p.nip LIMIT 1
                """);
        db.execute("""
                UPDATE skp_skp SET status = 'DIBATALKAN' WHERE tahun = 2026 AND status <> 'DIBATALKAN' AND pegawai_id IN (
                    SELECT id FROM pegawai_pub_ringkas WHERE penilai_id = ? ORDER BY nama, id LIMIT 15)
                """, calon.get("pegawai_id"));
        return calon.get("nip", String.class);
    }
}
