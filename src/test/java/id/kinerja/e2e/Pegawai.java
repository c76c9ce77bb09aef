package id.kinerja.e2e;

import static id.kinerja.e2e.Langkah.buka;
import static id.kinerja.e2e.Langkah.bukaLembar;
import static id.kinerja.e2e.Langkah.isi;
import static id.kinerja.e2e.Langkah.kabar;
import static id.kinerja.e2e.Langkah.konfirmasi;
import static id.kinerja.e2e.Langkah.periksa;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** The employee at her browser. */
record Pegawai(Page halaman) {

    /** Writes the plan and hands it in; answers its id. */
    String susunSkp() {
        buka(halaman, "/hari-ini");
        buka(halaman, "/skp");
        halaman.locator("main form[action='/skp'] button").click();
        halaman.waitForURL("**/hasil");
        periksa(halaman);
        isiHasilKerja();
        halaman.locator("#form-rhk button[value=lanjut]").click();
        halaman.waitForURL("**/perilaku");
        halaman.locator("#form-perilaku textarea").first().fill("Menjawab setiap permintaan sekolah dalam dua hari");
        periksa(halaman);
        halaman.locator("#form-perilaku button[value=lanjut]").click();
        halaman.waitForURL("**/dukungan");
        isiDukungan();
        halaman.locator("#form-dukungan button[value=lanjut]").click();
        halaman.waitForURL(url -> url.matches(".*/skp/[0-9a-f-]{36}"));
        periksa(halaman);
        var skp = halaman.url().substring(halaman.url().lastIndexOf('/') + 1);
        konfirmasi(halaman, "ajukan", "skp.kabar.diajukan");
        return skp;
    }

    private void isiHasilKerja() {
        halaman.locator("form[action$='/rhk']:has(input[value=UTAMA]) button").click();
        halaman.waitForURL("**/hasil?rhk=**");
        halaman.locator("#atas").selectOption(new SelectOption().setIndex(1));
        halaman.locator("#uraian").fill("Data pokok pendidikan seluruh SMA tersaji lengkap dan mutakhir");
        halaman.locator("#tambah-indikator").click();
        halaman.locator("#uraianIndikator-0").fill("Jumlah laporan data pokok pendidikan");
        halaman.locator("#target-0").fill("4");
        halaman.locator("#satuan-0").fill("Laporan");
        halaman.locator("#satuan-0").press("Enter");
        kabar(halaman, "skp.kabar.tersimpan");
        assertThat(halaman.locator("#satuan-0").inputValue()).isEqualTo("Laporan");
        periksa(halaman);
    }

    private void isiDukungan() {
        halaman.locator("#DUKUNGAN_SUMBER_DAYA").fill("Anggaran perjalanan ke 15 kabupaten dan kota");
        halaman.locator("#SKEMA_PERTANGGUNGJAWABAN").fill("Laporan setiap triwulan");
        halaman.locator("#KONSEKUENSI").fill("Penugasan diperpanjang");
        periksa(halaman);
    }

    /** Reads the note with which the plan came back, mends it, and hands it in again. */
    void perbaikiSkp(String skp) {
        buka(halaman, "/skp");
        assertThat(isi(halaman)).contains("berapa sekolah");
        halaman.locator("main a[href$='/skp/" + skp + "/hasil']").first().click();
        halaman.waitForURL("**/hasil");
        periksa(halaman);
        if (halaman.locator("#form-rhk").count() == 0) {
            halaman.locator("a.k-rhk-tutup").first().click();
        }
        halaman.locator("#uraian").fill("Data pokok pendidikan 240 SMA tersaji lengkap dan mutakhir");
        halaman.locator("#form-rhk button[value=simpan]").last().click();
        kabar(halaman, "skp.kabar.tersimpan");
        buka(halaman, "/skp/" + skp);
        konfirmasi(halaman, "ajukan", "skp.kabar.diajukan");
    }

    /** Records what was reached with evidence, and hands it in. */
    void catatRealisasi() {
        buka(halaman, "/realisasi");
        halaman.locator("#form-realisasi input[name^=nilai-]").first().fill("4");
        halaman.locator("#form-realisasi [name^=keterangan-]").first().fill("Empat laporan terbit tepat waktu");
        halaman.locator("#form-realisasi button[type=submit]").last().click();
        kabar(halaman, "skp.kabar.realisasi");
        halaman.locator("details.k-rhk > summary").first().click();
        halaman.locator("input[name=tautan]").first().fill("https://dapodik.lampungprov.go.id/laporan/2026");
        periksa(halaman);
        halaman.locator("form[action$='/bukti'] button[type=submit]").first().click();
        kabar(halaman, "skp.kabar.bukti");
        assertThat(halaman.locator("main").textContent()).contains("dapodik.lampungprov.go.id");
        halaman.locator("#form-realisasi a.btn-primary").click();
        halaman.waitForURL("**/pengajuan");
        periksa(halaman);
        konfirmasi(halaman, "ajukan", "evaluasi.kabar.diajukan");
    }

    /** Sees the line from her own result up to the vision of the province. */
    void lihatGarisPandang() {
        buka(halaman, "/hari-ini");
        assertThat(isi(halaman)).contains("240 SMA").contains("Visi").contains("Sasaran");
    }

    /** Reads how the result came about and confirms that it has reached her. */
    void terimaHasil(String hasil) {
        buka(halaman, "/hasil");
        halaman.locator("main a[href='/hasil/" + hasil + "']").first().click();
        halaman.waitForURL("**/hasil/" + hasil);
        assertThat(halaman.locator("#h-kuadran").count()).isEqualTo(1);
        assertThat(isi(halaman)).contains("sekolah merasa terbantu");
        periksa(halaman);
        konfirmasi(halaman, "terima", "evaluasi.kabar.diterima");
    }

    /** What was done to her record, with receipts, and who has opened her evaluation. */
    void lihatJejak() {
        buka(halaman, "/jejak");
        assertThat(isi(halaman)).contains("Hasil ditetapkan").contains("Hendra Wijaya Kusuma");
    }

    /** The official forms of the evaluation. */
    void cetakHasil(String hasil) {
        bukaLembar(halaman, "/evaluasi/" + hasil + "/cetak");
        assertThat(isi(halaman)).contains("EVALUASI KINERJA PEGAWAI").contains("SANGAT BAIK");
        bukaLembar(halaman, "/evaluasi/" + hasil + "/dokumen");
        assertThat(isi(halaman)).contains("DOKUMEN EVALUASI KINERJA PEGAWAI");
    }

    /** The official forms of the plan. */
    void cetakSkp(String skp) {
        buka(halaman, "/skp/" + skp);
        var tujuan = halaman.locator("main a[href*='/cetak']").first().getAttribute("href");
        bukaLembar(halaman, tujuan);
        assertThat(isi(halaman)).contains("SASARAN KINERJA PEGAWAI").contains("240 SMA");
    }
}
