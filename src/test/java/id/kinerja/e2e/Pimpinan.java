package id.kinerja.e2e;

import static id.kinerja.e2e.Langkah.buka;
import static id.kinerja.e2e.Langkah.isi;
import static id.kinerja.e2e.Langkah.konfirmasi;
import static id.kinerja.e2e.Langkah.periksa;
import static id.kinerja.e2e.Langkah.sebagai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The head of the agency at his browser. */
record Pimpinan(Page halaman) {

    /** Says how the unit did in the period that is open. */
    void tetapkanCapaian(String unit) {
        sebagai(halaman, "PIMPINAN");
        buka(halaman, "/evaluasi/organisasi");
        halaman.locator("main a[href^='/evaluasi/organisasi/']:has-text('" + unit + "')")
                .first()
                .click();
        halaman.locator("#predikat-BAIK").check();
        halaman.locator("#alasan").fill("Sasaran strategis bidang tercapai sesuai rencana.");
        periksa(halaman);
        konfirmasi(halaman, "tetapkan", "evaluasi.kabar.organisasi-ditetapkan");
    }

    /** Progress of the units, and the distribution beside the pattern that fits the unit's own predikat. */
    void lihatUnit(String unit) {
        buka(halaman, "/unit/kemajuan");
        assertThat(isi(halaman)).contains(unit);
        buka(halaman, "/evaluasi/sebaran");
        assertThat(isi(halaman)).contains("Sangat Baik");
    }
}
