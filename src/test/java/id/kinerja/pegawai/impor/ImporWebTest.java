package id.kinerja.pegawai.impor;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Upload, preview and apply over the sample organisation. */
class ImporWebTest extends PengelolaData {

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
    void everything_wrong_with_one_line_is_said_at_once() throws Exception {
        var pengelola = masuk(INSTANSI, "PENGELOLA_INSTANSI");
        var isi = KEPALA
                + "19900101201501190,Satu,L,PNS,III/a,TIDAK-ADA,Arsiparis Ahli Pertama,JF_KEAHLIAN,Ahli Pertama\n";
        mvc.perform(get(unggah(pengelola, "pegawai", isi)).cookie(pengelola))
                .andExpect(content().string(containsString("TIDAK-ADA")))
                .andExpect(content().string(containsString("bukan NIP")));
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
}
