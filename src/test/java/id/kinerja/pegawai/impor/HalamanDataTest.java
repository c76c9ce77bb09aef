package id.kinerja.pegawai.impor;

import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kinerja.uji.HitungPernyataan;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which people, units and years are tended, over the sample organisation. */
class HalamanDataTest extends PengelolaData {

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
}
