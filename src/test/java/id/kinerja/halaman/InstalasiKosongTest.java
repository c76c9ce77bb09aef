package id.kinerja.halaman;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.kinerja.bersama.AdminPertama;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** From the first link of an empty installation to a plan that is set, without a dead end. */
@UjiWeb
class InstalasiKosongTest {

    private static final String SANDI = "kopi pagi di pahoman";
    private static final String KADIS = "197001011995031001";
    private static final String STAF = "199001012015012001";
    private static final Pattern SANDI_SEMENTARA = Pattern.compile("<code>([^<]+)</code>");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AdminPertama adminPertama;

    @Autowired
    private JamUji jam;

    @AfterEach
    void lepas() {
        jam.lepas();
    }

    private Tamu tamu() {
        return new Tamu(mvc, List.of());
    }

    private Tamu masuk(String nama, String sandi) throws Exception {
        var jawaban = tamu().kirim("/masuk", "nip", nama, "sandi", sandi);
        assertThat(jawaban.getStatus()).isEqualTo(302);
        return new Tamu(mvc, List.of(jawaban.getCookies()));
    }

    private Tamu administrator() throws Exception {
        var tautan = adminPertama.tautanPath().orElseThrow();
        var kode = tautan.substring(tautan.indexOf('=') + 1);
        tamu().kirim(
                        "/admin-pertama",
                        "kode",
                        kode,
                        "nama",
                        "Admin BKD",
                        "namaMasuk",
                        "bkd",
                        "sandi",
                        SANDI,
                        "ulangi",
                        SANDI);
        return masuk("bkd", SANDI);
    }

    /** Every entry of the menu opens, also while there is nothing yet. */
    private static void pastikanTerbuka(Tamu tamu, String... url) throws Exception {
        for (var u : url) {
            var jawaban = tamu.buka(u);
            assertThat(jawaban.getStatus()).as(u).isIn(200, 302);
        }
    }

    private void impor(Tamu tamu, String jenis, String isi) throws Exception {
        var pratinjau = tamu.kirim(multipart("/data/impor")
                .file(new MockMultipartFile("berkas", "data.csv", "text/csv", isi.getBytes(StandardCharsets.UTF_8)))
                .param("jenis", jenis)
                .with(csrf()));
        var alamat = Objects.requireNonNull(pratinjau.getRedirectedUrl(), pratinjau::getErrorMessage);
        var hasil = tamu.kirim(alamat + "/penerapan");
        assertThat(hasil.getStatus()).as(PegawaiBaru.isi(tamu.buka(alamat))).isEqualTo(302);
    }

    private static UUID simpul(DSLContext db, String jenis) {
        return Objects.requireNonNull(db.fetchValue(PERENCANAAN_SIMPUL.ID, PERENCANAAN_SIMPUL.JENIS.eq(jenis)));
    }

    private static void anak(Tamu tamu, DSLContext db, String induk, String uraian, String... lain) throws Exception {
        var isian = new java.util.ArrayList<>(List.of("versi", "1", "kode", "", "uraian", uraian));
        isian.addAll(List.of(lain));
        assertThat(tamu.kirim("/pohon/" + simpul(db, induk) + "/anak", isian.toArray(String[]::new))
                        .getStatus())
                .as(uraian)
                .isEqualTo(302);
    }

