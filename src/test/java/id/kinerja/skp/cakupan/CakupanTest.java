package id.kinerja.skp.cakupan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.skp.data.CakupanTersimpan;
import id.kinerja.skp.model.Celah;
import id.kinerja.uji.UjiWeb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Gaps are planted into the sample one by one, and each is found by name. */
@UjiWeb(contoh = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CakupanTest {

    private static final int TAHUN = 2026;

    @Autowired
    private CakupanTersimpan cakupan;

    @Autowired
    private MockMvc mvc;

    private static final String RHK_SAH = """
            SELECT r.id FROM skp_rhk r JOIN skp_skp k ON k.id = r.skp_id
            WHERE k.tahun = 2026 AND k.status = 'DITETAPKAN' AND r.jenis = 'UTAMA' AND %s ORDER BY r.id LIMIT 1
            """;

    @Test
    @Order(1)
    void everybody_with_a_set_plan_has_a_line_to_the_vision() {
        var hitungan = cakupan.hitung(TAHUN, "/");
        assertThat(hitungan)
                .doesNotContainKeys(
                        Celah.ORANG_TANPA_GARIS,
                        Celah.RHK_TERPUTUS,
                        Celah.SIMPUL_TERPUTUS,
                        Celah.BAGIAN_TIDAK_UTUH,
                        Celah.RHK_ATASAN_USANG,
                        Celah.TANPA_PEMILIK,
                        Celah.TANPA_TARGET);
    }

    @Test
    @Order(2)
    void a_goal_without_owner_is_found(DSLContext db) {
        var id = simpul(db, 0);
        ubah(db, "UPDATE perencanaan_simpul SET unit_id = NULL WHERE id = ?", id);
        pastikan(Celah.TANPA_PEMILIK, id);
    }

    @Test
    @Order(3)
    void an_indicator_without_target_is_found(DSLContext db) {
        var id = simpul(db, 1);
        ubah(db, """
                DELETE FROM perencanaan_target t USING perencanaan_indikator i
                WHERE i.id = t.indikator_id AND t.tahun = 2026 AND i.simpul_id = ?
                """, id);
        pastikan(Celah.TANPA_TARGET, id);
    }

    @Test
    @Order(4)
    void a_goal_without_indicator_is_found(DSLContext db) {
        var id = simpul(db, 2);
        ubah(
                db,
                "DELETE FROM perencanaan_target WHERE indikator_id IN (SELECT id FROM perencanaan_indikator WHERE simpul_id = ?)",
                id);
        ubah(db, "DELETE FROM perencanaan_indikator WHERE simpul_id = ?", id);
        pastikan(Celah.TANPA_INDIKATOR, id);
    }

    @Test
    @Order(5)
    void shares_that_do_not_add_up_are_found(DSLContext db) {
        var id = simpul(db, 3);
        ubah(db, """
                INSERT INTO perencanaan_sokongan (simpul_id, induk_id, persen)
                SELECT s.id, a.id, 45 FROM perencanaan_simpul s
                JOIN (SELECT id FROM perencanaan_simpul WHERE jenis = 'SASARAN' ORDER BY id LIMIT 2) a ON true WHERE s.id = ?
                """, id);
        pastikan(Celah.BAGIAN_TIDAK_UTUH, id);
    }

    @Test
    @Order(6)
    void a_goal_nobody_carries_on_and_one_out_of_the_tree_are_found(DSLContext db) {
        var yatim = UUID.randomUUID();
        var putar = UUID.randomUUID();
        var sisip = """
                INSERT INTO perencanaan_simpul (id, induk_id, jenis, kode, uraian, unit_id, tahun_mulai, tahun_akhir, urutan, versi)
                SELECT ?, coalesce(?::uuid, s.induk_id), 'KONDISI', 'u', 'Kondisi uji', s.unit_id, 2025, 2029, 99, 1
                FROM perencanaan_simpul s WHERE s.id = ?
                """;
        db.execute(sisip, yatim, null, simpul(db, 4));
        db.execute(sisip, putar, yatim, simpul(db, 4));
        pastikan(Celah.TANPA_PENERUS, putar);
        db.execute("UPDATE perencanaan_simpul SET induk_id = ? WHERE id = ?", putar, yatim);
        pastikan(Celah.SIMPUL_TERPUTUS, putar);
        pastikan(Celah.SIMPUL_TERPUTUS, yatim);
    }

    @Test
    @Order(7)
    void a_person_without_plan_is_found(DSLContext db) {
        var skp = db.fetchSingle("""
                SELECT k.id, o.nama FROM skp_skp k JOIN pegawai_pub_orang o ON o.id = k.pegawai_id
                WHERE k.tahun = 2026 AND k.status = 'DITETAPKAN'
                  AND NOT EXISTS (SELECT 1 FROM skp_skp b WHERE b.penilai_id = k.pegawai_id) ORDER BY k.id LIMIT 1
                """);
        ubah(db, "UPDATE skp_skp SET status = 'DIBATALKAN' WHERE id = ?", skp.get("id", UUID.class));
        assertThat(cakupan.rinci(TAHUN, "/", Celah.TANPA_SKP, 500, 0))
                .anyMatch(t -> t.hal().equals(skp.get("nama", String.class)));
    }

    @Test
    @Order(8)
    void a_person_and_an_rhk_without_line_are_found(DSLContext db) {
        var rhk = satu(db, RHK_SAH.formatted("r.rhk_pimpinan_id IS NOT NULL"));
        ubah(db, """
                UPDATE skp_rhk SET rhk_pimpinan_id = NULL, simpul_id = NULL
                WHERE skp_id = (SELECT skp_id FROM skp_rhk WHERE id = ?)
                """, rhk);
        pastikan(Celah.RHK_TERPUTUS, rhk);
        assertThat(cakupan.hitung(TAHUN, "/")).containsEntry(Celah.ORANG_TANPA_GARIS, 1);
    }

    @Test
    @Order(9)
    void a_link_to_an_old_plan_is_found(DSLContext db) {
        var rhk = satu(db, RHK_SAH.formatted("r.rhk_pimpinan_id IS NOT NULL"));
        var lama = satu(
                db,
                "SELECT r.id FROM skp_rhk r JOIN skp_skp k ON k.id = r.skp_id WHERE k.tahun = 2025 ORDER BY r.id LIMIT 1");
        db.execute("UPDATE skp_rhk SET rhk_pimpinan_id = ? WHERE id = ?", lama, rhk);
        pastikan(Celah.RHK_ATASAN_USANG, rhk);
    }

    @Test
    @Order(10)
    void an_indicator_of_a_leader_that_nobody_carries_is_found(DSLContext db) {
        var rhk = satu(
                db,
                RHK_SAH.formatted(
                        "EXISTS (SELECT 1 FROM skp_rhk b WHERE b.rhk_pimpinan_id = r.id)"
                                + " AND k.pegawai_id IN (SELECT penilai_id FROM skp_skp WHERE tahun = 2026 AND status = 'DITETAPKAN')"));
        ubah(db, "UPDATE skp_rhk SET rhk_pimpinan_id = NULL WHERE rhk_pimpinan_id = ?", rhk);
        pastikan(Celah.INDIKATOR_TANPA_PEMIKUL, rhk);
    }

    @Test
    @Order(11)
    void direct_cascading_that_falls_short_or_over_is_found(DSLContext db) {
        var rhk = satu(
                db,
                RHK_SAH.formatted("EXISTS (SELECT 1 FROM skp_rhk b JOIN skp_skp kb ON kb.id = b.skp_id"
                        + " WHERE b.rhk_pimpinan_id = r.id AND kb.tahun = 2026 AND kb.status = 'DITETAPKAN')"));
        ubah(db, "UPDATE skp_rhk SET metode = 'LANGSUNG' WHERE rhk_pimpinan_id = ?", rhk);
        ubah(db, """
                UPDATE skp_indikator SET satuan = 'dokumen', target_nilai = 1, uraian = 'Jumlah dokumen', polaritas = 'MAKSIMUM'
                WHERE rhk_id IN (SELECT id FROM skp_rhk WHERE rhk_pimpinan_id = ?)
                """, rhk);
        var induk = "UPDATE skp_indikator SET satuan = 'dokumen', uraian = 'Jumlah dokumen', polaritas = 'MAKSIMUM',"
                + " target_nilai = %s WHERE rhk_id = ?";
        ubah(db, induk.formatted("100000"), rhk);
        pastikan(Celah.LANGSUNG_KURANG, rhk);
        ubah(db, induk.formatted("0.5"), rhk);
        pastikan(Celah.LANGSUNG_LEBIH, rhk);
    }

    @Test
    @Order(12)
    void the_page_counts_them_and_a_unit_sees_only_its_own() throws Exception {
        var semua = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI").buka("/pohon/cakupan");
        assertThat(semua.getContentAsString()).contains("Sasaran tanpa unit pemilik", "Jumlah target di bawah lebih");
        var unit = cakupan.hitung(TAHUN, "/1005010000/");
        assertThat(unit.values().stream().mapToInt(Integer::intValue).sum())
                .isLessThan(cakupan.hitung(TAHUN, "/").values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    private void pastikan(Celah celah, UUID id) {
        assertThat(cakupan.rinci(TAHUN, "/", celah, 1000, 0)).as(celah.name()).anyMatch(t -> id.equals(t.simpul()));
    }

    private static UUID simpul(DSLContext db, int ke) {
        return satu(
                db,
                "SELECT id FROM perencanaan_simpul WHERE jenis = 'SASARAN_UNIT' ORDER BY kode, id OFFSET " + ke
                        + " LIMIT 1");
    }

    private static UUID satu(DSLContext db, String tanya) {
        return db.fetchSingle(tanya).get(0, UUID.class);
    }

    private static void ubah(DSLContext db, String perintah, UUID id) {
        assertThat(db.execute(perintah, id)).isPositive();
    }
}
