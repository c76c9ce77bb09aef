package id.kinerja.e2e;

import static id.kinerja.e2e.Langkah.buka;
import static id.kinerja.e2e.Langkah.isi;
import static id.kinerja.e2e.Langkah.kabar;
import static id.kinerja.e2e.Langkah.periksa;
import static id.kinerja.e2e.Langkah.sebagai;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The pengelola kinerja of the instansi at her browser. */
record Pengelola(Page halaman) {

    private static final String KEPALA =
            "nip,nama,jenis_kelamin,status,golongan,kode_unit,jabatan,jenis_jabatan,jenjang\n";

    /** Brings one person in: first with a wrong unit, which is named with line and column, then right. */
    void imporPegawai(String nip, String nama, String unit) {
        sebagai(halaman, "PENGELOLA_INSTANSI");
        unggah(baris(nip, nama, "9999999999"));
        assertThat(isi(halaman)).contains("kode_unit").contains("9999999999");
        assertThat(halaman.locator("[data-dialog=terapkan]").count()).isZero();
        unggah(baris(nip, nama, unit));
        Langkah.konfirmasi(halaman, "terapkan", "pegawai.kabar.diimpor");
        buka(halaman, "/data/kesiapan");
        buka(halaman, "/pegawai?cari=" + nip);
        assertThat(isi(halaman)).contains(nama);
    }

    private static String baris(String nip, String nama, String unit) {
        return KEPALA
                + "%s,%s,P,PNS,III/a,%s,Arsiparis Ahli Pertama,JF_KEAHLIAN,Ahli Pertama\n".formatted(nip, nama, unit);
    }

    private void unggah(String isi) {
        buka(halaman, "/data/impor");
        halaman.locator("#jenis-pegawai").check();
        halaman.locator("#berkas")
                .setInputFiles(new FilePayload("pegawai.csv", "text/csv", isi.getBytes(StandardCharsets.UTF_8)));
        halaman.locator("form:has(#berkas) button[type=submit]").click();
        halaman.waitForURL(url -> url.matches(".*/data/impor/[0-9a-f-]{36}"));
        periksa(halaman);
    }

    /** Looks at year, periods and rules, and opens the evaluations for those who came later. */
    void bukaPenilaian(String periode) {
        buka(halaman, "/periode");
        buka(halaman, "/evaluasi/periode");
        halaman.locator("main tr:has-text('" + periode + "') form button").click();
        kabar(halaman, "evaluasi.kabar.dibuka");
        periksa(halaman);
    }

    /** Changes the words of an objective in the tree and finds it again. */
    void ubahPohon(String dicari, String tambahan) {
        buka(halaman, "/pohon/tabel?jenis=SASARAN_UNIT&cari=" + dicari);
        periksa(halaman);
        halaman.locator("main tbody th a").first().click();
        halaman.locator("main aside a[href$='/ubah']").first().click();
        halaman.waitForURL("**/ubah");
        periksa(halaman);
        var uraian = halaman.locator("#uraian");
        uraian.fill(uraian.inputValue() + tambahan);
        halaman.locator("main form button[value=simpan]").last().click();
        kabar(halaman, "perencanaan.kabar.tersimpan");
        assertThat(halaman.locator("main").textContent()).contains(tambahan);
    }
}
