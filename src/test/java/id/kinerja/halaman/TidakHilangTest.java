package id.kinerja.halaman;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.SIKLUS_PERIODE;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Small ways in which work got lost or nonsense got in. */
class TidakHilangTest extends RencanaRatna {

    @Test
    void a_link_and_a_file_sent_together_are_both_kept() throws Exception {
        status("DITETAPKAN");
        var pdf = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        var jawaban = ratna().kirim(multipart("/realisasi/" + skp + "/" + periode + "/bukti")
                .file(new MockMultipartFile("berkas", "laporan.pdf", "application/pdf", pdf))
                .param("rhk", rhk.toString())
                .param("tautan", "drive.contoh.id/berdua")
                .with(csrf()));
        assertThat(jawaban.getStatus()).isEqualTo(302);
        assertThat(db.fetchExists(SKP_BUKTI, SKP_BUKTI.TAUTAN.eq("https://drive.contoh.id/berdua")))
                .isTrue();
        assertThat(db.fetchExists(SKP_BUKTI, SKP_BUKTI.NAMA.eq("laporan.pdf"))).isTrue();
    }

    @Test
    void the_button_that_submits_saves_first() throws Exception {
        status("DITETAPKAN");
        var lembar = "/realisasi/" + skp + "/" + periode;
        var versi = Isian.versi(ratna().buka(lembar).getContentAsString());
        var jawaban = ratna().kirim(lembar, "versi", versi, "lanjut", "ajukan");
        assertThat(jawaban.getRedirectedUrl()).isEqualTo("/evaluasi/periode/" + periode + "/saya");
    }

    @Test
    void a_plan_that_is_set_while_a_period_is_open_opens_that_period() throws Exception {
        db.deleteFrom(kinerja.tabel.Tables.EVALUASI_RIWAYAT)
                .where(kinerja.tabel.Tables.EVALUASI_RIWAYAT.HASIL_ID.in(
                        db.select(EVALUASI_HASIL.ID).from(EVALUASI_HASIL).where(EVALUASI_HASIL.SKP_ID.eq(skp))))
                .execute();
        db.deleteFrom(EVALUASI_HASIL).where(EVALUASI_HASIL.SKP_ID.eq(skp)).execute();
        status("DIAJUKAN");
        var hendra = Tamu.masuk(mvc, Tamu.HENDRA).sebagai("PENILAI");
        assertThat(hendra.kirim("/skp/" + skp + "/penetapan").getStatus()).isEqualTo(302);
        assertThat(db.fetchExists(
                        EVALUASI_HASIL, EVALUASI_HASIL.SKP_ID.eq(skp).and(EVALUASI_HASIL.PERIODE_ID.eq(periode))))
                .isTrue();
    }

    @Test
    void a_superior_from_below_is_refused() throws Exception {
        var k = PEGAWAI_KEDUDUKAN;
        var hendra = Objects.requireNonNull(db.fetchOne(k, k.NIP.eq(Tamu.HENDRA)));
        var duduk = Objects.requireNonNull(
                db.fetchAny(PEGAWAI_PENEMPATAN, PEGAWAI_PENEMPATAN.PEGAWAI_ID.eq(hendra.getPegawaiId())));
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        var jawaban = wayan.kirim(
                "/pegawai/" + hendra.getPegawaiId() + "/atasan",
                "penempatan",
                duduk.getId().toString(),
                "versi",
                duduk.getVersi().toString(),
                "atasan",
                Tamu.RATNA);
        assertThat(jawaban.getStatus()).isEqualTo(422);
        assertThat(jawaban.getContentAsString()).contains("akan melingkar", Tamu.RATNA);
    }

    @Test
    void a_period_stays_in_its_year() throws Exception {
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        var p = Objects.requireNonNull(db.fetchOne(SIKLUS_PERIODE, SIKLUS_PERIODE.ID.eq(periode)));
        for (var salah : new String[][] {{"mulai", "0001-01-01"}, {"batasPenetapan", "9999-12-31"}}) {
            var jawaban = wayan.kirim(
                    "/periode/" + periode,
                    "versi",
                    p.getVersi().toString(),
                    "mulai",
                    salah[0].equals("mulai") ? salah[1] : p.getMulai().toString(),
                    "akhir",
                    p.getAkhir().toString(),
                    "buka",
                    p.getBuka().toString(),
                    "batasRealisasi",
                    p.getBatasRealisasi().toString(),
                    "batasPenilaian",
                    p.getBatasPenilaian().toString(),
                    "batasPenetapan",
                    salah[0].equals("mulai") ? p.getBatasPenetapan().toString() : salah[1]);
            assertThat(jawaban.getStatus()).as(salah[0]).isEqualTo(422);
            assertThat(jawaban.getContentAsString()).contains("harus dalam tahun 2026");
        }
    }

    @Test
    void what_was_typed_before_the_sign_in_ended_is_shown_to_be_copied() throws Exception {
        var tamu = new Tamu(mvc, java.util.List.of());
        assertThat(tamu.kirim("/realisasi/" + skp + "/" + periode, "versi", "1", "keterangan-x", "Tulisan panjang")
                        .getStatus())
                .isEqualTo(419);
    }
}
