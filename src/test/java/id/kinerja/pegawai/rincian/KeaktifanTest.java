package id.kinerja.pegawai.rincian;

import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Ending placements, leaving and coming back. */
@UjiWeb(contoh = true)
class KeaktifanTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @AfterEach
    void lepas() {
        jam.lepas();
    }

    private Tamu wayan() throws Exception {
        return Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
    }

    private static UUID orang(DSLContext db, String nip) {
        return Objects.requireNonNull(db.fetchValue(PEGAWAI_PROFIL.ID, PEGAWAI_PROFIL.NIP.eq(nip)));
    }

    private LocalDate hariIni() {
        return LocalDate.now(jam);
    }

    @Test
    void a_leader_leaves_and_comes_back_and_the_order_follows(DSLContext db) throws Exception {
        var wayan = wayan();
        var id = orang(db, Tamu.HENDRA);
        var ratna = orang(db, Tamu.RATNA);
        var hendra = Tamu.masuk(mvc, Tamu.HENDRA);
        var url = "/pegawai/" + id;
        var besok = wayan.kirim(
                url + "/penonaktifan", "tanggal", hariIni().plusDays(1).toString(), "alasan", "PENSIUN");
        assertThat(besok.getStatus()).isEqualTo(422);
        assertThat(besok.getContentAsString()).contains(hariIni().plusDays(1).toString());
        assertThat(wayan.kirim(url + "/penonaktifan", "tanggal", hariIni().toString())
                        .getStatus())
                .isEqualTo(422);
        assertThat(wayan.kirim(url + "/penonaktifan", "tanggal", "besok", "alasan", "PENSIUN", "keterangan", "SK 12")
                        .getContentAsString())
                .contains("SK 12");
        assertThat(wayan.kirim(
                                url + "/penonaktifan",
                                "tanggal",
                                hariIni().toString(),
                                "alasan",
                                "PENSIUN",
                                "keterangan",
                                "SK 12")
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchExists(PEGAWAI_KEDUDUKAN, PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(id)))
                .isFalse();
        assertThat(db.fetchValue(PEGAWAI_KEDUDUKAN.PENILAI_ID, PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(ratna)))
                .isNotEqualTo(id);
        assertThat(hendra.buka("/hari-ini").getStatus()).isEqualTo(302);
        assertThat(wayan.buka("/pegawai/nonaktif").getContentAsString()).contains(id.toString(), "Pensiun");
        assertThat(wayan.buka(url).getContentAsString()).contains("Pensiun", "SK 12", "Aktifkan kembali");
        assertThat(wayan.buka("/data/kesiapan/JABATAN_LOWONG").getStatus()).isIn(200, 404);

        assertThat(wayan.kirim(url + "/pengaktifan", "tanggal", hariIni().toString())
                        .getStatus())
                .isEqualTo(422);
        jam.atur(hariIni().plusDays(1));
        assertThat(wayan().kirim(url + "/pengaktifan", "tanggal", hariIni().toString())
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchValue(PEGAWAI_KEDUDUKAN.JABATAN, PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(id)))
                .isEmpty();
        assertThat(Tamu.masuk(mvc, Tamu.HENDRA).buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void a_result_stays_readable_after_its_rater_left(DSLContext db) throws Exception {
        var nur = Tamu.masuk(mvc, Tamu.DIAN);
        var sebelum = nur.buka("/hasil").getContentAsString();
        var tautan = java.util.regex.Pattern.compile("href=\"(/hasil/[0-9a-f-]{36})\"")
                .matcher(sebelum);
        assertThat(tautan.find()).isTrue();
        var penilai =
                db.fetchValue(PEGAWAI_KEDUDUKAN.PENILAI_ID, PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(orang(db, Tamu.DIAN)));
        wayan().kirim(
                        "/pegawai/" + penilai + "/penonaktifan",
                        "tanggal",
                        hariIni().toString(),
                        "alasan",
                        "PINDAH");
        assertThat(nur.buka(tautan.group(1)).getStatus()).isEqualTo(200);
    }

    @Test
    void a_placement_is_ended_within_its_time_with_a_reason(DSLContext db) throws Exception {
        var wayan = wayan();
        var id = orang(db, "199502172020121004");
        var d = PEGAWAI_PENEMPATAN;
        var penempatan = Objects.requireNonNull(db.select(d.ID, d.MULAI)
                .from(d)
                .where(d.PEGAWAI_ID.eq(id))
                .and(d.AKHIR.gt(hariIni()))
                .orderBy(d.ID)
                .limit(1)
                .fetchOne());
        var url = "/pegawai/" + id + "/penempatan/" + penempatan.value1() + "/pengakhiran";
        var mulai = penempatan.value2();
        var terlaluAwal = wayan.kirim(url, "tanggal", mulai.minusDays(1).toString(), "alasan", "Alih tugas");
        assertThat(terlaluAwal.getStatus()).isEqualTo(422);
        assertThat(terlaluAwal.getContentAsString()).contains("Alih tugas");
        assertThat(wayan.kirim(url, "tanggal", hariIni().toString(), "alasan", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(wayan.kirim(url, "tanggal", hariIni().toString(), "alasan", "Alih tugas")
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchValue(d.AKHIR, d.ID.eq(penempatan.value1()))).isEqualTo(hariIni());
        assertThat(wayan.buka("/pegawai/" + id).getContentAsString()).contains("Alih tugas");
        var lain = "/pegawai/" + orang(db, Tamu.RATNA) + "/penempatan/" + penempatan.value1() + "/pengakhiran";
        assertThat(wayan.kirim(lain, "tanggal", hariIni().toString(), "alasan", "Alih")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobody_deactivates_herself_and_an_outsider_nobody(DSLContext db) throws Exception {
        var wayan = wayan();
        assertThat(wayan.kirim(
                                "/pegawai/" + orang(db, Tamu.WAYAN) + "/penonaktifan",
                                "tanggal",
                                hariIni().toString(),
                                "alasan",
                                "PINDAH")
                        .getStatus())
                .isEqualTo(422);
        var togar = Tamu.masuk(mvc, Tamu.TOGAR);
        assertThat(togar.kirim("/pegawai/" + orang(db, Tamu.RATNA) + "/penonaktifan")
                        .getStatus())
                .isEqualTo(403);
        assertThat(Tamu.masuk(mvc, Tamu.RATNA)
                        .kirim("/pegawai/" + orang(db, Tamu.RATNA) + "/penonaktifan")
                        .getStatus())
                .isEqualTo(403);
    }
}