    private Tamu pegawai(Tamu admin, DSLContext db, String nip) throws Exception {
        admin.sebagai("ADMIN");
        var akun = db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NIP.eq(nip));
        var html = admin.kirim("/data/akun/" + akun + "/sandi-sementara").getContentAsString();
        var sandi = SANDI_SEMENTARA.matcher(html);
        assertThat(sandi.find()).isTrue();
        return gantiSandi(masuk(nip, sandi.group(1)), sandi.group(1));
    }

    /** The first thing after a temporary password; a second one is followed by another of her own. */
    private static Tamu gantiSandi(Tamu tamu, String sementara) throws Exception {
        var baru = "kopi sore " + sementara;
        assertThat(tamu.buka("/hari-ini").getRedirectedUrl()).isEqualTo("/akun/sandi");
        assertThat(tamu.kirim("/akun/sandi", "kini", sementara, "baru", baru, "ulangi", baru)
                        .getStatus())
                .isEqualTo(302);
        return tamu;
    }

    @Test
    void from_nothing_to_a_plan_that_is_set(DSLContext db) throws Exception {
        jam.atur(LocalDate.of(2027, 1, 11));
        var bkd = administrator().sebagai("ADMIN");
        pastikanTerbuka(bkd, "/hari-ini", "/data/akun", "/akun", "/akun/sandi", "/menu");
        bkd.sebagai("PENGELOLA_INSTANSI");
        pastikanTerbuka(
                bkd,
                "/hari-ini",
                "/menu/data",
                "/menu/periode",
                "/pegawai",
                "/pegawai/nonaktif",
                "/data/kesiapan",
                "/data/impor",
                "/unit",
                "/periode",
                "/evaluasi/periode",
                "/evaluasi/organisasi",
                "/evaluasi/sebaran",
                "/unit/kemajuan",
                "/pohon");

        assertThat(bkd.kirim("/periode/tahun", "tahun", "2027", "pola", "TRIWULAN")
                        .getStatus())
                .isEqualTo(302);
        impor(bkd, "unit", "kode,nama,jenis,kode_induk\nP,Pemerintah Provinsi Uji,INSTANSI,\nD,Dinas Uji,DINAS,P\n");
        impor(bkd, "pegawai", """
                nip,nama,jenis_kelamin,status,golongan,kode_unit,jabatan,jenis_jabatan,jenjang,kepala
                gubernur.uji,Gubernur Uji,L,NON_ASN,,P,Gubernur,KEPALA_DAERAH,,ya
                %s,Kepala Dinas Uji,L,PNS,IV/c,D,Kepala Dinas,JPT_PRATAMA,,ya
                %s,Analis Uji,P,PNS,III/b,D,Analis Kebijakan,JF_KEAHLIAN,Ahli Pertama,tidak
                """.formatted(KADIS, STAF));
        assertThat(db.fetchCount(PEGAWAI_KEDUDUKAN, PEGAWAI_KEDUDUKAN.PENILAI_ID.isNotNull()))
                .isEqualTo(2);
        assertThat(bkd.buka("/data/kesiapan/TANPA_ATASAN").getContentAsString()).doesNotContain("Kepala Dinas Uji");

        assertThat(bkd.buka("/pohon").getContentAsString()).contains("/pohon/visi");
        var keliru = bkd.kirim("/pohon/visi", "uraian", "Visi <b>kami</b>", "tahunMulai", "2030", "tahunAkhir", "2025");
        assertThat(keliru.getStatus()).isEqualTo(422);
        assertThat(keliru.getContentAsString()).contains("Visi &lt;b&gt;kami", "value=\"2030\"");
        var visi = new String[] {"uraian", "Masyarakat sejahtera", "tahunMulai", "2025", "tahunAkhir", "2029"};
        assertThat(bkd.kirim("/pohon/visi", visi).getStatus()).isEqualTo(302);
        assertThat(bkd.kirim("/pohon/visi", visi).getStatus()).isEqualTo(422);
        anak(bkd, db, "VISI", "Misi satu");
        anak(bkd, db, "MISI", "Tujuan satu");
        anak(bkd, db, "TUJUAN", "Sasaran satu");
        var dinas = db.fetchValue(PEGAWAI_KEDUDUKAN.UNIT_ID, PEGAWAI_KEDUDUKAN.NIP.eq(KADIS));
        anak(bkd, db, "SASARAN", "Sasaran dinas", "unit", String.valueOf(dinas));

        if (!"TERBUKA"
                .equals(db.fetchValue(
                        kinerja.tabel.Tables.SIKLUS_TAHUN.STATUS, kinerja.tabel.Tables.SIKLUS_TAHUN.TAHUN.eq(2027)))) {
            assertThat(bkd.kirim("/periode/tahun/2027/status", "status", "TERBUKA", "versi", "1")
                            .getStatus())
                    .isEqualTo(302);
        }
        var gubernur = pegawai(bkd, db, "gubernur.uji");
        var kadis = pegawai(bkd, db, KADIS);
        var skp = new PegawaiBaru(kadis, db, KADIS).susunSkp();
        gubernur.sebagai("PENILAI");
        assertThat(gubernur.buka("/tim/rencana").getContentAsString()).contains("Kepala Dinas Uji");
        assertThat(gubernur.buka("/skp/" + skp).getStatus()).isEqualTo(200);
        assertThat(gubernur.kirim("/skp/" + skp + "/penetapan").getStatus()).isEqualTo(302);
        assertThat(db.fetchValue(SKP_SKP.STATUS, SKP_SKP.ID.eq(skp))).isEqualTo("DITETAPKAN");
        var cetak = kadis.buka("/skp/" + skp + "/cetak").getContentAsString();
        assertThat(cetak).contains("Gubernur Uji").doesNotContain("gubernur.uji");
        assertThat(gubernur.buka("/peran").getContentAsString()).doesNotContain("value=\"PEGAWAI");

        var staf = pegawai(bkd, db, STAF);
        pastikanTerbuka(staf, "/hari-ini", "/skp", "/realisasi", "/hasil", "/pohon", "/menu");
        assertThat(staf.kirim("/skp").getStatus()).isEqualTo(302);
        sampaiHasil(db, skp, String.valueOf(dinas));
    }

    /** Three months on: the evaluation is opened, the unit's achievement set, the head rated, and her result received. */
    private void sampaiHasil(DSLContext db, UUID skp, String dinas) throws Exception {
        jam.atur(LocalDate.of(2027, 4, 2));
        var bkd = masuk("bkd", SANDI);
        var kadis = new PegawaiBaru(pegawai(bkd, db, KADIS), db, KADIS);
        var gubernur = pegawai(bkd, db, "gubernur.uji");
        bkd.sebagai("PENGELOLA_INSTANSI");
        var p = kinerja.tabel.Tables.SIKLUS_PERIODE;
        var periode = Objects.requireNonNull(
                db.fetchValue(p.ID, p.TAHUN.eq(2027).and(p.JENIS.eq("PERIODIK")).and(p.URUTAN.eq(1))));
        assertThat(bkd.kirim("/evaluasi/periode/" + periode + "/pembukaan").getStatus())
                .isEqualTo(302);
        var hasil = kadis.ajukanRealisasi(skp, periode);
        gubernur.sebagai("PIMPINAN");
        var capaian = gubernur.kirim(
                "/evaluasi/organisasi/" + dinas,
                "periode",
                periode.toString(),
                "versi",
                "0",
                "predikat",
                "BAIK",
                "alasan",
                "Rencana aksi tercapai.",
                "aksi",
                "tetapkan");
        assertThat(capaian.getStatus()).as(PegawaiBaru.isi(capaian)).isEqualTo(302);
        gubernur.sebagai("PENILAI");
        var nilai = gubernur.kirim(
                "/evaluasi/" + hasil,
                "versi",
                Isian.versi(gubernur.buka("/evaluasi/" + hasil).getContentAsString()),
                "hk",
                "2",
                "pk",
                "3",
                "alasan",
                "Target tercapai dan pelayanan membaik.",
                "aksi",
                "tetapkan");
        assertThat(nilai.getStatus()).as(PegawaiBaru.isi(nilai)).isEqualTo(302);
        assertThat(kadis.tamu().buka("/hasil/" + hasil).getStatus()).isEqualTo(200);
        assertThat(kadis.tamu().kirim("/hasil/" + hasil + "/penerimaan").getStatus())
                .isEqualTo(302);
        assertThat(kadis.tamu().buka("/evaluasi/" + hasil + "/dokumen").getContentAsString())
                .contains("Gubernur Uji", "PERIODE: TRIWULAN I", "BAIK");
    }
}
