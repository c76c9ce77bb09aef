package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SIKLUS_PERIODE;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.DataContoh;
import id.kinerja.bersama.Nip;
import id.kinerja.uji.UjiWeb;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The small sample, as a trial installation gets it. */
@UjiWeb(contoh = true)
class ContohLampungTest {

    @Autowired
    private DataContoh contoh;

    @Autowired
    private Clock jam;

    @Test
    void it_has_exactly_the_number_of_people_asked_for_in_the_57_units(DSLContext db) {
        assertThat(contoh.adaData()).isTrue();
        assertThat(db.fetchCount(PEGAWAI_PROFIL)).isEqualTo(400);
        assertThat(db.fetchCount(ORGANISASI_UNIT, ORGANISASI_UNIT.KODE.like("100_______")))
                .isEqualTo(57);
    }

    @Test
    void every_nip_is_valid_and_agrees_with_sex_and_kind_of_employment(DSLContext db) {
        for (var p : db.selectFrom(PEGAWAI_PROFIL).orderBy(PEGAWAI_PROFIL.ID).fetch()) {
            assertThat(Nip.periksa(p.getNip(), LocalDate.now(jam)))
                    .as(p.getNip())
                    .isEmpty();
            var nip = new Nip(p.getNip());
            assertThat(nip.perempuan()).isEqualTo(p.getJenisKelamin().equals("P"));
            assertThat(nip.pppk()).isEqualTo(p.getStatus().startsWith("PPPK"));
        }
    }

    @Test
    void everybody_but_the_sekda_has_a_superior(DSLContext db) {
        assertThat(db.select(PEGAWAI_KEDUDUKAN.JABATAN)
                        .from(PEGAWAI_KEDUDUKAN)
                        .where(PEGAWAI_KEDUDUKAN.PENILAI_ID.isNull())
                        .orderBy(PEGAWAI_KEDUDUKAN.PEGAWAI_ID)
                        .fetch(PEGAWAI_KEDUDUKAN.JABATAN))
                .containsExactly("Sekretaris Daerah");
    }

    @Test
    void every_main_result_of_a_set_plan_leads_up_to_the_vision(DSLContext db) {
        var lepas = db.fetch("""
                WITH RECURSIVE naik AS (
                    SELECT r.id AS asal, r.rhk_pimpinan_id, r.simpul_id
                    FROM skp_rhk r JOIN skp_skp s ON s.id = r.skp_id
                    WHERE s.status IN ('DITETAPKAN', 'DITUTUP') AND r.jenis = 'UTAMA'
                    UNION
                    SELECT n.asal, r.rhk_pimpinan_id, COALESCE(r.simpul_id, n.simpul_id)
                    FROM naik n JOIN skp_rhk r ON r.id = n.rhk_pimpinan_id
                ), simpul AS (
                    SELECT n.asal, n.simpul_id FROM naik n WHERE n.simpul_id IS NOT NULL
                    UNION
                    SELECT m.asal, p.induk_id FROM simpul m JOIN perencanaan_simpul p ON p.id = m.simpul_id
                    WHERE p.induk_id IS NOT NULL
                )
                SELECT DISTINCT n.asal FROM naik n
                WHERE NOT EXISTS (
                    SELECT 1 FROM simpul m JOIN perencanaan_simpul p ON p.id = m.simpul_id
                    WHERE m.asal = n.asal AND p.jenis = 'VISI')
                ORDER BY n.asal
                """);
        assertThat(lepas).isEmpty();
        assertThat(db.fetchCount(SKP_RHK)).isGreaterThan(1_500);
    }

