package id.kinerja.halaman;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.UjiWeb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in again continues in the role of the last time, and home names the tasks of the others. */
@UjiWeb(contoh = true)
class PeranTerakhirTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void a_new_sign_in_begins_in_the_last_role() throws Exception {
        var pertama = Tamu.masuk(mvc, Tamu.ZULFIKAR);
        assertThat(pertama.buka("/hari-ini").getContentAsString()).contains("Tugas peran Anda yang lain", "RHK saya");
        pertama.sebagai("PIMPINAN").kirim("/keluar");
        var kedua = Tamu.masuk(mvc, Tamu.ZULFIKAR).buka("/hari-ini").getContentAsString();
        assertThat(kedua).contains("<b>Pimpinan</b>").doesNotContain("RHK saya");
    }

    @Test
    void a_rating_superior_sees_her_own_and_her_teams_tasks_together() throws Exception {
        var hendra = Tamu.masuk(mvc, Tamu.HENDRA);
        var sebagaiPegawai = hendra.buka("/hari-ini").getContentAsString();
        hendra.buka("/evaluasi");
        var sebagaiPenilai = hendra.buka("/hari-ini").getContentAsString();
        assertThat(sebagaiPegawai).contains("/evaluasi?periode=");
        assertThat(sebagaiPenilai).contains("/evaluasi?periode=");
    }

    @Test
    void a_role_that_was_taken_away_falls_back_to_her_own(org.jooq.DSLContext db) throws Exception {
        Tamu.masuk(mvc, Tamu.NURHAYATI).sebagai("PENGELOLA_UNIT").kirim("/keluar");
        db.execute("DELETE FROM akses_peran WHERE akun_id = (SELECT id FROM akses_akun WHERE nip = ?)", Tamu.NURHAYATI);
        assertThat(Tamu.masuk(mvc, Tamu.NURHAYATI).buka("/hari-ini").getContentAsString())
                .contains("<b>Pegawai</b>");
    }
}
