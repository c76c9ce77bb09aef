package id.kinerja.skp.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A conversation is noted by one side and agreed to by the other; then nobody changes it, and nobody else reads it. */
@UjiWeb(contoh = true)
class DialogTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void a_note_is_agreed_to_by_the_other_side_and_stands_from_then_on(DSLContext db) throws Exception {
        var skp = db.fetchSingle("""
                        SELECT k.id FROM skp_skp k JOIN pegawai_profil p ON p.id = k.pegawai_id
                        WHERE k.tahun = 2026 AND k.perubahan_dari IS NULL AND p.nip = ?
                        """, Tamu.RATNA).get(0, UUID.class);
        var url = "/skp/" + skp + "/dialog";
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var hendra = Tamu.masuk(mvc, Tamu.HENDRA).sebagai("PENILAI");
        var hari = db.fetchSingle("SELECT mulai FROM skp_skp WHERE id = ?", skp).get(0, String.class);

        assertThat(ratna.kirim(url, "tahap", "X", "tanggal", "besok", "pokok", "a")
                        .getStatus())
                .isEqualTo(422);
        assertThat(ratna.kirim(
                                url,
                                "tahap",
                                "PERENCANAAN",
                                "tanggal",
                                hari,
                                "pokok",
                                "Membahas target sekolah <b>sasaran</b>",
                                "kesepakatan",
                                "Ratna menyusun jadwal sampai Februari")
                        .getStatus())
                .isEqualTo(302);
        var id = db.fetchSingle("SELECT id FROM skp_dialog WHERE skp_id = ?", skp)
                .get(0, UUID.class);
        assertThat(ratna.kirim(url + "/" + id + "/persetujuan").getStatus()).isEqualTo(422);
        assertThat(hendra.kirim(url + "/" + id + "/penghapusan").getStatus()).isEqualTo(422);
        assertThat(hendra.kirim(url + "/" + id + "/persetujuan").getStatus()).isEqualTo(302);
        assertThat(ratna.kirim(url + "/" + id + "/penghapusan").getStatus()).isEqualTo(422);
        assertThat(ratna.buka(url).getContentAsString())
                .contains("Disetujui Hendra", "&lt;b&gt;sasaran")
                .doesNotContain("<b>sasaran");
        assertThat(Tamu.masuk(mvc, Tamu.WAYAN)
                        .sebagai("PENGELOLA_INSTANSI")
                        .buka(url)
                        .getStatus())
                .isEqualTo(403);
    }
}
