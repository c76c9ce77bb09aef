package id.kinerja.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Goals are moved, shared and kept where they are by their form. */
@UjiWeb(contoh = true)
class SuntingPemilikTest {

    private static final String MILIK_BIRO = """
            SELECT s.id, s.unit_id, s.induk_id, s.uraian, s.versi FROM perencanaan_simpul s
            JOIN organisasi_unit u ON u.id = s.unit_id
            WHERE u.id <> coalesce(u.perangkat_daerah_id, u.induk_id) ORDER BY s.kode, s.id LIMIT 1
            """;

    @Autowired
    private MockMvc mvc;

    @Test
    void the_form_of_a_biros_goal_keeps_its_owner(DSLContext db) throws Exception {
        var s = db.fetchSingle(MILIK_BIRO);
        var html = Tamu.masuk(mvc, Tamu.WAYAN)
                .sebagai("PENGELOLA_INSTANSI")
                .buka("/pohon/" + s.get("id") + "/ubah")
                .getContentAsString();
        assertThat(html).containsPattern("value=\"" + s.get("unit_id") + "\" selected");
    }

    @Test
    void shares_must_add_up_and_a_goal_cannot_stand_below_itself(DSLContext db) throws Exception {
        var s = db.fetchSingle(MILIK_BIRO);
        var lain = db.fetchSingle(
                        "SELECT id FROM perencanaan_simpul WHERE jenis = 'SASARAN' AND id <> ? ORDER BY id LIMIT 1",
                        s.get("induk_id"))
                .get(0, UUID.class);
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        var url = "/pohon/" + s.get("id") + "/ubah";
        var tetap = new String[] {
            "versi",
            s.get("versi", String.class),
            "uraian",
            s.get("uraian", String.class),
            "unit",
            s.get("unit_id", String.class)
        };
        assertThat(wayan.kirim(
                                url,
                                gabung(
                                        tetap,
                                        "induk",
                                        s.get("induk_id", String.class),
                                        "persen",
                                        "60",
                                        "induk",
                                        lain.toString(),
                                        "persen",
                                        "30"))
                        .getContentAsString())
                .contains("Bagian berjumlah 90%");
        assertThat(wayan.kirim(
                                url,
                                gabung(
                                        tetap,
                                        "induk",
                                        s.get("induk_id", String.class),
                                        "persen",
                                        "60",
                                        "induk",
                                        lain.toString(),
                                        "persen",
                                        "40"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchSingle("SELECT sum(persen)::int FROM perencanaan_sokongan WHERE simpul_id = ?", s.get("id"))
                        .get(0))
                .isEqualTo(100);
        var bawah = UUID.randomUUID();
        db.execute("""
                INSERT INTO perencanaan_simpul (id, induk_id, jenis, kode, uraian, unit_id, tahun_mulai, tahun_akhir, urutan, versi)
                SELECT ?, s.id, 'KONDISI', 'k', 'Kondisi', s.unit_id, s.tahun_mulai, s.tahun_akhir, 9, 1
                FROM perencanaan_simpul s WHERE s.id = ?
                """, bawah, s.get("id"));
        var versi = db.fetchSingle("SELECT versi FROM perencanaan_simpul WHERE id = ?", s.get("id"))
                .get(0, String.class);
        assertThat(wayan.kirim(
                                url,
                                "versi",
                                versi,
                                "uraian",
                                "Sama",
                                "unit",
                                s.get("unit_id", String.class),
                                "induk",
                                bawah.toString(),
                                "persen",
                                "")
                        .getContentAsString())
                .contains("garisnya berputar");
    }

    private static String[] gabung(String[] tetap, String... lain) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(tetap), java.util.Arrays.stream(lain))
                .toArray(String[]::new);
    }
}
