package id.kinerja.kewenangan;

import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.Uuid7;
import id.kinerja.halaman.Tamu;
import id.kinerja.pegawai.SusunanPegawai;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who acts for an absent superior may what the superior may, from the first day to the last, and neither before nor after. */
@UjiWeb(contoh = true)
class PelaksanaTugasTest {

    private static final LocalDate PERTAMA = LocalDate.of(2026, 11, 16);
    private static final LocalDate TERAKHIR = PERTAMA.plusDays(9);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @Autowired
    private SusunanPegawai susunan;

    @AfterEach
    void lepas() {
        jam.lepas();
    }

    private static UUID orang(DSLContext db, String nip) {
        return Objects.requireNonNull(db.fetchValue(PEGAWAI_KEDUDUKAN.PEGAWAI_ID, PEGAWAI_KEDUDUKAN.NIP.eq(nip)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLT", "PLH"})
    void an_acting_superior_has_the_team_while_he_acts(String jenis, DSLContext db) throws Exception {
        var d = PEGAWAI_PENEMPATAN;
        var hendra = orang(db, Tamu.HENDRA);
        var dian = orang(db, Tamu.DIAN);
        var jabatan = Objects.requireNonNull(
                db.fetchValue(PEGAWAI_KEDUDUKAN.JABATAN_ID, PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(hendra)));
        var definitif = d.PEGAWAI_ID.eq(hendra).and(d.JENIS.eq("DEFINITIF")).and(d.AKHIR.gt(PERTAMA));
        db.update(d).set(d.AKHIR, PERTAMA.minusDays(1)).where(definitif).execute();
        var tugas = Uuid7.baru();
        db.insertInto(d, d.ID, d.PEGAWAI_ID, d.JABATAN_ID, d.JENIS, d.MULAI, d.AKHIR, d.VERSI)
                .values(tugas, dian, jabatan, jenis, PERTAMA, TERAKHIR, 1)
                .execute();
        assertThat(tim(PERTAMA.minusDays(1))).isFalse();
        assertThat(tim(PERTAMA)).isTrue();
        assertThat(tim(TERAKHIR)).isTrue();
        assertThat(tim(TERAKHIR.plusDays(1))).isFalse();
        db.deleteFrom(d).where(d.ID.eq(tugas)).execute();
        db.update(d)
                .set(d.AKHIR, LocalDate.of(9999, 12, 31))
                .where(d.PEGAWAI_ID.eq(hendra))
                .and(d.AKHIR.eq(PERTAMA.minusDays(1)))
                .execute();
        susunan.susunUlang(PERTAMA);
    }

    /** Whether Dian has the team of the absent superior on that day. */
    private boolean tim(LocalDate hari) throws Exception {
        jam.atur(hari);
        susunan.susunUlang(hari);
        var dian = Tamu.masuk(mvc, Tamu.DIAN).sebagai("PENILAI");
        var tim = dian.buka("/tim");
        var ekspor = dian.buka("/tim/ekspor");
        assertThat(ekspor.getStatus()).isEqualTo(tim.getStatus()).isIn(200, 403);
        return tim.getStatus() == 200 && tim.getContentAsString().contains("Ratna Dewi Puspita");
    }
}
