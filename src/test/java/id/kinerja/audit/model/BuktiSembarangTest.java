package id.kinerja.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Proofs over random sizes: each true one holds, each that is changed in one place does not. */
class BuktiSembarangTest {

    private static final int PALING = 600;
    private static final PohonUji POHON = PohonUji.berukuran(PALING);

    @Property(tries = 300)
    void every_entry_is_proven_and_no_change_of_one_bit_is_believed(
            @ForAll @IntRange(min = 1, max = PALING) int ukuran,
            @ForAll @IntRange(min = 0, max = PALING - 1) int sembarang,
            @ForAll @IntRange(min = 0, max = 255) int bit) {
        var nomor = sembarang % ukuran;
        var akar = POHON.pohon().akar(ukuran);
        var daun = POHON.daun(nomor);
        var bukti = POHON.pohon().keikutsertaan(nomor, ukuran);
        assertThatCode(() -> PemeriksaPohon.keikutsertaan(nomor, ukuran, daun, akar, bukti))
                .doesNotThrowAnyException();
        ditolak(() -> PemeriksaPohon.keikutsertaan(nomor, ukuran, balik(daun, bit), akar, bukti));
        ditolak(() -> PemeriksaPohon.keikutsertaan(nomor, ukuran, daun, balik(akar, bit), bukti));
        for (var salah : rusak(bukti, bit)) {
            ditolak(() -> PemeriksaPohon.keikutsertaan(nomor, ukuran, daun, akar, salah));
        }
        for (var lain : new long[] {nomor + 1, nomor - 1, nomor ^ 2}) {
            ditolak(() -> PemeriksaPohon.keikutsertaan(lain, ukuran, daun, akar, bukti));
        }
    }

    @Property(tries = 300)
    void every_log_continues_its_past_and_no_other(
            @ForAll @IntRange(min = 1, max = PALING) int satu,
            @ForAll @IntRange(min = 1, max = PALING) int dua,
            @ForAll @IntRange(min = 0, max = 255) int bit) {
        var lama = Math.min(satu, dua);
        var baru = Math.max(satu, dua);
        var akarLama = POHON.pohon().akar(lama);
        var akarBaru = POHON.pohon().akar(baru);
        var bukti = POHON.pohon().kesinambungan(lama, baru);
        assertThatCode(() -> PemeriksaPohon.kesinambungan(lama, baru, akarLama, akarBaru, bukti))
                .doesNotThrowAnyException();
        ditolak(() -> PemeriksaPohon.kesinambungan(lama, baru, balik(akarLama, bit), akarBaru, bukti));
        ditolak(() -> PemeriksaPohon.kesinambungan(lama, baru, akarLama, balik(akarBaru, bit), bukti));
        ditolak(() -> PemeriksaPohon.kesinambungan(0, baru, akarLama, akarBaru, bukti));
        if (lama < baru) {
            ditolak(() -> PemeriksaPohon.kesinambungan(lama, baru, akarBaru, akarLama, bukti));
            ditolak(() -> PemeriksaPohon.kesinambungan(baru, lama, akarBaru, akarLama, bukti));
        }
        for (var salah : rusak(bukti, bit)) {
            ditolak(() -> PemeriksaPohon.kesinambungan(lama, baru, akarLama, akarBaru, salah));
        }
    }

    @Property(tries = 100)
    void the_edge_written_down_and_read_again_grows_the_same_tree(@ForAll @IntRange(min = 0, max = PALING - 1) int n) {
        var sampai = PohonUji.berukuran(n).tepi();
        var dibaca = TepiPohon.dari(n, sampai.bita());
        dibaca.tambah(POHON.daun(n), (_, _, _) -> {});
        assertThat(dibaca.akar()).isEqualTo(POHON.pohon().akar(n + 1L));
        ditolak(() -> TepiPohon.dari(n * 2L + 1, sampai.bita()));
    }

    /** One bit flipped in each element, and each way of dropping or adding one. */
    private static List<List<Sidik>> rusak(List<Sidik> bukti, int bit) {
        var hasil = new ArrayList<List<Sidik>>();
        IntStream.range(0, bukti.size()).forEach(n -> {
            var salah = new ArrayList<>(bukti);
            salah.set(n, balik(bukti.get(n), bit));
            hasil.add(salah);
            var kurang = new ArrayList<>(bukti);
            kurang.remove(n);
            hasil.add(kurang);
        });
        for (var tambahan : List.of(Sidik.KOSONG, POHON.daun(0))) {
            var depan = new ArrayList<>(bukti);
            depan.addFirst(tambahan);
            hasil.add(depan);
            var belakang = new ArrayList<>(bukti);
            belakang.add(tambahan);
            hasil.add(belakang);
        }
        return hasil;
    }

    private static Sidik balik(Sidik sidik, int bit) {
        var isi = sidik.bita();
        isi[bit / 8] ^= (byte) (1 << (bit % 8));
        return Sidik.dari(isi);
    }

    private static void ditolak(org.assertj.core.api.ThrowableAssert.ThrowingCallable perbuatan) {
        assertThatThrownBy(perbuatan).isInstanceOf(BuktiDitolak.class);
    }
}
