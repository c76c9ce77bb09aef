package id.kinerja.e2e;

import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;
import static kinerja.tabel.Tables.SIKLUS_PERIODE;
import static org.jooq.impl.DSL.select;

import com.microsoft.playwright.Page;
import id.kinerja.uji.UjiPeramban;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/**
 * The whole job, from a line in a file to a confirmed result: the pengelola brings a new employee in and opens the
 * period, the employee plans and records, her Pejabat Penilai sends back, approves and rates, and the head of the agency
 * says how the unit did. Every page on the way is looked at by axe.
 */
abstract class PerjalananSetahun extends UjiPeramban {

    private static final String NIP = "199807152024032019";
    private static final String NAMA = "Sekar Ayu Lestari";
    private static final String KODE_BIDANG = "1005010000.02";
    private static final String BIDANG = "Bidang Pembinaan SMA";
    private static final String SANDI = "contoh-kinerja";

    private final Layar layar;

    PerjalananSetahun(Layar layar) {
        this.layar = layar;
    }

    @Test
    void the_whole_year_of_a_new_employee(DSLContext db) {
        var periode = belumAdaCapaian(db);
        var pengelola = new Pengelola(masuk(layar, "198610032010012014", SANDI));
        pengelola.imporPegawai(NIP, NAMA, KODE_BIDANG);
        pengelola.ubahPohon("mutu", " dan merata");
        var pegawai = new Pegawai(masukPertama(sandiSementara(masuk(layar, "admin", SANDI))));
        var penilai = new Penilai(masuk(layar, "197503182000031004", SANDI));

        var skp = pegawai.susunSkp();
        penilai.kembalikanSkp(skp);
        pegawai.perbaikiSkp(skp);
        penilai.tetapkanSkp(skp);
        pegawai.cetakSkp(skp);
        pegawai.lihatGarisPandang();
        pengelola.bukaPenilaian(periode);
        pegawai.catatRealisasi();
        penilai.lihatTim(NAMA);
        var hasil = penilai.nilai("Sekar");
        var pimpinan = new Pimpinan(masuk(layar, "196905101994031005", SANDI));
        pimpinan.tetapkanCapaian(BIDANG);
        penilai.putuskan(hasil);
        pegawai.terimaHasil(hasil);
        pegawai.cetakHasil(hasil);
        pegawai.lihatJejak();
        pimpinan.lihatUnit(BIDANG);
    }

    /** Nobody has said yet how the units did in the open period; answers its name. */
    private static String belumAdaCapaian(DSLContext db) {
        var p = SIKLUS_PERIODE;
        var hariIni = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var terbuka = p.BUKA.le(hariIni).and(p.BATAS_REALISASI.ge(hariIni)).and(p.JENIS.ne("TAHUNAN"));
        db.deleteFrom(EVALUASI_ORGANISASI)
                .where(EVALUASI_ORGANISASI.PERIODE_ID.in(select(p.ID).from(p).where(terbuka)))
                .execute();
        return db.select(p.NAMA)
                .from(p)
                .where(terbuka)
                .orderBy(p.BUKA.desc(), p.ID)
                .limit(1)
                .fetchSingle(p.NAMA);
    }

    /** The first sign-in stops at the page for a password of her own. */
    private Page masukPertama(String sementara) {
        var halaman = masuk(layar, NIP, sementara);
        halaman.waitForURL("**/akun/sandi");
        Langkah.periksa(halaman);
        halaman.locator("#kini").fill(sementara);
        halaman.locator("#baru").fill("kopi sore di pahoman");
        halaman.locator("#ulangi").fill("kopi sore di pahoman");
        halaman.locator("form:has(#kini) button[type=submit]").click();
        halaman.waitForURL("**/hari-ini**");
        return halaman;
    }

    /** The administrator gives the new account a password that is shown once. */
    private static String sandiSementara(Page admin) {
        Langkah.buka(admin, "/data/akun?cari=" + NIP);
        admin.locator("[data-dialog^=sandi-]").click();
        admin.locator("dialog[open] button[type=submit]").click();
        admin.waitForURL("**/sandi-sementara");
        Langkah.periksa(admin);
        return admin.locator("main .k-note code").innerText();
    }
}
