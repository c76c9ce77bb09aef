package id.kinerja.pegawai.impor;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kinerja.uji.HitungPernyataan;
import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Upload, preview and apply over the sample organisation. */
@UjiWeb(contoh = true)
class ImporWebTest {

    private static final String INSTANSI = "198610032010012014";
    private static final String UNIT = "198207152008012011";
    private static final String BIASA = "198804122011012008";
    private static final String KEPALA =
            "nip,nama,jenis_kelamin,status,golongan,kode_unit,jabatan,jenis_jabatan,jenjang\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private id.kinerja.bersama.DataContoh contoh;

    @Test
    void a_file_is_previewed_then_applied_once_and_whole(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var isi = KEPALA
                + "199001012015011901,Baru Sekali,L,PNS,III/a,1005010000.02,Arsiparis Ahli Pertama,JF_KEAHLIAN,Ahli Pertama\n";
        var alamat = unggah(pengelola, "pegawai", isi);
        assertThat(ada(db, "199001012015011901")).isFalse();
        mvc.perform(get(alamat).cookie(pengelola))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Semua baris dapat diterapkan")));
        terapkan(pengelola, alamat);
        terapkan(pengelola, alamat);
        assertThat(db.fetchCount(PEGAWAI_PROFIL, PEGAWAI_PROFIL.NIP.eq("199001012015011901")))
                .isEqualTo(1);
        assertThat(db.fetchExists(AKSES_AKUN, AKSES_AKUN.NIP.eq("199001012015011901")))
                .isTrue();
        var duduk =
                Objects.requireNonNull(db.fetchOne(PEGAWAI_KEDUDUKAN, PEGAWAI_KEDUDUKAN.NIP.eq("199001012015011901")));
        assertThat(duduk.getPenilaiId()).isNotNull();
        assertThat(duduk.getJabatan()).isEqualTo("Arsiparis Ahli Pertama");
        var sama = unggah(pengelola, "pegawai", isi);
        mvc.perform(get(sama).cookie(pengelola))
                .andExpect(content().string(containsString("sama dengan data yang ada")));
    }

