package id.kinerja.e2e;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SIKLUS_PERIODE;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.select;

import com.microsoft.playwright.Page;
import id.kinerja.uji.UjiPeramban;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An employee, her Pejabat Penilai and the head of the agency go from an empty plan to a confirmed result. */
class PerjalananSetahunTest extends UjiPeramban {

    private static final String RINA = "199410142019032007";
    private static final String HENDRA = "197503182000031004";
    private static final String ZULFIKAR = "196905101994031005";
    private static final String SANDI = "contoh-kinerja";
    private static final String BIDANG = "1005010000.02";

    @ParameterizedTest
    @EnumSource
    void three_people_walk_through_the_whole_year(Layar layar, DSLContext db) {
        mulaiDariAwal(db);
        var rina = masuk(layar, RINA, SANDI);
        var hendra = masuk(layar, HENDRA, SANDI);
        var zulfikar = masuk(layar, ZULFIKAR, SANDI);
        lihat(rina, "/hari-ini");
        lihat(hendra, "/hari-ini");
        lihat(zulfikar, "/hari-ini");

        var skp = susun(rina);
        kembalikan(hendra, skp);
        perbaiki(rina, skp);
        tetapkan(hendra, skp);
        catat(rina);
        ajukan(rina);
        var hasil = hasil(db, skp);
        nilai(hendra, hasil);
        capaianOrganisasi(zulfikar, db, hasil);
        putuskan(hendra, hasil);
        terima(rina, hasil);
    }

    /** Rina has no plan yet, and nobody has said how the units did in the open period. */
    private static void mulaiDariAwal(DSLContext db) {
        var orang = select(PEGAWAI_PROFIL.ID).from(PEGAWAI_PROFIL).where(PEGAWAI_PROFIL.NIP.eq(RINA));
        var hasil = select(EVALUASI_HASIL.ID).from(EVALUASI_HASIL).where(EVALUASI_HASIL.SKP_ID.in(skpTahunIni(orang)));
        db.deleteFrom(EVALUASI_RIWAYAT)
                .where(EVALUASI_RIWAYAT.HASIL_ID.in(hasil))
                .execute();
        db.deleteFrom(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.SKP_ID.in(skpTahunIni(orang)))
                .execute();
        db.deleteFrom(SKP_SKP).where(SKP_SKP.ID.in(skpTahunIni(orang))).execute();
        var hariIni = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        db.deleteFrom(EVALUASI_ORGANISASI)
                .where(EVALUASI_ORGANISASI.PERIODE_ID.in(select(SIKLUS_PERIODE.ID)
                        .from(SIKLUS_PERIODE)
                        .where(SIKLUS_PERIODE.BUKA.le(hariIni))
                        .and(SIKLUS_PERIODE.BATAS_REALISASI.ge(hariIni))))
                .execute();
    }

