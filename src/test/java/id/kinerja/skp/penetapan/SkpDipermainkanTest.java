package id.kinerja.skp.penetapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.audit.verifikasi.VerifikasiLog;
import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A plan that was set is changed in the tables, behind the program's back. */
@UjiWeb(contoh = true)
class SkpDipermainkanTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private VerifikasiLog verifikasi;

    private UUID tetapkan(DSLContext db) throws Exception {
        db.execute("DELETE FROM audit_fakta");
        db.execute("DELETE FROM audit_jejak WHERE fakta <> ''");
        db.execute(
                "INSERT INTO audit_log (id, asal, kunci, ukuran, tepi) VALUES (1, 'uji', ?, 0, '')"
                        + " ON CONFLICT DO NOTHING",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var skp = db.fetchSingle("""
                        SELECT k.id FROM skp_skp k JOIN pegawai_profil p ON p.id = k.pegawai_id
                        WHERE k.tahun = 2026 AND k.perubahan_dari IS NULL AND p.nip = ?
                        """, Tamu.RATNA).get(0, UUID.class);
        db.execute("UPDATE skp_skp SET status = 'DIAJUKAN' WHERE id = ?", skp);
        assertThat(Tamu.masuk(mvc, Tamu.HENDRA)
                        .sebagai("PENILAI")
                        .kirim("/skp/" + skp + "/penetapan")
                        .getStatus())
                .isEqualTo(302);
        return skp;
    }

    @Test
    void an_untouched_plan_fits_the_log(DSLContext db) throws Exception {
        tetapkan(db);
        assertThat(verifikasi.semua(null).fakta()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE skp_indikator SET target_teks = target_teks || '0' WHERE rhk_id IN (SELECT id FROM skp_rhk WHERE skp_id = ?)",
                "UPDATE skp_rhk SET uraian = uraian || '.' WHERE skp_id = ?",
                "UPDATE skp_skp SET ditetapkan = ditetapkan - interval '1 day' WHERE id = ?",
                "DELETE FROM skp_perilaku WHERE skp_id = ?"
            })
    void a_change_behind_the_program_is_found(String perubahan, DSLContext db) throws Exception {
        var skp = tetapkan(db);
        assertThat(db.execute(perubahan, skp)).isPositive();
        assertThatThrownBy(() -> verifikasi.semua(null)).hasMessageContaining("Skp " + skp + " pada tabel berbeda");
    }
}
