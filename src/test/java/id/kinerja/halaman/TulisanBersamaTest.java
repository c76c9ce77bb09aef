package id.kinerja.halaman;

import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.SKP_LAMPIRAN;
import static kinerja.tabel.Tables.SKP_PERILAKU;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.UjiWeb;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Two windows write the same thing: the later one sees both texts, and nothing typed is lost. */
@UjiWeb(contoh = true)
class TulisanBersamaTest {

    @Autowired
    private MockMvc mvc;

    private static UUID draf(DSLContext db) {
        var id = Objects.requireNonNull(db.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(SKP_SKP.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(Tamu.RATNA))
                .orderBy(SKP_SKP.TAHUN.desc())
                .fetchAny(SKP_SKP.ID));
        db.update(SKP_SKP).set(SKP_SKP.STATUS, "DRAF").where(SKP_SKP.ID.eq(id)).execute();
        return id;
    }

    /** Saves from one window, then from another that was opened before, and keeps the second. */
    private void bergantian(Tamu tamu, String url, String isian, String... tetap) throws Exception {
        var versi = Isian.versi(tamu.buka(url).getContentAsString());
        var satu = gabung(tetap, "versi", versi, isian, "Satu & <b>lama</b>\nbaris dua");
        assertThat(tamu.kirim(url, satu).getStatus()).isEqualTo(302);
        var bentrok = tamu.kirim(url, gabung(tetap, "versi", versi, isian, "Dua & <i>baru</i>"));
        assertThat(bentrok.getStatus()).isEqualTo(409);
        var html = bentrok.getContentAsString();
        assertThat(html).doesNotContain("<b>lama", "<i>baru").contains("berbeda");
        assertThat(HtmlUtils.htmlUnescape(html)).contains("<b>lama</b>", "baris dua", "<i>baru</i>");
        assertThat(tamu.kirim(url, Isian.tersembunyi(html)).getStatus()).isEqualTo(302);
        assertThat(Isian.versi(tamu.buka(url).getContentAsString())).isNotEqualTo(versi);
    }

    private static String[] gabung(String[] tetap, String... lain) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(tetap), java.util.Arrays.stream(lain))
                .toArray(String[]::new);
    }

    @Test
    void of_an_expectation(DSLContext db) throws Exception {
        var skp = draf(db);
        bergantian(Tamu.masuk(mvc, Tamu.RATNA), "/skp/" + skp + "/perilaku", "KOMPETEN");
        assertThat(db.fetchValue(
                        SKP_PERILAKU.EKSPEKTASI, SKP_PERILAKU.SKP_ID.eq(skp).and(SKP_PERILAKU.PERILAKU.eq("KOMPETEN"))))
                .isEqualTo("Dua & <i>baru</i>");
    }

    @Test
    void of_an_annex(DSLContext db) throws Exception {
        var skp = draf(db);
        bergantian(Tamu.masuk(mvc, Tamu.RATNA), "/skp/" + skp + "/dukungan", "KONSEKUENSI");
        assertThat(db.fetchValues(SKP_LAMPIRAN.URAIAN, SKP_LAMPIRAN.SKP_ID.eq(skp)))
                .containsExactly("Dua & <i>baru</i>");
    }

    @Test
    void of_a_goal(DSLContext db) throws Exception {
        var misi = Objects.requireNonNull(db.select(PERENCANAAN_SIMPUL.ID)
                .from(PERENCANAAN_SIMPUL)
                .where(PERENCANAAN_SIMPUL.JENIS.eq("MISI"))
                .orderBy(PERENCANAAN_SIMPUL.ID)
                .limit(1)
                .fetchOne(PERENCANAAN_SIMPUL.ID));
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        bergantian(wayan, "/pohon/" + misi + "/ubah", "uraian", "kode", "M1");
        assertThat(db.fetchValue(PERENCANAAN_SIMPUL.URAIAN, PERENCANAAN_SIMPUL.ID.eq(misi)))
                .isEqualTo("Dua & <i>baru</i>");
    }
}
