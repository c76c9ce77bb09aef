package id.kinerja.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published vectors of RFC 6962 and RFC 9162 trees. */
class PohonMerkleTest {

    private static final String A = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String B = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String C = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String D = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void roots_are_those_of_the_standard(int ukuran, String akar) {
        var pohon = PohonUji.baku(ukuran);
        assertThat(pohon.pohon().akar(ukuran)).hasToString(akar);
        assertThat(pohon.tepi().akar()).hasToString(akar);
    }

    @Test
    void inclusion_proofs_are_those_of_the_standard() {
        assertThat(keikutsertaan(0, 1)).isEmpty();
        assertThat(keikutsertaan(0, 8)).containsExactly(daun(1), A, D);
        assertThat(keikutsertaan(5, 8)).containsExactly(daun(4), C, akar(4));
        assertThat(keikutsertaan(2, 3)).containsExactly(akar(2));
        assertThat(keikutsertaan(1, 5)).containsExactly(daun(0), A, daun(4));
    }

    @Test
    void consistency_proofs_are_those_of_the_standard() {
        assertThat(kesinambungan(1, 1)).isEmpty();
        assertThat(kesinambungan(1, 8)).containsExactly(daun(1), A, D);
        assertThat(kesinambungan(6, 8)).containsExactly(B, C, akar(4));
        assertThat(kesinambungan(2, 5)).containsExactly(A, daun(4));
        assertThat(kesinambungan(6, 7)).containsExactly(B, daun(6), akar(4));
    }

    @ParameterizedTest
    @CsvSource({"-1, 8", "8, 8", "9223372036854775807, 8", "-9223372036854775808, 8", "0, 0", "0, -1"})
    void a_number_outside_the_log_has_no_proof_and_none_is_believed(long nomor, long ukuran) {
        var pohon = PohonUji.baku(8);
        assertThatThrownBy(() -> pohon.pohon().keikutsertaan(nomor, ukuran)).isInstanceOf(BuktiDitolak.class);
        assertThatThrownBy(() -> PemeriksaPohon.keikutsertaan(
                        nomor, ukuran, pohon.daun(0), pohon.tepi().akar(), List.of()))
                .isInstanceOf(BuktiDitolak.class);
    }

    @Test
    void nothing_is_consistent_with_an_empty_log() {
        var akar = PohonUji.baku(1).tepi().akar();
        for (var baru : new long[] {0, 1}) {
            assertThatThrownBy(() -> PemeriksaPohon.kesinambungan(0, baru, Sidik.KOSONG, akar, List.of()))
                    .isInstanceOf(BuktiDitolak.class);
        }
    }

    @Test
    void a_hash_that_is_not_32_bytes_is_refused() {
        assertThatThrownBy(() -> Sidik.dari(new byte[0])).isInstanceOf(BuktiDitolak.class);
        assertThatThrownBy(() -> Sidik.dari(new byte[31])).isInstanceOf(BuktiDitolak.class);
        assertThatThrownBy(() -> Sidik.dari(new byte[33])).isInstanceOf(BuktiDitolak.class);
    }

    private static List<String> keikutsertaan(long nomor, int ukuran) {
        return PohonUji.baku(ukuran).pohon().keikutsertaan(nomor, ukuran).stream()
                .map(Sidik::toString)
                .toList();
    }

    private static List<String> kesinambungan(int lama, int baru) {
        return PohonUji.baku(baru).pohon().kesinambungan(lama, baru).stream()
                .map(Sidik::toString)
                .toList();
    }

    private static String daun(int nomor) {
        return PohonUji.baku(8).daun(nomor).toString();
    }

    private static String akar(int ukuran) {
        return PohonUji.baku(ukuran).tepi().akar().toString();
    }
}
