package id.kinerja.halaman;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_REALISASI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.select;

import id.kinerja.uji.UjiWeb;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two windows on one document: nobody's words are lost, and the second writer decides with both before her. */
@UjiWeb(contoh = true)
class DuaPenulisTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void the_second_writer_of_an_rhk_sees_both_texts_and_may_keep_hers(DSLContext db) throws Exception {
        var skp = skp(db);
        var rhk = rhk(db, skp);
        db.update(SKP_SKP).set(SKP_SKP.STATUS, "DRAF").where(SKP_SKP.ID.eq(skp)).execute();
        var satu = Tamu.masuk(mvc, Tamu.RATNA);
        var dua = Tamu.masuk(mvc, Tamu.RATNA);
        var url = "/skp/" + skp + "/rhk/" + rhk;
        var versi = Isian.versi(satu.buka("/skp/" + skp + "/hasil?rhk=" + rhk).getContentAsString());
        assertThat(satu.kirim(url, "versi", versi, "uraian", "Tulisan jendela satu")
                        .getStatus())
                .isEqualTo(302);

        var bentrok = dua.kirim(url, "versi", versi, "uraian", "Tulisan jendela dua", "metode", "LANGSUNG");
        assertThat(bentrok.getStatus()).isEqualTo(409);
        assertThat(bentrok.getContentAsString())
                .contains("Tulisan jendela satu", "Tulisan jendela dua")
                .contains("RHK atasan yang didukung", "Cara penurunan", "Langsung: target atasan dibagi");
        assertThat(uraian(db, rhk)).isEqualTo("Tulisan jendela satu");

        assertThat(dua.kirim(url, Isian.tersembunyi(bentrok.getContentAsString()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(uraian(db, rhk)).isEqualTo("Tulisan jendela dua");
    }

    @Test
    void the_second_writer_of_realisation_sees_both_texts_and_may_keep_hers(DSLContext db) throws Exception {
        var skp = skp(db);
        db.update(SKP_SKP)
                .set(SKP_SKP.STATUS, "DITETAPKAN")
                .where(SKP_SKP.ID.eq(skp))
                .execute();
        var periode = Objects.requireNonNull(db.select(EVALUASI_HASIL.PERIODE_ID)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.PEGAWAI_ID.eq(
                        select(SKP_SKP.PEGAWAI_ID).from(SKP_SKP).where(SKP_SKP.ID.eq(skp))))
                .and(EVALUASI_HASIL.STATUS.eq("TERBUKA"))
                .orderBy(EVALUASI_HASIL.ID.desc())
                .fetchAny(EVALUASI_HASIL.PERIODE_ID));
        var indikator = Objects.requireNonNull(db.select(SKP_INDIKATOR.ID)
                .from(SKP_INDIKATOR)
                .where(SKP_INDIKATOR.RHK_ID.in(select(SKP_RHK.ID).from(SKP_RHK).where(SKP_RHK.SKP_ID.eq(skp))))
                .orderBy(SKP_INDIKATOR.ID)
                .fetchAny(SKP_INDIKATOR.ID));
        var satu = Tamu.masuk(mvc, Tamu.RATNA);
        var dua = Tamu.masuk(mvc, Tamu.RATNA);
        var url = "/realisasi/" + skp + "/" + periode;
        var nama = "keterangan-" + indikator;
        var versi = Isian.versi(satu.buka(url).getContentAsString());
        assertThat(satu.kirim(url, "versi", versi, nama, "Tulisan jendela satu").getStatus())
                .isEqualTo(302);

        var bentrok = dua.kirim(url, "versi", versi, nama, "Tulisan jendela dua");
        assertThat(bentrok.getStatus()).isEqualTo(409);
        assertThat(bentrok.getContentAsString()).contains("Tulisan jendela satu", "Tulisan jendela dua");

        var lagi = dua.kirim(url, "versi", Isian.versi(bentrok.getContentAsString()), nama, "Tulisan jendela dua");
        assertThat(lagi.getStatus()).isEqualTo(302);
        assertThat(db.select(SKP_REALISASI.URAIAN)
                        .from(SKP_REALISASI)
                        .where(SKP_REALISASI.INDIKATOR_ID.eq(indikator))
                        .and(SKP_REALISASI.PERIODE_ID.eq(periode))
                        .fetchOne(SKP_REALISASI.URAIAN))
                .isEqualTo("Tulisan jendela dua");
    }

    private static UUID skp(DSLContext db) {
        return Objects.requireNonNull(db.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(SKP_SKP.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(Tamu.RATNA))
                .orderBy(SKP_SKP.TAHUN.desc())
                .fetchAny(SKP_SKP.ID));
    }

    private static UUID rhk(DSLContext db, UUID skp) {
        return Objects.requireNonNull(db.select(SKP_RHK.ID)
                .from(SKP_RHK)
                .where(SKP_RHK.SKP_ID.eq(skp))
                .orderBy(SKP_RHK.NOMOR)
                .fetchAny(SKP_RHK.ID));
    }

    private static String uraian(DSLContext db, UUID rhk) {
        return Objects.requireNonNull(db.select(SKP_RHK.URAIAN)
                .from(SKP_RHK)
                .where(SKP_RHK.ID.eq(rhk))
                .fetchOne(SKP_RHK.URAIAN));
    }
}
