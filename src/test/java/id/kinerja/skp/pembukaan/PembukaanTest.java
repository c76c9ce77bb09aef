package id.kinerja.skp.pembukaan;

import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEKERJAAN_PEKERJAAN;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_LAMPIRAN;
import static kinerja.tabel.Tables.SKP_LEWAT;
import static kinerja.tabel.Tables.SKP_PERILAKU;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;

import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.halaman.Tamu;
import id.kinerja.pekerjaan.jalan.PekerjaanUji;
import id.kinerja.uji.UjiWeb;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A year opened for everybody, filled with last year's plans, and taken back. */
@UjiWeb(contoh = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PembukaanTest {

    private static final String ALAMAT = "/periode/tahun/2027/pembukaan";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PekerjaanUji uji;

    @Test
    @Order(1)
    void a_year_that_is_not_open_is_refused_with_a_sentence() throws Exception {
        var wayan = wayan();
        wayan.kirim("/periode/tahun", "tahun", "2027", "pola", "TRIWULAN");
        assertThat(wayan.buka("/periode?tahun=2027").getContentAsString()).contains("setelah tahun ini dibuka");
        assertThat(wayan.kirim(ALAMAT).getStatus()).isEqualTo(422);
        wayan.kirim("/periode/tahun/2027/status", "status", "TERBUKA", "versi", "1");
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).kirim(ALAMAT).getStatus()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void everybody_with_a_post_and_a_superior_gets_a_draft_and_the_report_tells_who_does_not(DSLContext db)
            throws Exception {
        var ratna = satu(db, Tamu.RATNA);
        db.update(PEGAWAI_KEDUDUKAN)
                .setNull(PEGAWAI_KEDUDUKAN.PENILAI_ID)
                .where(PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(ratna))
                .execute();
        var id = pesan(ALAMAT);
        uji.sampaiUsai(id);
        assertThat(status(db, id)).isEqualTo("SELESAI");
        var k = PEGAWAI_KEDUDUKAN;
        var layak = db.fetchCount(
                k, k.STATUS.ne("NON_ASN").and(k.UNIT_ID.isNotNull()).and(k.PENILAI_ID.isNotNull()));
        assertThat(rencana(db, 2027)).isEqualTo(layak);
        assertThat(lewat(db, id)).containsEntry("TANPA_ATASAN", db.fetchCount(k, k.STATUS.ne("NON_ASN")) - layak);
        assertThat(db.fetchCount(SKP_SKP, SKP_SKP.TAHUN.eq(2027).and(SKP_SKP.PEGAWAI_ID.eq(ratna))))
                .isZero();
        assertThat(wayan().buka("/pekerjaan/" + id).getContentAsString()).contains("draf SKP 2027 dibuat");
        assertThat(wayan().buka(ALAMAT).getContentAsString())
                .contains("Tidak punya pejabat penilai: " + lewat(db, id).get("TANPA_ATASAN"));
        assertThat(wayan().buka(ALAMAT + "/" + id + "/lewat").getContentAsString())
                .contains(Tamu.RATNA);
    }

    @Test
    @Order(3)
    void opening_again_makes_only_what_was_missing(DSLContext db) throws Exception {
        var ratna = satu(db, Tamu.RATNA);
        db.update(PEGAWAI_KEDUDUKAN)
                .set(PEGAWAI_KEDUDUKAN.PENILAI_ID, satu(db, Tamu.HENDRA))
                .where(PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(ratna))
                .execute();
        var sebelum = rencana(db, 2027);
        var id = pesan(ALAMAT);
        uji.sampaiUsai(id);
        assertThat(rencana(db, 2027)).isEqualTo(sebelum + 1);
        assertThat(lewat(db, id)).containsEntry("SUDAH_ADA", sebelum);
    }

    @Test
    @Order(4)
    void last_years_plan_comes_whole_and_hangs_on_the_copy_of_the_leader(DSLContext db) throws Exception {
        var id = pesan(ALAMAT + "/penyalinan");
        uji.satuLangkah(id);
        uji.satuLangkah(id);
        uji.sampaiUsai(id);
        assertThat(status(db, id)).isEqualTo("SELESAI");
        var lama = skp(db, Tamu.RATNA, 2026);
        var baru = skp(db, Tamu.RATNA, 2027);
        assertThat(isi(db, baru)).isEqualTo(isi(db, lama)).isNotEmpty();
        assertThat(db.fetchCount(SKP_PERILAKU, SKP_PERILAKU.SKP_ID.eq(baru)))
                .isEqualTo(db.fetchCount(SKP_PERILAKU, SKP_PERILAKU.SKP_ID.eq(lama)));
        assertThat(db.fetchCount(SKP_LAMPIRAN, SKP_LAMPIRAN.SKP_ID.eq(baru)))
                .isEqualTo(db.fetchCount(SKP_LAMPIRAN, SKP_LAMPIRAN.SKP_ID.eq(lama)));
        assertThat(pemilikPimpinan(db, baru)).isNotEmpty().allMatch(p -> p.equals(skp(db, Tamu.HENDRA, 2027)));
        assertThat(tautanKeTahunLain(db)).isZero();
    }

    @Test
    @Order(5)
    void taking_back_leaves_what_somebody_has_touched(DSLContext db) throws Exception {
        var ratna = skp(db, Tamu.RATNA, 2027);
        var r = SKP_RHK;
        db.update(r).set(r.VERSI, 2).where(r.SKP_ID.eq(ratna)).execute();
        var hendra = skp(db, Tamu.HENDRA, 2027);
        var id = pesan(ALAMAT + "/pembatalan");
        uji.sampaiUsai(id);
        assertThat(status(db, id)).isEqualTo("SELESAI");
        assertThat(db.fetchExists(SKP_SKP, SKP_SKP.ID.eq(ratna))).isTrue();
        assertThat(db.fetchExists(SKP_SKP, SKP_SKP.ID.eq(hendra)))
                .as("Ratna's results hang on it")
                .isTrue();
        assertThat(rencana(db, 2027)).isLessThan(10);
        assertThat(db.fetchCount(SKP_SKP, SKP_SKP.TAHUN.eq(2026))).isGreaterThan(100);
        assertThat(lewat(db, id)).containsEntry("SUDAH_DISENTUH", rencana(db, 2027));
    }

    private PekerjaanId pesan(String alamat) throws Exception {
        var tujuan = String.valueOf(wayan().kirim(alamat).getRedirectedUrl());
        assertThat(tujuan).startsWith("/pekerjaan/");
        return new PekerjaanId(UUID.fromString(tujuan.substring("/pekerjaan/".length())));
    }

    private Tamu wayan() throws Exception {
        return Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
    }

    private static List<String> isi(DSLContext db, UUID skp) {
        var r = SKP_RHK;
        var i = SKP_INDIKATOR;
        return db.select(
                        r.NOMOR,
                        r.JENIS,
                        r.URAIAN,
                        r.PENUGASAN_DARI,
                        i.NOMOR,
                        i.ASPEK,
                        i.URAIAN,
                        i.TARGET_TEKS,
                        i.SATUAN)
                .from(r)
                .join(i)
                .on(i.RHK_ID.eq(r.ID))
                .where(r.SKP_ID.eq(skp))
                .orderBy(r.NOMOR, i.NOMOR)
                .fetch(baris -> baris.intoList().toString());
    }

    private static List<UUID> pemilikPimpinan(DSLContext db, UUID skp) {
        var r = SKP_RHK.as("r");
        var p = SKP_RHK.as("p");
        return db.select(p.SKP_ID)
                .from(r)
                .join(p)
                .on(p.ID.eq(r.RHK_PIMPINAN_ID))
                .where(r.SKP_ID.eq(skp))
                .fetch(p.SKP_ID);
    }

    private static int tautanKeTahunLain(DSLContext db) {
        var p = SKP_RHK.as("p");
        var sp = SKP_SKP.as("sp");
        return db.fetchCount(db.select(SKP_RHK.ID)
                .from(SKP_RHK)
                .join(SKP_SKP)
                .on(SKP_SKP.ID.eq(SKP_RHK.SKP_ID))
                .join(p)
                .on(p.ID.eq(SKP_RHK.RHK_PIMPINAN_ID))
                .join(sp)
                .on(sp.ID.eq(p.SKP_ID))
                .where(SKP_SKP.TAHUN.eq(2027))
                .and(sp.TAHUN.ne(2027)));
    }

    private static Map<String, Integer> lewat(DSLContext db, PekerjaanId id) {
        return db.select(SKP_LEWAT.ALASAN, count())
                .from(SKP_LEWAT)
                .where(SKP_LEWAT.PEMBUKAAN_ID.eq(id.nilai()))
                .groupBy(SKP_LEWAT.ALASAN)
                .fetchMap(SKP_LEWAT.ALASAN, b -> b.value2());
    }

    private static int rencana(DSLContext db, int tahun) {
        return db.fetchCount(SKP_SKP, SKP_SKP.TAHUN.eq(tahun));
    }

    private static String status(DSLContext db, PekerjaanId id) {
        var p = PEKERJAAN_PEKERJAAN;
        return Objects.requireNonNull(
                db.select(p.STATUS).from(p).where(p.ID.eq(id.nilai())).fetchOne(p.STATUS));
    }

    private static UUID satu(DSLContext db, String nip) {
        var k = PEGAWAI_KEDUDUKAN;
        return Objects.requireNonNull(
                db.select(k.PEGAWAI_ID).from(k).where(k.NIP.eq(nip)).fetchOne(k.PEGAWAI_ID));
    }

    private static UUID skp(DSLContext db, String nip, int tahun) {
        return Objects.requireNonNull(db.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .where(SKP_SKP.PEGAWAI_ID.eq(satu(db, nip)))
                .and(SKP_SKP.TAHUN.eq(tahun))
                .orderBy(SKP_SKP.MULAI.desc())
                .limit(1)
                .fetchOne(SKP_SKP.ID));
    }
}
