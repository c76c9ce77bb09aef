package id.kinerja.halaman;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kinerja.uji.UjiWeb;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever is sent, the answer is a page that says what is wrong, and what was stored stays as it was. */
@UjiWeb(contoh = true)
class BadanBurukTest {

    private static final String PANJANG = "x".repeat(100_000);
    private static final String NIHIL = "a\u0000b";
    private static final String SEPARUH = "a\ud800b";
    private static final String SEPARUH_BELAKANG = "\udc00";
    private static final String HTML = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Autowired
    private MockMvc mvc;

    private DSLContext db;
    private UUID skp;
    private UUID rhk;
    private UUID periode;

    BadanBurukTest() {
        db = org.jooq.impl.DSL.using(org.jooq.SQLDialect.POSTGRES);
        skp = rhk = periode = new UUID(0, 0);
    }

    /** Ratna's own plan, made a draft again, and the period that is open to her. */
    @BeforeEach
    void pilih(DSLContext basisdata) {
        db = basisdata;
        skp = skp(Tamu.RATNA);
        rhk = ambil(db.select(SKP_RHK.ID)
                .from(SKP_RHK)
                .where(SKP_RHK.SKP_ID.eq(skp))
                .orderBy(SKP_RHK.NOMOR)
                .limit(1));
        periode = hasil(Tamu.RATNA, "TERBUKA", EVALUASI_HASIL.PERIODE_ID);
        status("DRAF");
    }

    private void status(String status) {
        db.update(SKP_SKP).set(SKP_SKP.STATUS, status).where(SKP_SKP.ID.eq(skp)).execute();
    }

    private UUID skp(String nip) {
        return ambil(db.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(SKP_SKP.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(nip))
                .orderBy(SKP_SKP.TAHUN.desc())
                .limit(1));
    }

