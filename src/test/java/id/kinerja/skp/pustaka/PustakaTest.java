package id.kinerja.skp.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** RHK are taken over from last year and from the same post; nothing else can be. */
@UjiWeb(contoh = true)
class PustakaTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void last_years_rhk_go_into_the_draft_once_with_their_indicators(DSLContext db) throws Exception {
        var skp = drafKosong(db);
        var lalu = db.fetchSingle("""
                        SELECT r.id FROM skp_rhk r JOIN skp_skp k ON k.id = r.skp_id JOIN pegawai_profil p ON p.id = k.pegawai_id
                        WHERE k.tahun = 2025 AND p.nip = ? ORDER BY r.nomor LIMIT 1
                        """, Tamu.RATNA).get(0, UUID.class);
        var asing = db.fetchSingle("""
                        SELECT r.id FROM skp_rhk r JOIN skp_skp k ON k.id = r.skp_id JOIN pegawai_profil p ON p.id = k.pegawai_id
                        WHERE k.tahun = 2026 AND p.nip = ? ORDER BY r.nomor LIMIT 1
                        """, Tamu.ZULFIKAR).get(0, UUID.class);
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        assertThat(ratna.buka("/skp/" + skp + "/pustaka").getContentAsString()).contains("SKP Anda tahun lalu");

        var url = "/skp/" + skp + "/pustaka";
        assertThat(ratna.kirim(url, "rhk", asing.toString()).getStatus()).isEqualTo(422);
        assertThat(ratna.kirim(url, "rhk", lalu.toString(), "rhk", asing.toString())
                        .getStatus())
                .isEqualTo(302);
        assertThat(ratna.kirim(url, "rhk", lalu.toString()).getStatus()).isEqualTo(422);

        var isi = db.fetch(
                "SELECT r.uraian, count(i.id)::int FROM skp_rhk r JOIN skp_indikator i ON i.rhk_id = r.id WHERE r.skp_id = ? GROUP BY r.uraian",
                skp);
        assertThat(isi).hasSize(1);
        assertThat(isi.getFirst().get(1, Integer.class)).isPositive();
    }

    private static UUID drafKosong(DSLContext db) {
        var skp = db.fetchSingle("""
                        SELECT k.id FROM skp_skp k JOIN pegawai_profil p ON p.id = k.pegawai_id
                        WHERE k.tahun = 2026 AND k.perubahan_dari IS NULL AND p.nip = ?
                        """, Tamu.RATNA).get(0, UUID.class);
        db.execute(
                "UPDATE skp_rhk SET rhk_pimpinan_id = NULL WHERE rhk_pimpinan_id IN (SELECT id FROM skp_rhk WHERE skp_id = ?)",
                skp);
        db.execute("DELETE FROM skp_rhk WHERE skp_id = ?", skp);
        db.execute("UPDATE skp_skp SET status = 'DRAF' WHERE id = ?", skp);
        return skp;
    }
}
