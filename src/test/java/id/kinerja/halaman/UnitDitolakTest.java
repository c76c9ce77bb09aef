package id.kinerja.halaman;

import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.UjiWeb;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** A refused form of a unit or a post shows what was typed, and a stale one shows both. */
@UjiWeb(contoh = true)
class UnitDitolakTest {

    @Autowired
    private MockMvc mvc;

    private Tamu wayan() throws Exception {
        return Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
    }

    /** A bidang with posts, well below the top. */
    private static UUID bidang(DSLContext db) {
        return Objects.requireNonNull(db.select(ORGANISASI_UNIT.ID)
                .from(ORGANISASI_UNIT)
                .where(ORGANISASI_UNIT.JENIS.eq("BIDANG"))
                .orderBy(ORGANISASI_UNIT.KODE)
                .limit(1)
                .fetchOne(ORGANISASI_UNIT.ID));
    }

    private static UUID kepala(DSLContext db, UUID unit) {
        return Objects.requireNonNull(db.fetchValue(
                ORGANISASI_JABATAN.ID, ORGANISASI_JABATAN.UNIT_ID.eq(unit).and(ORGANISASI_JABATAN.KEPALA)));
    }

    @Test
    void of_a_unit(DSLContext db) throws Exception {
        var wayan = wayan();
        var url = "/unit/" + bidang(db);
        var versi = Isian.versi(wayan.buka(url).getContentAsString());
        var ditolak =
                wayan.kirim(url, "versi", versi, "nama", "Bidang Ketikan Saya", "jenis", "BIDANG", "induk", "tak-ada");
        assertThat(ditolak.getStatus()).isEqualTo(422);
        assertThat(ditolak.getContentAsString()).contains("Bidang Ketikan Saya", "value=\"tak-ada\"");
        assertThat(wayan.buka(url).getContentAsString()).doesNotContain("Bidang Ketikan Saya");
        var baru = wayan.kirim(url + "/bawahan", "kode", "X <1>", "nama", "Seksi Ketikan", "jenis", "SEKSI");
        assertThat(baru.getStatus()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(baru.getContentAsString())).contains("value=\"X <1>\"", "Seksi Ketikan");
    }

    @Test
    void of_a_post(DSLContext db) throws Exception {
        var wayan = wayan();
        var url = "/unit/" + bidang(db) + "/jabatan";
        var ditolak = wayan.kirim(
                url,
                "versi",
                "0",
                "nama",
                "Analis Ketikan",
                "jenis",
                "JF_KEAHLIAN",
                "jenjang",
                "Ahli Muda",
                "kelas",
                "99");
        assertThat(ditolak.getStatus()).isEqualTo(422);
        assertThat(ditolak.getContentAsString())
                .contains("Analis Ketikan", "value=\"99\"", "value=\"Ahli Muda\" selected");
        assertThat(wayan.kirim(url, "versi", "0", "nama", "Analis Ketikan", "jenis", "JF_KEAHLIAN", "kelas", "9")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_stale_unit_and_a_stale_post_are_compared(DSLContext db) throws Exception {
        var wayan = wayan();
        var unit = bidang(db);
        var url = "/unit/" + unit;
        var induk = db.fetchValue(
                ORGANISASI_UNIT.KODE,
                ORGANISASI_UNIT.ID.eq(db.select(ORGANISASI_UNIT.INDUK_ID)
                        .from(ORGANISASI_UNIT)
                        .where(ORGANISASI_UNIT.ID.eq(unit))));
        var basi = wayan.kirim(
                url, "versi", "0", "nama", "Bidang Basi", "jenis", "BIDANG", "induk", String.valueOf(induk));
        assertThat(basi.getStatus()).isEqualTo(409);
        assertThat(basi.getContentAsString()).contains("Bidang Basi", "Pakai tulisan saya");
        assertThat(wayan.kirim(url, Isian.tersembunyi(basi.getContentAsString()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchValue(ORGANISASI_UNIT.NAMA, ORGANISASI_UNIT.ID.eq(unit)))
                .isEqualTo("Bidang Basi");
        var kepala = kepala(db, unit);
        var jabatan = wayan.kirim(
                url + "/jabatan",
                "jabatan",
                kepala.toString(),
                "versi",
                "0",
                "nama",
                "Kepala Basi",
                "jenis",
                "ADMINISTRATOR",
                "kepala",
                "true");
        assertThat(jabatan.getStatus()).isEqualTo(409);
        assertThat(jabatan.getContentAsString()).contains("Kepala Basi", "Pakai yang tersimpan");
    }

    @Test
    void a_superior_is_named_by_post_and_never_in_a_circle(DSLContext db) throws Exception {
        var wayan = wayan();
        var unit = bidang(db);
        var url = "/unit/" + unit + "/jabatan";
        var atas = Objects.requireNonNull(db.select(ORGANISASI_UNIT.INDUK_ID)
                .from(ORGANISASI_UNIT)
                .where(ORGANISASI_UNIT.ID.eq(unit))
                .fetchOne(ORGANISASI_UNIT.INDUK_ID));
        var kepalaAtas = kepala(db, atas);
        wayan.kirim(url, "versi", "0", "nama", "Staf Langsung", "jenis", "PELAKSANA", "atasan", kepalaAtas.toString());
        var staf = Objects.requireNonNull(
                db.fetchValue(ORGANISASI_JABATAN.ID, ORGANISASI_JABATAN.NAMA.eq("Staf Langsung")));
        assertThat(db.fetchValue(ORGANISASI_JABATAN.ATASAN_ID, ORGANISASI_JABATAN.ID.eq(staf)))
                .isEqualTo(kepalaAtas);
        var halaman = wayan.buka(url + "/" + staf).getContentAsString();
        assertThat(halaman).contains("value=\"" + kepalaAtas + "\" selected");
        wayan.kirim(url, "versi", "0", "nama", "Staf Kedua", "jenis", "PELAKSANA", "atasan", staf.toString());
        var kedua =
                Objects.requireNonNull(db.fetchValue(ORGANISASI_JABATAN.ID, ORGANISASI_JABATAN.NAMA.eq("Staf Kedua")));
        var lingkaran = wayan.kirim(
                url,
                "jabatan",
                staf.toString(),
                "versi",
                "1",
                "nama",
                "Staf Langsung",
                "jenis",
                "PELAKSANA",
                "atasan",
                kedua.toString());
        assertThat(lingkaran.getStatus()).isEqualTo(422);
        assertThat(lingkaran.getContentAsString()).contains("berada di bawah jabatan ini");
        var asing = wayan.kirim(
                url,
                "versi",
                "0",
                "nama",
                "Staf Ketiga",
                "jenis",
                "PELAKSANA",
                "atasan",
                UUID.randomUUID().toString());
        assertThat(asing.getStatus()).isEqualTo(422);
    }
}