    @Test
    void no_screen_is_empty_in_the_open_period(DSLContext db) {
        var hariIni = LocalDate.now(jam);
        var buka = db.select(SIKLUS_PERIODE.ID)
                .from(SIKLUS_PERIODE)
                .where(SIKLUS_PERIODE.JENIS.eq("PERIODIK"))
                .and(SIKLUS_PERIODE.BUKA.le(hariIni))
                .and(SIKLUS_PERIODE.BATAS_REALISASI.ge(hariIni))
                .orderBy(SIKLUS_PERIODE.ID)
                .fetch(SIKLUS_PERIODE.ID);
        assertThat(buka).hasSize(1);
        assertThat(db.selectDistinct(EVALUASI_HASIL.STATUS)
                        .from(EVALUASI_HASIL)
                        .where(EVALUASI_HASIL.PERIODE_ID.in(buka))
                        .orderBy(EVALUASI_HASIL.STATUS)
                        .fetch(EVALUASI_HASIL.STATUS))
                .contains("TERBUKA", "DIAJUKAN", "DIKEMBALIKAN", "DINILAI", "DITETAPKAN");
        assertThat(db.selectDistinct(SKP_SKP.STATUS)
                        .from(SKP_SKP)
                        .where(SKP_SKP.TAHUN.eq(hariIni.getYear()))
                        .orderBy(SKP_SKP.STATUS)
                        .fetch(SKP_SKP.STATUS))
                .contains("DRAF", "DIAJUKAN", "DIKEMBALIKAN", "DITETAPKAN");
    }

    @Test
    void a_head_is_rated_by_what_the_unit_reached(DSLContext db) {
        assertThat(db.fetch("""
                        SELECT h.id FROM evaluasi_hasil h
                        WHERE h.kepala AND h.predikat_organisasi IS NOT NULL AND h.rating_hasil <>
                              CASE h.predikat_organisasi WHEN 'ISTIMEWA' THEN 'DI_ATAS_EKSPEKTASI'
                                  WHEN 'BAIK' THEN 'SESUAI_EKSPEKTASI' ELSE 'DI_BAWAH_EKSPEKTASI' END
                        ORDER BY h.id
                        """)).isEmpty();
        assertThat(db.fetch("""
                        SELECT h.id FROM evaluasi_hasil h
                        LEFT JOIN evaluasi_organisasi o
                            ON o.unit_id = h.unit_id AND o.periode_id = h.periode_id AND o.status = 'DITETAPKAN'
                        WHERE h.predikat_organisasi IS NOT NULL AND h.predikat_organisasi IS DISTINCT FROM o.predikat
                        ORDER BY h.id
                        """)).isEmpty();
    }

    @Test
    void the_people_of_the_story_stand_where_the_story_needs_them(DSLContext db) {
        var hendra = db.fetchSingle(PEGAWAI_KEDUDUKAN, PEGAWAI_KEDUDUKAN.NIP.eq("197503182000031004"));
        assertThat(hendra.getBawahan()).isEqualTo(7);
        var ratna = db.fetchSingle(PEGAWAI_KEDUDUKAN, PEGAWAI_KEDUDUKAN.NIP.eq("198804122011012008"));
        assertThat(ratna.getPenilaiId()).isEqualTo(hendra.getPegawaiId());
        assertThat(db.fetchCount(
                        EVALUASI_HASIL,
                        EVALUASI_HASIL.PEGAWAI_ID.eq(ratna.getPegawaiId()).and(EVALUASI_HASIL.STATUS.eq("DITETAPKAN"))))
                .isEqualTo(1);
        assertThat(db.fetchCount(
                        EVALUASI_HASIL,
                        EVALUASI_HASIL.PENILAI_ID.eq(hendra.getPegawaiId()).and(EVALUASI_HASIL.STATUS.eq("DIAJUKAN"))))
                .isEqualTo(2);
    }

    @Test
    void every_sample_account_opens_with_the_sample_password(DSLContext db) {
        var pembanding = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        assertThat(contoh.akun()).hasSize(8);
        for (var a : contoh.akun()) {
            var akun = db.fetchSingle(AKSES_AKUN, AKSES_AKUN.NAMA_MASUK.eq(a.nip()));
            assertThat(pembanding.matches(a.sandi(), akun.getSandi())).isTrue();
        }
    }
}