    private static org.jooq.Select<org.jooq.Record1<UUID>> skpTahunIni(org.jooq.Select<org.jooq.Record1<UUID>> orang) {
        var tahun = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).getYear();
        return select(SKP_SKP.ID)
                .from(SKP_SKP)
                .where(SKP_SKP.PEGAWAI_ID.in(orang))
                .and(SKP_SKP.TAHUN.eq(tahun));
    }

    private static String susun(Page rina) {
        lihat(rina, "/skp");
        rina.locator("main form[action='/skp'] button").click();
        rina.waitForURL("**/hasil");
        lihat(rina);
        rina.locator("form[action$='/rhk']:has(input[value=UTAMA]) button").click();
        rina.waitForURL("**/hasil?rhk=**");
        isiRhk(rina);
        lihat(rina);
        rina.locator("#form-rhk button[value=lanjut]").click();
        rina.waitForURL("**/perilaku");
        rina.locator("#form-perilaku textarea").first().fill("Menjawab setiap permintaan sekolah dalam dua hari kerja");
        lihat(rina);
        rina.locator("#form-perilaku button[value=lanjut]").click();
        rina.waitForURL("**/dukungan");
        rina.locator("#DUKUNGAN_SUMBER_DAYA").fill("Anggaran perjalanan ke 15 kabupaten dan kota");
        rina.locator("#SKEMA_PERTANGGUNGJAWABAN").fill("Laporan setiap triwulan");
        rina.locator("#KONSEKUENSI").fill("Penugasan diperpanjang");
        lihat(rina);
        rina.locator("#form-dukungan button[value=lanjut]").click();
        rina.waitForURL(url -> url.matches(".*/skp/[0-9a-f-]{36}"));
        lihat(rina);
        var skp = rina.url().substring(rina.url().lastIndexOf('/') + 1);
        konfirmasi(rina, "ajukan", "skp.kabar.diajukan");
        return skp;
    }

    private static void isiRhk(Page rina) {
        rina.locator("#atas").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        rina.locator("#uraian").fill("Data pokok pendidikan seluruh SMA tersaji lengkap dan mutakhir");
        rina.locator("#tambah-indikator").click();
        rina.locator("#uraianIndikator-0").fill("Jumlah laporan data pokok pendidikan");
        if (rina.locator("#target-0").count() > 0) {
            rina.locator("#target-0").fill("4");
            rina.locator("#satuan-0").fill("Laporan");
        }
    }

    private static void kembalikan(Page hendra, String skp) {
        bukaDariTim(hendra, skp);
        hendra.locator("a[href$='/pengembalian']").click();
        hendra.waitForURL("**/pengembalian");
        hendra.locator("#catatan").fill("Sebutkan berapa sekolah yang dicakup.");
        lihat(hendra);
        hendra.locator("main form button[type=submit]").last().click();
        kabar(hendra, "skp.kabar.dikembalikan");
    }

    private static void perbaiki(Page rina, String skp) {
        lihat(rina, "/skp");
        assertThat(rina.locator("main").innerText()).contains("berapa sekolah");
        rina.locator("main a[href$='/skp/" + skp + "/hasil']").first().click();
        rina.waitForURL("**/hasil");
        lihat(rina);
        if (rina.locator("#form-rhk").count() == 0) {
            rina.locator("a.k-rhk-tutup").first().click();
        }
        rina.locator("#uraian").fill("Data pokok pendidikan 240 SMA tersaji lengkap dan mutakhir");
        rina.locator("#form-rhk button[value=simpan]").click();
        kabar(rina, "skp.kabar.tersimpan");
        lihat(rina, "/skp/" + skp);
        konfirmasi(rina, "ajukan", "skp.kabar.diajukan");
    }

    private static void tetapkan(Page hendra, String skp) {
        bukaDariTim(hendra, skp);
        assertThat(hendra.locator("main").innerText()).contains("240 SMA");
        konfirmasi(hendra, "tetapkan", "skp.kabar.ditetapkan");
    }

    private static void bukaDariTim(Page hendra, String skp) {
        lihat(hendra, "/tim/rencana");
        hendra.locator("a[href='/skp/" + skp + "']").click();
        hendra.waitForURL("**/skp/" + skp);
        lihat(hendra);
    }

    private static void catat(Page rina) {
        lihat(rina, "/realisasi");
        rina.locator("#form-realisasi input[name^=nilai-]").first().fill("4");
        rina.locator("#form-realisasi input[name^=keterangan-]").first().fill("Empat laporan terbit tepat waktu");
        rina.locator("#form-realisasi button[type=submit]").last().click();
        kabar(rina, "skp.kabar.realisasi");
        lihat(rina);
        rina.locator("details.k-rhk > summary").first().click();
        rina.locator("input[name=tautan]").first().fill("https://dapodik.lampungprov.go.id/laporan/2026");
        lihat(rina);
        rina.locator("form[action$='/bukti'] button[type=submit]").first().click();
        kabar(rina, "skp.kabar.bukti");
        assertThat(rina.locator("main").textContent()).contains("dapodik.lampungprov.go.id");
    }

    private static void ajukan(Page rina) {
        rina.locator("#form-realisasi a.btn-primary").click();
        rina.waitForURL("**/pengajuan");
        lihat(rina);
        konfirmasi(rina, "ajukan", "evaluasi.kabar.diajukan");
    }

    private static UUID hasil(DSLContext db, String skp) {
        return Objects.requireNonNull(db.select(EVALUASI_HASIL.ID)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.SKP_ID.eq(UUID.fromString(skp)))
                .and(EVALUASI_HASIL.STATUS.eq("DIAJUKAN"))
                .fetchOne(EVALUASI_HASIL.ID));
    }

    private static void nilai(Page hendra, UUID hasil) {
        lihat(hendra, "/evaluasi?cari=Rina");
        hendra.locator("main a[href='/evaluasi/" + hasil + "']").first().click();
        hendra.waitForURL("**/evaluasi/" + hasil);
        lihat(hendra);
        hendra.locator("textarea[name^=umpan-rhk-]").first().fill("Laporan lengkap dan terbit tepat waktu.");
        hendra.locator("input[name=hk]").first().check();
        hendra.locator("input[name=pk]").first().check();
        hendra.locator("#alasan").fill("Semua target tercapai dan sekolah merasa terbantu oleh laporannya.");
        hendra.locator("#form-nilai button[value=simpan]").click();
        kabar(hendra, "evaluasi.kabar.tersimpan");
        lihat(hendra);
    }

    private static void capaianOrganisasi(Page zulfikar, DSLContext db, UUID hasil) {
        var unit = db.select(ORGANISASI_UNIT.ID)
                .from(ORGANISASI_UNIT)
                .where(ORGANISASI_UNIT.KODE.eq(BIDANG))
                .fetchOne(ORGANISASI_UNIT.ID);
        var periode = db.select(EVALUASI_HASIL.PERIODE_ID)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.ID.eq(hasil))
                .fetchOne(EVALUASI_HASIL.PERIODE_ID);
        zulfikar.navigate("/peran");
        var tombol = zulfikar.locator("main form:has(input[name=pilihan][value^=PIMPINAN]) button");
        if (tombol.count() > 0) {
            lihat(zulfikar);
            tombol.first().click();
            zulfikar.waitForURL("**/hari-ini");
        }
        lihat(zulfikar, "/evaluasi/organisasi?periode=" + periode);
        zulfikar.locator("main a[href^='/evaluasi/organisasi/" + unit + "']")
                .first()
                .click();
        zulfikar.locator("#predikat-BAIK").check();
        zulfikar.locator("#alasan").fill("Sasaran strategis bidang tercapai sesuai rencana.");
        lihat(zulfikar);
        konfirmasi(zulfikar, "tetapkan", "evaluasi.kabar.organisasi-ditetapkan");
    }

    private static void putuskan(Page hendra, UUID hasil) {
        lihat(hendra, "/evaluasi/" + hasil);
        konfirmasi(hendra, "tetapkan", "evaluasi.kabar.ditetapkan");
    }

    private static void terima(Page rina, UUID hasil) {
        lihat(rina, "/hasil");
        rina.locator("main a[href='/hasil/" + hasil + "']").first().click();
        rina.waitForURL("**/hasil/" + hasil);
        assertThat(rina.locator("#h-kuadran").count()).isEqualTo(1);
        assertThat(rina.locator("main").innerText()).contains("sekolah merasa terbantu");
        lihat(rina);
        konfirmasi(rina, "terima", "evaluasi.kabar.diterima");
    }

    private static void konfirmasi(Page halaman, String dialog, String kabar) {
        halaman.locator("[data-dialog=" + dialog + "]").first().click();
        pastikanAksesibel(halaman);
        halaman.locator("#" + dialog + "[open] button[type=submit]").click();
        kabar(halaman, kabar);
        lihat(halaman);
    }

    private static void kabar(Page halaman, String kabar) {
        halaman.waitForURL(url -> url.contains("kabar=" + kabar));
    }

    private static void lihat(Page halaman, String url) {
        halaman.navigate(url);
        lihat(halaman);
    }

    /** Whole and accessible: one heading, and never wider than the screen. */
    private static void lihat(Page halaman) {
        halaman.waitForLoadState();
        assertThat(halaman.locator("h1").count()).as(halaman.url()).isEqualTo(1);
        assertThat((Boolean) halaman.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + halaman.url())
                .isTrue();
        pastikanAksesibel(halaman);
    }
}
