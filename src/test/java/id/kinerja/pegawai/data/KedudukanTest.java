package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.Uuid7;
import id.kinerja.pegawai.SusunanPegawai;
import id.kinerja.uji.UjiWeb;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who rates whom: instansi (Sekda) - dinas (Kadis) - bidang (Kabid, staff). */
@UjiWeb
class KedudukanTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 7, 1);
    private static final LocalDate AWAL = LocalDate.of(2024, 1, 1);
    private static final LocalDate SELAMANYA = LocalDate.of(9999, 12, 31);

    @Autowired
    private SusunanPegawai susunan;

    @Autowired
    private DSLContext db;

    private final Map<String, UUID> jabatan = new HashMap<>();
    private final Map<String, UUID> orang = new HashMap<>();
    private int nomor;

    @BeforeEach
    void buat_susunan() {
        db.execute(
                "TRUNCATE pegawai_kedudukan, pegawai_penempatan, pegawai_profil, organisasi_jabatan, organisasi_unit CASCADE");
        var instansi = unit("1", null, null);
        var dinas = unit("2", instansi, null);
        var bidang = unit("3", dinas, dinas);
        jabatan("sekda", instansi, true, null);
        jabatan("kadis", dinas, true, "sekda");
        jabatan("kabid", bidang, true, null);
        jabatan("staf", bidang, false, null);
        jabatan("koordinator", bidang, false, null);
    }

    @Test
    void staff_answer_to_the_head_of_the_unit_and_a_head_to_the_head_above() {
        tempatkan("sekda", "kadis", "kabid", "staf");
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("staf")).isEqualTo("kabid");
        assertThat(penilai("kabid")).isEqualTo("kadis");
        assertThat(penilai("kadis")).isEqualTo("sekda");
        assertThat(penilai("sekda")).isNull();
        assertThat(atasanPenilai("staf")).isEqualTo("kadis");
        var kadis = baris("kadis");
        assertThat(kadis.getBawahan()).isEqualTo(1);
        assertThat(kadis.getPerangkatDaerah()).isEmpty();
        assertThat(baris("staf").getPerangkatDaerah()).isEqualTo("Unit 2");
    }

    @Test
    void a_vacant_head_is_passed_by() {
        tempatkan("sekda", "kadis", "staf");
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("staf")).isEqualTo("kadis");
    }

    @Test
    void a_plt_rates_until_his_last_day_and_the_definitive_goes_before_him() {
        tempatkan("sekda", "kadis", "staf", "koordinator");
        penempatan("koordinator", "kabid", "PLT", AWAL, HARI_INI, null);
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("staf")).isEqualTo("koordinator");
        susunan.susunUlang(HARI_INI.plusDays(1));
        assertThat(penilai("staf")).isEqualTo("kadis");
        tempatkan("kabid");
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("staf")).isEqualTo("kabid");
    }

    @Test
    void working_it_out_again_rewrites_only_those_who_stand_otherwise_now() {
        tempatkan("sekda", "kadis", "staf", "koordinator");
        penempatan("koordinator", "kabid", "PLT", AWAL, HARI_INI, null);
        susunan.susunUlang(HARI_INI);
        var sebelum = letak();
        susunan.susunUlang(HARI_INI.plusDays(1));
        var sesudah = letak();
        assertThat(sesudah.keySet()).isEqualTo(sebelum.keySet());
        assertThat(sesudah.get(orang.get("sekda"))).isEqualTo(sebelum.get(orang.get("sekda")));
        assertThat(sesudah.get(orang.get("staf"))).isNotEqualTo(sebelum.get(orang.get("staf")));
    }

    @Test
    void a_plh_comes_after_a_plt() {
        tempatkan("sekda", "kadis", "staf", "koordinator");
        orang("pengganti");
        penempatan("pengganti", "kabid", "PLH", AWAL, SELAMANYA, null);
        penempatan("koordinator", "kabid", "PLT", AWAL, SELAMANYA, null);
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("staf")).isEqualTo("koordinator");
    }

    @Test
    void nobody_rates_himself_in_a_double_post() {
        tempatkan("sekda", "kabid", "staf");
        penempatan("kabid", "kadis", "PLT", AWAL, SELAMANYA, null);
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("kabid")).isEqualTo("sekda");
        assertThat(penilai("staf")).isEqualTo("kabid");
    }

    @Test
    void posts_that_name_each_other_do_not_hang_and_nobody_is_his_own_superiors_superior() {
        db.update(ORGANISASI_JABATAN)
                .set(ORGANISASI_JABATAN.ATASAN_ID, jabatan.get("staf"))
                .where(ORGANISASI_JABATAN.ID.eq(jabatan.get("koordinator")))
                .execute();
        db.update(ORGANISASI_JABATAN)
                .set(ORGANISASI_JABATAN.ATASAN_ID, jabatan.get("koordinator"))
                .where(ORGANISASI_JABATAN.ID.eq(jabatan.get("staf")))
                .execute();
        tempatkan("sekda", "kadis", "kabid", "staf", "koordinator");
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("staf")).isEqualTo("koordinator");
        assertThat(penilai("koordinator")).isEqualTo("staf");
        assertThat(baris("staf").getAtasanPenilaiId()).isNull();
    }

    @Test
    void the_superior_named_on_the_placement_goes_before_all_others() {
        tempatkan("sekda", "kadis", "kabid");
        orang("staf");
        penempatan("staf", "staf", "DEFINITIF", AWAL, SELAMANYA, orang.get("sekda"));
        susunan.susunUlang(HARI_INI);
        assertThat(penilai("staf")).isEqualTo("sekda");
    }

    @Test
    void who_has_no_post_is_there_without_one_and_who_has_left_is_gone() {
        tempatkan("sekda", "kadis");
        orang("menunggu");
        db.update(PEGAWAI_PROFIL)
                .set(PEGAWAI_PROFIL.AKTIF, false)
                .where(PEGAWAI_PROFIL.ID.eq(orang.get("kadis")))
                .execute();
        susunan.susunUlang(HARI_INI);
        assertThat(baris("menunggu").getUnit()).isEmpty();
        assertThat(db.fetchCount(PEGAWAI_KEDUDUKAN)).isEqualTo(2);
    }

    /** Where each row lies in the table: another place means that it was written anew. */
    private Map<UUID, String> letak() {
        return db.resultQuery("SELECT pegawai_id, ctid::text FROM pegawai_kedudukan")
                .fetchMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class));
    }

    private UUID unit(String kode, @Nullable UUID induk, @Nullable UUID pd) {
        var id = Uuid7.baru();
        db.insertInto(ORGANISASI_UNIT)
                .values(id, kode, "Unit " + kode, "UNIT", induk, "/" + kode + "/", pd, true, 1)
                .execute();
        return id;
    }

    private void jabatan(String nama, UUID unit, boolean kepala, @Nullable String atasan) {
        var id = Uuid7.baru();
        jabatan.put(nama, id);
        db.insertInto(ORGANISASI_JABATAN)
                .values(id, unit, nama, "PELAKSANA", null, null, kepala, 1, jabatan.get(atasan), true, 1)
                .execute();
    }

    private void orang(String nama) {
        var id = Uuid7.baru();
        orang.put(nama, id);
        db.insertInto(PEGAWAI_PROFIL)
                .values(id, "1980010120000110%02d".formatted(++nomor), nama, "L", "PNS", null, null, true, 1)
                .execute();
    }

    private void tempatkan(String... nama) {
        for (var satu : nama) {
            orang(satu);
            penempatan(satu, satu, "DEFINITIF", AWAL, SELAMANYA, null);
        }
    }

    private void penempatan(
            String siapa, String di, String jenis, LocalDate mulai, LocalDate akhir, @Nullable UUID penilai) {
        db.insertInto(PEGAWAI_PENEMPATAN)
                .values(Uuid7.baru(), orang.get(siapa), jabatan.get(di), jenis, mulai, akhir, penilai, 1)
                .execute();
    }

    private @Nullable String penilai(String siapa) {
        return nama(baris(siapa).getPenilaiId());
    }

    private @Nullable String atasanPenilai(String siapa) {
        return nama(baris(siapa).getAtasanPenilaiId());
    }

    private @Nullable String nama(@Nullable UUID id) {
        return id == null
                ? null
                : db.fetchSingle(PEGAWAI_PROFIL, PEGAWAI_PROFIL.ID.eq(id)).getNama();
    }

    private kinerja.tabel.tables.records.PegawaiKedudukanRecord baris(String siapa) {
        return db.fetchSingle(PEGAWAI_KEDUDUKAN, PEGAWAI_KEDUDUKAN.NAMA.eq(siapa));
    }
}
