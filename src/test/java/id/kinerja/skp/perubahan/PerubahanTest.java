package id.kinerja.skp.perubahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A plan in force is changed within the year: what was recorded stays, what it said is kept, refusal loses nothing. */
@UjiWeb(contoh = true)
class PerubahanTest {

    private static final String ALASAN = "Penugasan baru dari gubernur per 1 Oktober";

    @Autowired
    private MockMvc mvc;

    private UUID skp = new UUID(0, 0);

    @BeforeEach
    void pilih(DSLContext db) {
        skp = satu(db, """
                SELECT k.id FROM skp_skp k JOIN pegawai_profil p ON p.id = k.pegawai_id
                WHERE k.tahun = 2026 AND k.perubahan_dari IS NULL AND p.nip = '%s'
                """.formatted(Tamu.RATNA));
        db.execute("DELETE FROM skp_skp WHERE perubahan_dari = ?", skp);
    }

    @Test
    void a_change_is_written_beside_the_plan_in_force_and_merged_when_it_is_set(DSLContext db) throws Exception {
        var realisasi = realisasi(db);
        var rhk = satu(db, "SELECT id FROM skp_rhk WHERE nomor = 1 AND skp_id = '" + skp + "'");
        var draf = mulai(db);
        db.execute("UPDATE skp_rhk SET uraian = 'Rumusan sesudah penugasan' WHERE asal_id = ?", rhk);
        tambahRhk(db, draf);
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka("/skp/" + draf + "/versi").getContentAsString())
                .contains("Usulan perubahan", "Rumusan sesudah penugasan", "Hasil tambahan", ALASAN);
        assertThat(rumusan(db, rhk)).isNotEqualTo("Rumusan sesudah penugasan");

        assertThat(Tamu.masuk(mvc, Tamu.RATNA)
                        .kirim("/skp/" + draf + "/pengajuan")
                        .getStatus())
                .isEqualTo(302);
        var penilai = Tamu.masuk(mvc, Tamu.HENDRA).sebagai("PENILAI");
        assertThat(penilai.buka("/tim/rencana").getContentAsString()).contains("(perubahan)");
        assertThat(penilai.kirim("/skp/" + draf + "/penetapan").getRedirectedUrl())
                .startsWith("/skp/" + skp);

        assertThat(rumusan(db, rhk)).isEqualTo("Rumusan sesudah penugasan");
        assertThat(realisasi(db)).isEqualTo(realisasi);
        assertThat(db.fetchCount(kinerja.tabel.Tables.SKP_SKP, kinerja.tabel.Tables.SKP_SKP.ID.eq(draf)))
                .isZero();
        assertThat(db.fetchSingle(
                                "SELECT count(*)::int FROM skp_rhk WHERE skp_id = ? AND uraian = 'Hasil tambahan'", skp)
                        .get(0))
                .isEqualTo(1);
        assertThat(penilai.buka("/skp/" + skp + "/versi").getContentAsString())
                .contains("Versi 2, berlaku sejak", "Rumusan sesudah penugasan", "Dasar evaluasi: Triwulan I");
    }

    @Test
    void what_has_realisation_cannot_be_taken_out(DSLContext db) throws Exception {
        var realisasi = realisasi(db);
        var draf = mulai(db);
        db.execute("""
                DELETE FROM skp_rhk d WHERE d.skp_id = ? AND d.asal_id IN (
                    SELECT i.rhk_id FROM skp_indikator i JOIN skp_realisasi z ON z.indikator_id = i.id ORDER BY i.rhk_id)
                  AND d.nomor = 2
                """, draf);
        var jawaban = Tamu.masuk(mvc, Tamu.RATNA).kirim("/skp/" + draf + "/pengajuan");
        assertThat(jawaban.getStatus()).isEqualTo(422);
        assertThat(jawaban.getContentAsString()).contains("sudah punya realisasi");
        assertThat(realisasi(db)).isEqualTo(realisasi);
    }

    @Test
    void giving_a_change_up_leaves_the_plan_in_force_alone(DSLContext db) throws Exception {
        var sebelum = db.fetch("SELECT * FROM skp_rhk WHERE skp_id = ? ORDER BY id", skp)
                .toString();
        var draf = mulai(db);
        assertThat(Tamu.masuk(mvc, Tamu.RATNA)
                        .kirim("/skp/" + draf + "/perubahan/pembatalan")
                        .getRedirectedUrl())
                .startsWith("/skp/" + skp);
        assertThat(db.fetch("SELECT * FROM skp_rhk WHERE skp_id = ? ORDER BY id", skp)
                        .toString())
                .isEqualTo(sebelum);
    }

    @Test
    void a_change_needs_a_reason_and_is_begun_by_its_owner_alone() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        assertThat(ratna.kirim("/skp/" + skp + "/perubahan", "jenis", "APA", "alasan", "kurang")
                        .getStatus())
                .isEqualTo(422);
        assertThat(Tamu.masuk(mvc, Tamu.HENDRA)
                        .kirim("/skp/" + skp + "/perubahan", "jenis", "PENUGASAN", "alasan", ALASAN)
                        .getStatus())
                .isEqualTo(404);
    }

    private UUID mulai(DSLContext db) throws Exception {
        var jawaban =
                Tamu.masuk(mvc, Tamu.RATNA).kirim("/skp/" + skp + "/perubahan", "jenis", "PENUGASAN", "alasan", ALASAN);
        assertThat(jawaban.getStatus()).isEqualTo(302);
        var draf = satu(db, "SELECT id FROM skp_skp WHERE perubahan_dari = '" + skp + "'");
        assertThat(jawaban.getRedirectedUrl()).startsWith("/skp/" + draf + "/hasil");
        return draf;
    }

    private static void tambahRhk(DSLContext db, UUID draf) {
        var rhk = UUID.randomUUID();
        db.execute("""
                INSERT INTO skp_rhk (id, skp_id, nomor, jenis, uraian, klasifikasi, versi)
                VALUES (?, ?, 9, 'TAMBAHAN', 'Hasil tambahan', 'INDIVIDU', 1)
                """, rhk, draf);
        db.execute("""
                INSERT INTO skp_indikator (id, rhk_id, nomor, aspek, uraian, target_teks, target_nilai, satuan, polaritas)
                VALUES (?, ?, 1, 'KUANTITAS', 'Jumlah dokumen', '2', 2, 'dokumen', 'MAKSIMUM')
                """, UUID.randomUUID(), rhk);
    }

    private String realisasi(DSLContext db) {
        return db.fetch("""
                        SELECT z.* FROM skp_realisasi z JOIN skp_indikator i ON i.id = z.indikator_id
                        JOIN skp_rhk r ON r.id = i.rhk_id WHERE r.skp_id = ? ORDER BY z.indikator_id, z.periode_id
                        """, skp).toString();
    }

    private static String rumusan(DSLContext db, UUID rhk) {
        return db.fetchSingle("SELECT uraian FROM skp_rhk WHERE id = ?", rhk).get(0, String.class);
    }

    private static UUID satu(DSLContext db, String tanya) {
        return db.fetchSingle(tanya).get(0, UUID.class);
    }
}
