package id.kinerja.halaman;

import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_RHK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, the answer is a page that says what is wrong, and what was stored stays as it was. */
class BadanBurukTest extends RencanaRatna {

    private static final String PANJANG = "x".repeat(100_000);
    private static final String NIHIL = "a\u0000b";
    private static final String SEPARUH = "a\ud800b";
    private static final String SEPARUH_BELAKANG = "\udc00";
    private static final String HTML = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

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
}