    @Test
    void one_wrong_line_in_the_middle_writes_nothing(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var isi = KEPALA
                + "199001012015011902,Satu,L,PNS,III/a,1005010000.02,Arsiparis Ahli Pertama,JF_KEAHLIAN,Ahli Pertama\n"
                + "199001012015011903,Dua,L,PNS,III/a,TIDAK-ADA,Arsiparis Ahli Pertama,JF_KEAHLIAN,Ahli Pertama\n"
                + "199001012015011902,Tiga,L,PNS,III/a,1005010000.02,Arsiparis Ahli Pertama,JF_KEAHLIAN,Ahli Pertama\n";
        var alamat = unggah(pengelola, "pegawai", isi);
        mvc.perform(get(alamat).cookie(pengelola))
                .andExpect(content().string(containsString("TIDAK-ADA")))
                .andExpect(content().string(containsString("sudah ada di baris 2")));
        mvc.perform(post(alamat + "/penerapan").cookie(pengelola).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        assertThat(ada(db, "199001012015011902")).isFalse();
    }

    @Test
    void a_preview_is_refused_when_the_data_have_changed_since(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var isi = KEPALA + BIASA
                + ",Nama Lain,P,PNS,III/c,1005010000.02,Analis Kebijakan Ahli Muda,JF_KEAHLIAN,Ahli Muda\n";
        var alamat = unggah(pengelola, "pegawai", isi);
        db.update(PEGAWAI_PROFIL)
                .set(PEGAWAI_PROFIL.VERSI, PEGAWAI_PROFIL.VERSI.plus(1))
                .where(PEGAWAI_PROFIL.NIP.eq(BIASA))
                .execute();
        mvc.perform(post(alamat + "/penerapan").cookie(pengelola).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Data sudah berubah")));
        assertThat(db.fetchExists(PEGAWAI_PROFIL, PEGAWAI_PROFIL.NAMA.eq("Nama Lain")))
                .isFalse();
    }

    @Test
    void a_unit_administrator_imports_her_own_people_only(DSLContext db) throws Exception {
        var pengelola = masuk(UNIT, "PENGELOLA_UNIT");
        var isi = KEPALA
                + "199001012015011904,Luar,L,PNS,III/a,1006040000.01,Arsiparis Ahli Pertama,JF_KEAHLIAN,Ahli Pertama\n";
        var alamat = unggah(pengelola, "pegawai", isi);
        mvc.perform(get(alamat).cookie(pengelola)).andExpect(content().string(containsString("di luar wewenang Anda")));
        var lain = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        mvc.perform(get(alamat).cookie(lain)).andExpect(status().isNotFound());
        mvc.perform(berkas(pengelola, "unit", "kode,nama,jenis,kode_induk\nX,Y,BIDANG,1000000000"))
                .andExpect(status().isForbidden());
        assertThat(db.fetchExists(ORGANISASI_UNIT, ORGANISASI_UNIT.KODE.eq("X")))
                .isFalse();
    }

    @Test
    void units_move_with_all_that_is_in_them_and_loops_are_refused(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var putar = unggah(pengelola, "unit", "kode,nama,jenis,kode_induk\nA1,Satu,BIDANG,A2\nA2,Dua,BIDANG,A1\n");
        mvc.perform(get(putar).cookie(pengelola))
                .andExpect(content().string(containsString("bawahan dirinya sendiri")));
        var alamat =
                unggah(pengelola, "unit", "kode,nama,jenis,kode_induk\nB2,Anak,BIDANG,B1\nB1,Induk,DINAS,1000000000\n");
        terapkan(pengelola, alamat);
        var anak = Objects.requireNonNull(db.fetchOne(ORGANISASI_UNIT, ORGANISASI_UNIT.KODE.eq("B2")));
        var induk = Objects.requireNonNull(db.fetchOne(ORGANISASI_UNIT, ORGANISASI_UNIT.KODE.eq("B1")));
        assertThat(anak.getJalur()).isEqualTo("/1000000000/B1/B2/");
        assertThat(anak.getPerangkatDaerahId()).isEqualTo(induk.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nip\n", "\0\0\0", "PK\u0003\u0004rusak", "nip,nama\n\"tidak ditutup", "<html></html>"})
    void a_hostile_file_gets_a_sentence_at_the_field(String isi) throws Exception {
        mvc.perform(berkas(masuk(INSTANSI, "PENGELOLA_INSTANSI"), "pegawai", isi))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#berkas\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/impor", "/pegawai", "/unit", "/data/kesiapan", "/data/akun"})
    void an_ordinary_employee_opens_none_of_these_pages(String alamat) throws Exception {
        mvc.perform(get(alamat).cookie(masuk(BIASA, "PEGAWAI"))).andExpect(status().isForbidden());
    }

    @Test
    void pages_run_few_statements(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var orang = Objects.requireNonNull(db.fetchOne(PEGAWAI_PROFIL, PEGAWAI_PROFIL.NIP.eq(BIASA)))
                .getId();
        var unit = Objects.requireNonNull(db.fetchOne(ORGANISASI_UNIT, ORGANISASI_UNIT.KODE.eq("1005010000")))
                .getId();
        for (var alamat : java.util.List.of(
                "/data/impor",
                "/pegawai",
                "/pegawai?cari=ratna&unit=1005010000&status=PNS&urut=unit",
                "/pegawai/" + orang,
                "/pegawai/" + orang + "?cari=kepala",
                "/unit/" + unit,
                "/unit?cari=bidang",
                "/data/kesiapan",
                "/data/kesiapan/TANPA_KEPALA",
                "/data/kesiapan/JABATAN_LOWONG",
                "/data/kesiapan/LINGKARAN",
                "/pegawai/ekspor?bentuk=xlsx",
                "/data/kesiapan/TANPA_ATASAN/ekspor")) {
            HitungPernyataan.pastikanHalamanHemat(
                    () -> mvc.perform(get(alamat).cookie(pengelola)).andExpect(status().isOk()));
        }
    }

    @Test
    void a_year_is_made_its_dates_are_checked_and_only_the_instansi_may(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var tahun = String.valueOf(
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).getYear() + 1);
        HitungPernyataan.pastikanHalamanHemat(
                () -> mvc.perform(get("/periode").cookie(pengelola)).andExpect(status().isOk()));
        mvc.perform(get("/periode").cookie(masuk(UNIT, "PENGELOLA_UNIT"))).andExpect(status().isForbidden());
        mvc.perform(post("/periode/tahun")
                        .cookie(pengelola)
                        .with(csrf())
                        .param("tahun", tahun)
                        .param("pola", "BULANAN"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post("/periode/tahun").cookie(pengelola).with(csrf()).param("tahun", tahun))
                .andExpect(status().isUnprocessableContent());
        var p = kinerja.tabel.Tables.SIKLUS_PERIODE;
        assertThat(db.fetchCount(p, p.TAHUN.eq(Integer.valueOf(tahun)))).isEqualTo(13);
        var januari = Objects.requireNonNull(
                db.fetchOne(p, p.TAHUN.eq(Integer.valueOf(tahun)), p.JENIS.eq("PERIODIK"), p.URUTAN.eq(1)));
        for (var akhir : java.util.List.of("-02-15", "-00-00")) {
            mvc.perform(post("/periode/" + januari.getId())
                            .cookie(pengelola)
                            .with(csrf())
                            .param("versi", "1")
                            .param("mulai", tahun + "-01-01")
                            .param("akhir", tahun + akhir)
                            .param("buka", tahun + "-01-25")
                            .param("batasRealisasi", tahun + "-02-05")
                            .param("batasPenilaian", tahun + "-02-10")
                            .param("batasPenetapan", tahun + "-02-15"))
                    .andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void a_unit_cannot_move_below_itself_and_a_stale_form_is_refused(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var u = Objects.requireNonNull(db.fetchOne(ORGANISASI_UNIT, ORGANISASI_UNIT.KODE.eq("1005010000")));
        var kirim = "/unit/" + u.getId();
        mvc.perform(post(kirim)
                        .cookie(pengelola)
                        .with(csrf())
                        .param("nama", u.getNama())
                        .param("jenis", "DINAS")
                        .param("induk", "1005010000.02")
                        .param("versi", "1"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(kirim)
                        .cookie(pengelola)
                        .with(csrf())
                        .param("nama", "Dinas Baru")
                        .param("jenis", "DINAS")
                        .param("induk", "1000000000")
                        .param("versi", "1"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(kirim)
                        .cookie(pengelola)
                        .with(csrf())
                        .param("nama", "Terlambat")
                        .param("jenis", "DINAS")
                        .param("induk", "1000000000")
                        .param("versi", "1"))
                .andExpect(status().isConflict());
        mvc.perform(post(kirim + "/jabatan")
                        .cookie(pengelola)
                        .with(csrf())
                        .param("nama", "Penata Layanan")
                        .param("jenis", "PELAKSANA")
                        .param("versi", "0"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void a_new_placement_ends_the_old_one_and_reversed_dates_are_refused(DSLContext db) throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var orang = Objects.requireNonNull(db.fetchOne(PEGAWAI_PROFIL, PEGAWAI_PROFIL.NIP.eq(UNIT)))
                .getId();
        var d = PEGAWAI_PENEMPATAN;
        var tujuan = Objects.requireNonNull(
                        db.selectFrom(d).where(d.PEGAWAI_ID.ne(orang)).limit(1).fetchOne())
                .getJabatanId();
        var kirim = post("/pegawai/" + orang + "/penempatan")
                .cookie(pengelola)
                .with(csrf())
                .param("jabatan", tujuan.toString())
                .param("jenis", "DEFINITIF");
        mvc.perform(kirim.param("mulai", "2026-12-01").param("akhir", "2026-11-01"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/pegawai/" + orang + "/penempatan")
                        .cookie(pengelola)
                        .with(csrf())
                        .param("jabatan", tujuan.toString())
                        .param("jenis", "DEFINITIF")
                        .param("mulai", "2026-12-01"))
                .andExpect(status().is3xxRedirection());
        assertThat(db.fetchCount(d, d.PEGAWAI_ID.eq(orang), d.JENIS.eq("DEFINITIF")))
                .isEqualTo(2);
    }

    private boolean ada(DSLContext db, String nip) {
        return db.fetchExists(PEGAWAI_PROFIL, PEGAWAI_PROFIL.NIP.eq(nip));
    }

    private String unggah(Cookie siapa, String jenis, String isi) throws Exception {
        return Objects.requireNonNull(mvc.perform(berkas(siapa, jenis, isi))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static org.springframework.test.web.servlet.RequestBuilder berkas(Cookie siapa, String jenis, String isi) {
        return multipart("/data/impor")
                .file(new MockMultipartFile("berkas", "data.csv", "text/csv", isi.getBytes(StandardCharsets.UTF_8)))
                .param("jenis", jenis)
                .cookie(siapa)
                .with(csrf());
    }

    private void terapkan(Cookie siapa, String alamat) throws Exception {
        mvc.perform(post(alamat + "/penerapan").cookie(siapa).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private Cookie masuk(String nip, String peran) throws Exception {
        var sandi = contoh.akun().stream()
                .filter(a -> a.nip().equals(nip))
                .findFirst()
                .orElseThrow()
                .sandi();
        var kuki = Objects.requireNonNull(
                mvc.perform(post("/masuk").with(csrf()).param("nip", nip).param("sandi", sandi))
                        .andReturn()
                        .getResponse()
                        .getCookie("kinerja_sesi"));
        if (!peran.equals("PEGAWAI")) {
            mvc.perform(get("/peran").cookie(kuki)).andExpect(status().isOk());
            var halaman = mvc.perform(get("/peran").cookie(kuki))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            var cocok = java.util.regex.Pattern.compile("value=\"(" + peran + "[^\"]*)\"")
                    .matcher(halaman);
            assertThat(cocok.find()).as(peran).isTrue();
            mvc.perform(post("/peran").with(csrf()).cookie(kuki).param("pilihan", cocok.group(1)))
                    .andExpect(status().is3xxRedirection());
        }
        return kuki;
    }
}
