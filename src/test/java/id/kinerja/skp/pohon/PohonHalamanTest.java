package id.kinerja.skp.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.HitungPernyataan;
import id.kinerja.uji.UjiWeb;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The tree from the vision to people, over the sample organisation. */
@UjiWeb(contoh = true)
class PohonHalamanTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void the_tree_opens_at_the_readers_own_line_up_to_the_vision() throws Exception {
        var html = Tamu.masuk(mvc, Tamu.RATNA).buka("/pohon").getContentAsString();
        assertThat(html)
                .contains("Bersama Lampung Maju Menuju Indonesia Emas", "(Anda)")
                .doesNotContain("belum sampai ke visi");
    }

    @Test
    void first_paint_and_expansion_take_at_most_four_statements(DSLContext db) throws Exception {
        var tamu = Tamu.masuk(mvc, Tamu.HENDRA);
        var visi = db.fetchSingle("SELECT id FROM perencanaan_simpul WHERE jenis = 'VISI'")
                .get(0, String.class);
        for (var url : List.of("/pohon", "/pohon?simpul=" + visi, "/pohon/" + visi + "/cabang")) {
            assertThat(HitungPernyataan.selama(() -> tamu.buka(url))).as(url).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void rhk_of_a_draft_are_hidden_from_everyone_but_its_parties(DSLContext db) throws Exception {
        var draf = db.fetchSingle("""
                SELECT r.id, r.uraian FROM skp_rhk r JOIN skp_skp k ON k.id = r.skp_id
                WHERE k.status = 'DRAF' AND k.tahun = 2026 ORDER BY r.id LIMIT 1
                """);
        var url = "/pohon?simpul=" + draf.get("id");
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka(url).getStatus()).isEqualTo(404);
        assertThat(Tamu.masuk(mvc, Tamu.WAYAN)
                        .sebagai("PENGELOLA_INSTANSI")
                        .buka(url)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_search_leads_to_the_place_in_the_tree() throws Exception {
        var tamu = Tamu.masuk(mvc, Tamu.RATNA);
        var html = tamu.buka("/pohon/tabel?cari=Ratna%20Dewi").getContentAsString();
        var tautan = Pattern.compile("href=\"(/pohon\\?simpul=[^\"]+)\"").matcher(html);
        assertThat(tautan.find()).isTrue();
        assertThat(tamu.buka(tautan.group(1).replace("&amp;", "&")).getContentAsString())
                .contains("is-me");
    }
}
