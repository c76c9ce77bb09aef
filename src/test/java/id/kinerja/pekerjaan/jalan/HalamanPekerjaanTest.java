package id.kinerja.pekerjaan.jalan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.List;
import java.util.Objects;
import kinerja.tabel.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the one who ordered work sees of it. */
@UjiWeb(contoh = true)
class HalamanPekerjaanTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AntrekanPekerjaan antrekan;

    @Autowired
    private PekerjaanUji uji;

    @Autowired
    private HitungUji hitung;

    @BeforeEach
    void bersih() {
        hitung.mulaiBaru();
    }

    @Test
    void the_page_follows_the_work_to_its_end_and_then_stops_asking(DSLContext db) throws Exception {
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN);
        var alamat = "/pekerjaan/" + pesan(db, "kemajuan");
        var id = new PekerjaanId(java.util.UUID.fromString(alamat.substring(11)));
        uji.satuLangkah(id);
        uji.satuLangkah(id);
        assertThat(wayan.buka(alamat).getContentAsString())
                .contains("hx-get=\"" + alamat + "/kemajuan\"", "2 dari 10 (20%)", "Hentikan pekerjaan", "Muat ulang");
        uji.sampaiUsai(id);
        assertThat(wayan.buka(alamat + "/kemajuan").getContentAsString())
                .contains("Selesai", "sampai 10", "Lihat hasil")
                .doesNotContain("hx-get");
        assertThat(wayan.buka("/pekerjaan").getContentAsString()).contains(alamat, "Hitungan kemajuan");
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka(alamat).getStatus()).isEqualTo(404);
    }

    @Test
    void it_is_stopped_and_taken_up_again_by_a_button(DSLContext db) throws Exception {
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN);
        var id = pesan(db, "tombol");
        var alamat = "/pekerjaan/" + id;
        assertThat(wayan.kirim(alamat + "/pembatalan").getRedirectedUrl()).isEqualTo(alamat);
        assertThat(wayan.buka(alamat).getContentAsString()).contains("Sedang dihentikan");
        uji.sampaiUsai(id);
        assertThat(wayan.buka(alamat).getContentAsString()).contains("Dibatalkan", "Lanjutkan dari tempat berhenti");
        assertThat(wayan.kirim(alamat + "/lanjutan").getStatus()).isEqualTo(302);
        uji.sampaiUsai(id);
        assertThat(wayan.kirim(alamat + "/pembatalan").getStatus()).isEqualTo(422);
    }

    private PekerjaanId pesan(DSLContext db, String parameter) {
        var akun = Objects.requireNonNull(db.fetchOne(Tables.AKSES_AKUN, Tables.AKSES_AKUN.NIP.eq(Tamu.WAYAN)));
        var wayan =
                new Pelaku(new AkunId(akun.getId()), null, "Wayan", "", "", Peran.PENGELOLA_INSTANSI, "/", List.of());
        return antrekan.antrekan(HitungUji.KUNCI, parameter, wayan);
    }
}
