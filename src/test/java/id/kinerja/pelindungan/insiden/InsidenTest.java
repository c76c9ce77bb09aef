package id.kinerja.pelindungan.insiden;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.PELINDUNGAN_INSIDEN;
import static kinerja.tabel.Tables.PELINDUNGAN_INSIDEN_RIWAYAT;
import static kinerja.tabel.Tables.PELINDUNGAN_PEMBERITAHUAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The register of breaches and its clock (UU 27/2022 Pasal 46). */
@UjiWeb(contoh = true)
class InsidenTest {

    private static final Instant KINI = Instant.parse("2026-11-26T05:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @AfterEach
    void lepas(DSLContext db) {
        jam.lepas();
        db.deleteFrom(PELINDUNGAN_INSIDEN_RIWAYAT).execute();
        db.deleteFrom(PELINDUNGAN_PEMBERITAHUAN).execute();
        db.deleteFrom(PELINDUNGAN_INSIDEN).execute();
    }

    private Tamu wayan() throws Exception {
        return Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
    }

    private String catat(String judul, String diketahui) throws Exception {
        var jawaban = wayan().kirim("/insiden", "judul", judul, "diketahui", diketahui, "jumlah", "120");
        assertThat(jawaban.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(jawaban.getRedirectedUrl()).split("\\?", 2)[0];
    }

    @Test
    void the_clock_runs_until_persons_and_authority_are_told(DSLContext db) throws Exception {
        jam.atur(KINI);
        var url = catat("Surel salah alamat", "2026-11-26T10:00");
        jam.atur(KINI.plus(Duration.ofHours(20)));
        assertThat(wayan().buka("/hari-ini").getContentAsString())
                .contains("Kegagalan pelindungan data menunggu pemberitahuan");
        assertThat(wayan().buka(url).getContentAsString()).contains("2 hari 2 jam lagi", "29 Nov 2026 10.00");
        assertThat(beritahu(url, "SUBJEK", "2026-11-26T12:30")).isEqualTo(302);
        assertThat(wayan().buka(url).getContentAsString()).contains("2 hari 2 jam lagi", "Diberi tahu 26 Nov 2026");
        assertThat(wayan().kirim(url + "/penutupan").getStatus()).isEqualTo(422);
        assertThat(beritahu(url, "LEMBAGA", "2026-11-27T07:00")).isEqualTo(302);
        assertThat(wayan().buka(url).getContentAsString()).doesNotContain("jam lagi");
        assertThat(wayan().buka("/hari-ini").getContentAsString()).doesNotContain("Kegagalan pelindungan data");

        assertThat(wayan().kirim(url + "/penutupan").getContentAsString()).contains("belum diisi");
        var versi = db.fetchValue(PELINDUNGAN_INSIDEN.VERSI, PELINDUNGAN_INSIDEN.JUDUL.eq("Surel salah alamat"));
        assertThat(wayan().kirim(
                                url,
                                "versi",
                                String.valueOf(versi),
                                "judul",
                                "Surel salah alamat",
                                "diketahui",
                                "2026-11-26T10:00",
                                "jumlah",
                                "120",
                                "data",
                                "NIP dan nama",
                                "kejadian",
                                "Lampiran terkirim ke luar",
                                "tindakan",
                                "Penerima menghapus")
                        .getStatus())
                .isEqualTo(302);
        assertThat(wayan().kirim(url + "/penutupan").getStatus()).isEqualTo(302);
        assertThat(beritahu(url, "PUBLIK", "2026-11-27T07:30")).isEqualTo(422);
        var laporan = Tamu.masuk(mvc, Tamu.TOGAR).sebagai("INSPEKTORAT").buka(url + "/laporan");
        assertThat(laporan.getContentAsString())
                .contains("NIP dan nama", "Penerima menghapus", "Subjek data", "Pasal 46");
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.startsWith("pelindungan.insiden.")))
                .isGreaterThanOrEqualTo(5);
    }

    private int beritahu(String url, String kepada, String waktu) throws Exception {
        return wayan().kirim(url + "/pemberitahuan", "kepada", kepada, "waktu", waktu, "cara", "Surat 12/2026")
                .getStatus();
    }

    @Test
    void bad_times_and_empty_names_are_refused_and_nothing_typed_is_lost() throws Exception {
        jam.atur(KINI);
        var masaDepan =
                wayan().kirim("/insiden", "judul", "", "diketahui", "2026-11-26T12:01", "kejadian", "Kata kunci");
        assertThat(masaDepan.getStatus()).isEqualTo(422);
        assertThat(masaDepan.getContentAsString()).contains("tidak di masa depan", "Tulis nama singkat", "Kata kunci");
        assertThat(wayan().kirim("/insiden", "judul", "x", "diketahui", "kemarin", "jumlah", "-1")
                        .getContentAsString())
                .contains("angka bulat", "tanggal dan jamnya");
        var url = catat("Ponsel hilang", "2026-11-26T11:00");
        assertThat(beritahu(url, "SUBJEK", "2026-11-26T10:59")).isEqualTo(422);
        assertThat(beritahu(url, "SUBJEK", "2026-11-26T12:01")).isEqualTo(422);
        assertThat(beritahu(url, "TETANGGA", "2026-11-26T11:30")).isEqualTo(422);
        var tanpaCara = wayan().kirim(url + "/pemberitahuan", "kepada", "SUBJEK", "waktu", "2026-11-26T11:30");
        assertThat(tanpaCara.getStatus()).isEqualTo(422);
        assertThat(tanpaCara.getContentAsString()).contains("2026-11-26T11:30");
    }

    @Test
    void a_notice_after_the_deadline_says_so() throws Exception {
        jam.atur(KINI);
        var url = catat("Berkas tercecer", "2026-11-22T09:00");
        assertThat(wayan().buka("/insiden").getContentAsString()).contains("lewat 1 hari 3 jam");
        assertThat(beritahu(url, "SUBJEK", "2026-11-25T09:01")).isEqualTo(302);
        assertThat(wayan().buka(url).getContentAsString()).contains("melewati batas");
    }

    @Test
    void the_inspectorate_reads_and_staff_find_nothing() throws Exception {
        jam.atur(KINI);
        var url = catat("Untuk dibaca", "2026-11-26T09:00");
        var togar = Tamu.masuk(mvc, Tamu.TOGAR).sebagai("INSPEKTORAT");
        assertThat(togar.buka(url).getContentAsString())
                .contains("Untuk dibaca")
                .doesNotContain("Catat pemberitahuan");
        assertThat(togar.kirim(url + "/penutupan").getStatus()).isEqualTo(403);
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka("/insiden").getStatus()).isEqualTo(403);
    }
}
