package id.kinerja.halaman;

import static kinerja.tabel.Tables.SKP_RHK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked for, the answer is a page, and what is not hers does not exist for the one who asks. */
class PermintaanAsingTest extends RencanaRatna {

    @ParameterizedTest
    @ValueSource(
            strings = {"RHK:bukan-id", "SIMPUL:", "RHK:", "SIMPUL:<b>", "RHK:00000000-0000-0000-0000-000000000000"})
    void a_link_that_was_not_offered_is_refused(String atas) throws Exception {
        var versi =
                db.select(SKP_RHK.VERSI).from(SKP_RHK).where(SKP_RHK.ID.eq(rhk)).fetchOne(SKP_RHK.VERSI);
        var sebelum = isi();
        assertThat(ratna().kirim("/skp/" + skp + "/rhk/" + rhk, "versi", "" + versi, "uraian", "a", "atas", atas)
                        .getStatus())
                .isEqualTo(422);
        assertThat(isi()).isEqualTo(sebelum);
    }

    @Test
    void what_belongs_to_others_is_not_found() throws Exception {
        var tamu = ratna();
        var lain = skp(Tamu.DIAN);
        var sebelum = isi();
        for (var url : List.of(
                "/skp/" + lain,
                "/skp/" + lain + "/hasil",
                "/skp/" + lain + "/perilaku",
                "/skp/" + lain + "/dukungan",
                "/skp/" + lain + "/cetak",
                "/realisasi/" + lain + "/" + periode,
                "/bukti/" + lain,
                "/hasil/" + lain,
                "/evaluasi/" + lain + "/pengajuan")) {
            assertThat(tamu.buka(url).getStatus()).as(url).isEqualTo(404);
        }
        for (var url : List.of(
                "/skp/" + lain + "/pengajuan",
                "/skp/" + lain + "/penarikan",
                "/skp/" + lain + "/rhk",
                "/skp/" + lain + "/rhk/" + rhk,
                "/skp/" + lain + "/rhk/" + rhk + "/penghapusan",
                "/skp/" + lain + "/perilaku",
                "/skp/" + lain + "/dukungan",
                "/skp/" + lain + "/penetapan",
                "/realisasi/" + lain + "/" + periode)) {
            assertThat(tamu.kirim(url, "versi", "1").getStatus()).as(url).isEqualTo(404);
        }
        assertThat(isi()).isEqualTo(sebelum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bukan-id", "1", "%00", "..%2f", "00000000-0000-0000-0000-00000000000g"})
    void an_id_that_is_none_is_refused(String id) throws Exception {
        var tamu = ratna();
        for (var awal : List.of("/skp/", "/hasil/", "/bukti/", "/realisasi/" + skp + "/", "/evaluasi/")) {
            assertThat(tamu.buka(awal + id).getStatus()).as(awal + id).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "2147483647", "-2147483648", "99999999999", "abc", ""})
    void an_odd_page_number_is_no_failure(String halaman) throws Exception {
        var hendra = Tamu.masuk(mvc, Tamu.HENDRA);
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        for (var url : List.of("/tim", "/evaluasi")) {
            assertThat(hendra.buka(url + "?halaman=" + halaman).getStatus())
                    .as(url)
                    .isIn(200, 400);
        }
        for (var url : List.of("/unit/kemajuan", "/evaluasi/organisasi", "/pohon")) {
            assertThat(wayan.buka(url + "?tahun=" + halaman + "&halaman=" + halaman)
                            .getStatus())
                    .as(url)
                    .isIn(200, 400);
        }
    }

    @Test
    void a_second_submission_is_refused_with_its_reason() throws Exception {
        skp = skp(Tamu.TOGAR);
        status("DRAF");
        var tamu = Tamu.masuk(mvc, Tamu.TOGAR);
        assertThat(tamu.kirim("/skp/" + skp + "/pengajuan").getStatus()).isEqualTo(302);
        var kedua = tamu.kirim("/skp/" + skp + "/pengajuan");
        assertThat(kedua.getStatus()).isEqualTo(422);
        assertThat(kedua.getContentAsString()).contains("<h1");
    }

    @Test
    void a_form_without_its_token_is_forbidden() throws Exception {
        var tamu = ratna();
        for (var url : List.of(
                "/skp", "/skp/" + skp + "/pengajuan", "/skp/" + skp + "/rhk", "/akun", "/peran", "/keluar", "/masuk")) {
            assertThat(tamu.kirim(post(url)).getStatus()).as(url).isEqualTo(419);
        }
    }
}
