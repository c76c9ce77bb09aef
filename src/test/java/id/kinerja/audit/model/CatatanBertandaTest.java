package id.kinerja.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed notes, checkpoints and receipts. */
class CatatanBertandaTest {

    private static final String NEUMANN = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;
    private static final String KUNCI_NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TITIK = """
            audit.skp.example
            8
            XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

            \u2014 audit.skp.example tR/FtiMglTY76fI6SyhgV7XJpLb2NEmULah5BIQiAiYTjvqAoGZVaYhq8YAv6NvyGZ0DeoetFlLodX0bIqnIQlPiuA8=
            """;
    private static final String KUNCI_TITIK = "audit.skp.example+b51fc5b6+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";

    @Test
    void the_published_note_is_valid_and_written_back_to_the_letter() {
        var catatan = CatatanBertanda.baca(NEUMANN);
        assertThatCode(() -> catatan.periksa(KunciPemeriksa.baca(KUNCI_NEUMANN)))
                .doesNotThrowAnyException();
        assertThat(catatan.teks()).isEqualTo(NEUMANN);
        assertThat(KunciPemeriksa.baca(KUNCI_NEUMANN).teks()).isEqualTo(KUNCI_NEUMANN);
    }

    @Test
    void a_checkpoint_says_origin_size_and_root() {
        var catatan = CatatanBertanda.baca(TITIK);
        catatan.periksa(KunciPemeriksa.baca(KUNCI_TITIK));
        var titik = TitikPeriksa.baca(catatan.badan());
        assertThat(titik.ukuran()).isEqualTo(8);
        assertThat(titik.akar()).isEqualTo(PohonUji.baku(8).tepi().akar());
        assertThat(titik.badan()).isEqualTo(catatan.badan());
    }

    @Test
    void no_byte_of_a_checkpoint_can_be_changed_unnoticed() {
        var kunci = KunciPemeriksa.baca(KUNCI_TITIK);
        var asli = TITIK.getBytes(StandardCharsets.UTF_8);
        for (var n = 0; n < asli.length * 8; n++) {
            var salah = asli.clone();
            salah[n / 8] ^= (byte) (1 << (n % 8));
            var teks = new String(salah, StandardCharsets.UTF_8);
            assertThatThrownBy(() -> CatatanBertanda.baca(teks).periksa(kunci))
                    .as("bit %d", n)
                    .isInstanceOf(BuktiDitolak.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a+b",
                "a b+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Axpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcU"
            })
    void what_is_no_key_is_refused(String teks) {
        assertThatThrownBy(() -> KunciPemeriksa.baca(teks)).isInstanceOf(BuktiDitolak.class);
    }

    @Test
    void a_new_key_is_written_down_read_again_and_signs() {
        var kunci = KunciPenanda.baru("kinerja.contoh", JenisTanda.LOG, new SecureRandom());
        var dibaca = KunciPenanda.baca(kunci.teksRahasia() + "\n");
        var catatan = CatatanBertanda.tandatangani("isi\n", dibaca);
        assertThatCode(() -> CatatanBertanda.baca(catatan.teks()).periksa(kunci.pemeriksa()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_witness_signs_beside_the_log_and_says_when() {
        var log = KunciPenanda.baru("log", JenisTanda.LOG, new SecureRandom());
        var saksi = KunciPenanda.baru("inspektorat", JenisTanda.SAKSI, new SecureRandom());
        var catatan = CatatanBertanda.tandatangani("log\n1\nisi\n", log);
        var berdua = CatatanBertanda.baca(catatan.dengan(saksi.tandatangani(catatan.badan(), 1_780_000_000L))
                .teks());
        berdua.periksa(log.pemeriksa());
        berdua.periksa(saksi.pemeriksa());
        assertThatThrownBy(() -> catatan.periksa(saksi.pemeriksa())).hasMessageContaining("Tidak ada tanda tangan");
        var laluan = new CatatanBertanda("log\n2\nisi\n", berdua.tanda());
        assertThatThrownBy(() -> laluan.periksa(saksi.pemeriksa())).hasMessageContaining("tidak sah");
    }

    @Test
    void a_receipt_is_checked_without_the_log_and_refused_when_any_bit_of_it_changes() {
        var kunci = KunciPenanda.baru("log", JenisTanda.LOG, new SecureRandom());
        var pohon = new PohonUji();
        var entri = List.of("{\"a\":\"1\"}", "{\"a\":\"2\"}", "{\"a\":\"3\"}");
        entri.forEach(e -> pohon.tambah(Sidik.daun(Baris.utf8(e))));
        var titik = new TitikPeriksa("log", 3, pohon.tepi().akar());
        var resi = new Resi(
                entri.get(1), 1, pohon.pohon().keikutsertaan(1, 3), CatatanBertanda.tandatangani(titik.badan(), kunci));
        assertThat(Resi.baca(resi.teks()).periksa(kunci.pemeriksa())).isEqualTo(titik);
        var asli = resi.teks().getBytes(StandardCharsets.UTF_8);
        for (var n = 0; n < asli.length * 8; n++) {
            var salah = asli.clone();
            salah[n / 8] ^= (byte) (1 << (n % 8));
            var teks = new String(salah, StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Resi.baca(teks).periksa(kunci.pemeriksa()))
                    .as("bit %d", n)
                    .isInstanceOf(BuktiDitolak.class);
        }
    }
}
