package id.kinerja.perencanaan.perjanjian;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** From the goals of the unit to an agreement of two parties, a revision, and the official form. */
@UjiWeb(contoh = true)
class PerjanjianTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void a_head_promises_and_the_superior_agrees(DSLContext db) throws Exception {
        var zulfikar = Tamu.masuk(mvc, Tamu.ZULFIKAR).sebagai("PENILAI");
        assertThat(zulfikar.kirim("/perjanjian").getStatus()).isEqualTo(302);
        var pk = db.fetchSingle("SELECT id, kedua_id, versi FROM perencanaan_perjanjian");
        var url = "/perjanjian/" + pk.get("id");
        assertThat(zulfikar.buka(url).getContentAsString())
                .contains("Meningkatnya mutu dan pemerataan pendidikan menengah");
        assertThat(zulfikar.kirim("/perjanjian").getStatus())
                .as("only one a year")
                .isEqualTo(422);

        assertThat(zulfikar.kirim(
                                url,
                                "versi",
                                "1",
                                "sasaran",
                                "Mutu naik",
                                "indikator",
                                "Nilai",
                                "target",
                                "72",
                                "program",
                                "Pengelolaan Pendidikan",
                                "anggaran",
                                "satu miliar",
                                "keterangan",
                                "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(zulfikar.kirim(
                                url,
                                "versi",
                                "1",
                                "sasaran",
                                "Mutu <b>naik</b>",
                                "indikator",
                                "",
                                "target",
                                "",
                                "aksi",
                                "ajukan")
                        .getContentAsString())
                .contains("tanpa indikator atau target");
        assertThat(zulfikar.kirim(
                                url,
                                "versi",
                                "2",
                                "sasaran",
                                "Mutu <b>naik</b>",
                                "indikator",
                                "Nilai",
                                "target",
                                "72",
                                "program",
                                "Pengelolaan Pendidikan",
                                "anggaran",
                                "1.250.000.000",
                                "keterangan",
                                "APBD",
                                "aksi",
                                "ajukan")
                        .getStatus())
                .isEqualTo(302);
        assertThat(zulfikar.kirim(url, "versi", "9", "sasaran", "Lain").getStatus())
                .isEqualTo(422);
        assertThat(zulfikar.kirim(url + "/kesepakatan").getStatus()).isEqualTo(403);
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka(url).getStatus()).isEqualTo(404);

        var kedua = Tamu.masuk(mvc, nip(db, pk.get("kedua_id", UUID.class)));
        assertThat(kedua.kirim(url + "/pengembalian", "catatan", "x").getStatus())
                .isEqualTo(422);
        assertThat(kedua.kirim(url + "/kesepakatan").getStatus()).isEqualTo(302);
        assertThat(zulfikar.buka(url + "/cetak").getContentAsString())
                .contains("Pihak pertama berjanji", "Rp1.250.000.000", "Mutu &lt;b&gt;naik");

        assertThat(zulfikar.kirim(url + "/revisi", "alasan", "Anggaran berubah besar")
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchSingle("SELECT revisi, status FROM perencanaan_perjanjian WHERE revisi = 1")
                        .get("status"))
                .isEqualTo("DRAF");
    }

    @Test
    void who_heads_no_unit_drafts_none() throws Exception {
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).kirim("/perjanjian").getStatus()).isEqualTo(422);
    }

    private static String nip(DSLContext db, UUID pegawai) {
        return db.fetchSingle("SELECT nip FROM pegawai_profil WHERE id = ?", pegawai)
                .get(0, String.class);
    }
}