    private UUID hasil(String nip, String status, org.jooq.TableField<?, UUID> kolom) {
        return ambil(db.select(kolom)
                .from(EVALUASI_HASIL)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(nip))
                .and(EVALUASI_HASIL.STATUS.eq(status))
                .orderBy(EVALUASI_HASIL.ID.desc())
                .limit(1));
    }

    private static UUID ambil(org.jooq.Select<org.jooq.Record1<UUID>> pilihan) {
        return Objects.requireNonNull(pilihan.fetchAny()).value1();
    }

    private Tamu ratna() throws Exception {
        return Tamu.masuk(mvc, Tamu.RATNA);
    }

    /** Everything that a refused act might have touched. */
    private List<String> isi() {
        return Stream.of(SKP_SKP, SKP_RHK, SKP_INDIKATOR, kinerja.tabel.Tables.SKP_LAMPIRAN, PERENCANAAN_SIMPUL)
                .map(t -> db.selectFrom(t).fetch().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()
                        .toString())
                .toList();
    }

    static Stream<String> buruk() {
        return Stream.of(PANJANG, NIHIL, SEPARUH, SEPARUH_BELAKANG);
    }

    @ParameterizedTest
    @MethodSource("buruk")
    void text_that_cannot_be_kept_is_refused_and_changes_nothing(String buruk) throws Exception {
        var tamu = ratna();
        var sebelum = isi();
        for (var nama : List.of("uraian", "penugasanDari")) {
            ditolak(tamu.kirim("/skp/" + skp + "/rhk/" + rhk, "versi", "1", nama, buruk)
                    .getStatus());
        }
        for (var nama : List.of("uraianIndikator", "target", "satuan")) {
            ditolak(tamu.kirim(
                            "/skp/" + skp + "/rhk/" + rhk,
                            "versi",
                            "1",
                            "uraian",
                            "a",
                            "uraianIndikator",
                            "b",
                            nama,
                            buruk)
                    .getStatus());
        }
        ditolak(tamu.kirim("/skp/" + skp + "/perilaku", "versi", "1", "AKUNTABEL", buruk)
                .getStatus());
        ditolak(tamu.kirim("/skp/" + skp + "/dukungan", "versi", "1", "KONSEKUENSI", buruk)
                .getStatus());
        assertThat(isi()).isEqualTo(sebelum);
    }

    @ParameterizedTest
    @MethodSource("buruk")
    void evidence_and_realisation_refuse_it_too(String buruk) throws Exception {
        status("DITETAPKAN");
        var tamu = ratna();
        var sebelum = isi();
        var lembar = "/realisasi/" + skp + "/" + periode;
        var indikator = ambil(db.select(SKP_INDIKATOR.ID)
                .from(SKP_INDIKATOR)
                .where(SKP_INDIKATOR.RHK_ID.eq(rhk))
                .limit(1));
        ditolak(tamu.kirim(lembar, "versi", "0", "keterangan-" + indikator, buruk)
                .getStatus());
        ditolak(tamu.kirim(lembar, "versi", "0", "keterangan-" + indikator, "a", "alasan-" + indikator, buruk)
                .getStatus());
        ditolak(tamu.kirim(lembar, "versi", "0", "keterangan-" + indikator, "a", "nilai-" + indikator, buruk)
                .getStatus());
        ditolak(tamu.kirim(lembar + "/bukti", "rhk", rhk.toString(), "tautan", "https://a.id/" + buruk)
                .getStatus());
        ditolak(tamu.kirim(lembar + "/aksi", "rhk", rhk.toString(), "uraian", buruk)
                .getStatus());
        assertThat(isi()).isEqualTo(sebelum);
    }

    @ParameterizedTest
    @MethodSource("buruk")
    void goals_refuse_it_too(String buruk) throws Exception {
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        var simpul = ambil(db.select(PERENCANAAN_SIMPUL.ID)
                .from(PERENCANAAN_SIMPUL)
                .where(PERENCANAAN_SIMPUL.JENIS.ne("VISI"))
                .limit(1));
        var sebelum = isi();
        for (var nama : List.of("uraian", "kode", "uraianIndikator", "satuan", "sumber", "bawah", "realisasi")) {
            var jawaban = tujuan(wayan, simpul, nama, buruk);
            assertThat(jawaban).as(nama).isBetween(400, 499);
        }
        assertThat(isi()).isEqualTo(sebelum);
    }

    private static int tujuan(Tamu wayan, UUID simpul, String nama, String buruk) throws Exception {
        var isian = Stream.of("versi", "1", "uraian", "Uraian", "uraianIndikator", "Indikator");
        var semua = Stream.concat(isian, Stream.of("sumber", "a", "satuan", "a", nama, buruk))
                .toList();
        var bersih = new java.util.ArrayList<String>();
        for (var n = 0; n < semua.size(); n += 2) {
            var terakhir = n == semua.size() - 2;
            if (terakhir || !semua.get(n).equals(nama)) {
                bersih.add(semua.get(n));
                bersih.add(semua.get(n + 1));
            }
        }
        return wayan.kirim("/pohon/" + simpul + "/ubah", bersih.toArray(String[]::new))
                .getStatus();
    }

    @ParameterizedTest
    @MethodSource("buruk")
    void signing_in_and_preferences_survive_it(String buruk) throws Exception {
        var tamu = new Tamu(mvc, List.of());
        ditolak(tamu.kirim("/masuk", "nip", buruk, "sandi", "a").getStatus());
        ditolak(tamu.kirim("/masuk", "nip", Tamu.RATNA, "sandi", buruk).getStatus());
        assertThat(tamu.kirim("/masuk", "nip", Tamu.RATNA, "sandi", "salah", "lanjut", buruk)
                        .getStatus())
                .isLessThan(500);
        var ratna = ratna();
        assertThat(ratna.kirim("/akun", "tema", buruk, "bahasa", buruk).getStatus())
                .isLessThan(500);
        assertThat(ratna.kirim("/peran", "pilihan", buruk).getStatus()).isLessThan(500);
    }

    @Test
    void html_is_shown_as_typed() throws Exception {
        var tamu = ratna();
        var versi = Objects.requireNonNull(
                db.select(SKP_RHK.VERSI).from(SKP_RHK).where(SKP_RHK.ID.eq(rhk)).fetchOne(SKP_RHK.VERSI));
        assertThat(tamu.kirim("/skp/" + skp + "/rhk/" + rhk, "versi", "" + versi, "uraian", HTML)
                        .getStatus())
                .isEqualTo(302);
        for (var url : List.of("", "/hasil?rhk=" + rhk, "/cetak")) {
            assertThat(tamu.buka("/skp/" + skp + url).getContentAsString())
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .contains("&lt;script");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RHK:bukan-id", "SIMPUL:", "RHK:", "SIMPUL:<b>", "RHK:00000000-0000-0000-0000-000000000000"})
    void a_link_that_was_not_offered_is_refused(String atas) throws Exception {
        var versi =
                db.select(SKP_RHK.VERSI).from(SKP_RHK).where(SKP_RHK.ID.eq(rhk)).fetchOne(SKP_RHK.VERSI);
        var sebelum = isi();
        assertThat(ratna().kirim("/skp/" + skp + "/rhk/" + rhk, "versi", "" + versi, "uraian", "a", "atas", atas)
                        .getStatus())
                .isEqualTo(422);
        assertThat(isi()).isEqualTo(sebelum);
    }

    @Test
    void what_belongs_to_others_is_not_found() throws Exception {
        var tamu = ratna();
        var lain = skp(Tamu.DIAN);
        var sebelum = isi();
        for (var url : List.of(
                "/skp/" + lain,
                "/skp/" + lain + "/hasil",
                "/skp/" + lain + "/perilaku",
                "/skp/" + lain + "/dukungan",
                "/skp/" + lain + "/cetak",
                "/realisasi/" + lain + "/" + periode,
                "/bukti/" + lain,
                "/hasil/" + lain,
                "/evaluasi/" + lain + "/pengajuan")) {
            assertThat(tamu.buka(url).getStatus()).as(url).isEqualTo(404);
        }
        for (var url : List.of(
                "/skp/" + lain + "/pengajuan",
                "/skp/" + lain + "/penarikan",
                "/skp/" + lain + "/rhk",
                "/skp/" + lain + "/rhk/" + rhk,
                "/skp/" + lain + "/rhk/" + rhk + "/penghapusan",
                "/skp/" + lain + "/perilaku",
                "/skp/" + lain + "/dukungan",
                "/skp/" + lain + "/penetapan",
                "/realisasi/" + lain + "/" + periode)) {
            assertThat(tamu.kirim(url, "versi", "1").getStatus()).as(url).isEqualTo(404);
        }
        assertThat(isi()).isEqualTo(sebelum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bukan-id", "1", "%00", "..%2f", "00000000-0000-0000-0000-00000000000g"})
    void an_id_that_is_none_is_refused(String id) throws Exception {
        var tamu = ratna();
        for (var awal : List.of("/skp/", "/hasil/", "/bukti/", "/realisasi/" + skp + "/", "/evaluasi/")) {
            assertThat(tamu.buka(awal + id).getStatus()).as(awal + id).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "2147483647", "-2147483648", "99999999999", "abc", ""})
    void an_odd_page_number_is_no_failure(String halaman) throws Exception {
        var hendra = Tamu.masuk(mvc, Tamu.HENDRA);
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        for (var url : List.of("/tim", "/evaluasi")) {
            assertThat(hendra.buka(url + "?halaman=" + halaman).getStatus())
                    .as(url)
                    .isIn(200, 400);
        }
        for (var url : List.of("/unit/kemajuan", "/evaluasi/organisasi", "/pohon")) {
            assertThat(wayan.buka(url + "?tahun=" + halaman + "&halaman=" + halaman)
                            .getStatus())
                    .as(url)
                    .isIn(200, 400);
        }
    }

    @Test
    void a_second_submission_is_refused_with_its_reason() throws Exception {
        skp = skp(Tamu.TOGAR);
        status("DRAF");
        var tamu = Tamu.masuk(mvc, Tamu.TOGAR);
        assertThat(tamu.kirim("/skp/" + skp + "/pengajuan").getStatus()).isEqualTo(302);
        var kedua = tamu.kirim("/skp/" + skp + "/pengajuan");
        assertThat(kedua.getStatus()).isEqualTo(422);
        assertThat(kedua.getContentAsString()).contains("<h1");
    }

    @Test
    void a_form_without_its_token_is_forbidden() throws Exception {
        var tamu = ratna();
        for (var url : List.of(
                "/skp", "/skp/" + skp + "/pengajuan", "/skp/" + skp + "/rhk", "/akun", "/peran", "/keluar", "/masuk")) {
            assertThat(tamu.kirim(post(url)).getStatus()).as(url).isEqualTo(403);
        }
    }

    private static void ditolak(int status) {
        assertThat(status).isBetween(400, 499);
    }
}
