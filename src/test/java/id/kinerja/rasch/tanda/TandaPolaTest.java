package id.kinerja.rasch.tanda;

import static id.kinerja.rasch.tanda.TandaTest.PELAKU;
import static id.kinerja.rasch.tanda.TandaTest.bahan;
import static id.kinerja.rasch.tanda.TandaTest.label;
import static id.kinerja.rasch.tanda.TandaTest.ubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The statistics of patterns by their definition, and the least number of people on both sides. */
class TandaPolaTest {

    private static BahanTanda bahanDari(UnaryOperator<Nilai> oleh, int orang) {
        var nilai = ubah(oleh);
        var tetap = nilai.stream()
                .filter(x -> x.rater().equals(PELAKU))
                .map(Nilai::ratee)
                .distinct()
                .limit(orang)
                .toList();
        nilai.removeIf(x -> x.rater().equals(PELAKU) && !tetap.contains(x.ratee()));
        return bahan(Simulasi.susun(nilai), Optional.empty());
    }

    private static Optional<Tanda> tanda(BahanTanda bahan, Kode kode) {
        var hasil = new ArrayList<Tanda>();
        new TandaPola(bahan, hasil).cari();
        return hasil.stream()
                .filter(t -> t.kode() == kode && t.elemen().equals(PELAKU))
                .findAny();
    }

    private static List<Integer> pasangan(BahanTanda bahan) {
        var d = bahan.rancangan();
        return IntStream.range(0, d.banyakPasangan())
                .filter(p -> bahan.rater(d.rater(p)).equals(PELAKU))
                .boxed()
                .toList();
    }

    private static Nilai tengah(Nilai x) {
        return label(x, x.label() - Integer.signum(x.label() - 3));
    }

    private static UnaryOperator<Nilai> kesan(boolean seluruhnya) {
        var kesan = new HashMap<String, Integer>();
        return x -> label(
                x,
                kesan.computeIfAbsent(x.ratee(), _ -> x.label())
                        + (!seluruhnya && x.butir().equals("I15") ? 1 : 0));
    }

    private static Nilai sempit(Nilai x) {
        return label(x, 2 + x.butir().charAt(2) % 3);
    }

    @Test
    void halo_is_the_ratio_of_sums_of_squares() {
        var bahan = bahanDari(kesan(false), 7);
        var pola = new PolaPasangan(bahan.taksiran());
        double amatan = 0;
        double harapan = 0;
        for (int p : pasangan(bahan)) {
            pola.hitung(p, bahan.pasangan().ukuran()[p]);
            amatan += pola.kuadrat;
            harapan += pola.kuadratHarapan;
        }
        var t = tanda(bahan, Kode.HALO).orElseThrow();
        assertThat(t.statistik()).isCloseTo(amatan / harapan, within(1e-12));
        assertThat(t.ambang()).isEqualTo(0.55);
        assertThat(t.n()).isEqualTo(7);
        assertThat(tanda(bahanDari(kesan(false), 2), Kode.HALO)).isPresent();
        assertThat(tanda(bahanDari(kesan(false), 1), Kode.HALO)).isEmpty();
    }

    @Test
    void the_same_mark_throughout_is_counted_in_pairs() {
        var t = tanda(bahanDari(kesan(true), 7), Kode.STRAIGHTLINE).orElseThrow();
        assertThat(t.statistik()).isEqualTo(1);
        assertThat(t.n()).isBetween(3L, 7L);
        assertThat(tanda(bahanDari(kesan(true), 2), Kode.STRAIGHTLINE)).isEmpty();
    }

    @Test
    void range_is_the_ratio_of_standard_deviations() {
        var bahan = bahanDari(TandaPolaTest::sempit, 6);
        var d = bahan.rancangan();
        var ukuran = pasangan(bahan).stream()
                .mapToDouble(p -> bahan.pasangan().ukuran()[p])
                .toArray();
        var orang = pasangan(bahan).stream()
                .mapToDouble(p -> bahan.taksiran().ratee().ukuran(d.ratee(p)))
                .toArray();
        double galat = pasangan(bahan).stream()
                .mapToDouble(p -> bahan.pasangan().ragam()[p])
                .average()
                .orElseThrow();
        var t = tanda(bahan, Kode.RANGE).orElseThrow();
        assertThat(t.statistik()).isCloseTo(Math.sqrt(ragam(ukuran) / (ragam(orang) + galat)), within(1e-9));
        assertThat(tanda(bahanDari(TandaPolaTest::sempit, 5), Kode.RANGE)).isEmpty();
    }

    private static double ragam(double[] v) {
        double rata =
                IntStream.range(0, v.length).mapToDouble(k -> v[k]).average().orElseThrow();
        return IntStream.range(0, v.length)
                        .mapToDouble(k -> Math.pow(v[k] - rata, 2))
                        .sum()
                / (v.length - 1);
    }

    @Test
    void central_is_the_share_in_the_middle_beyond_expectation() {
        var bahan = bahanDari(TandaPolaTest::tengah, 7);
        var pola = new PolaPasangan(bahan.taksiran());
        double lebih = 0;
        int nilai = 0;
        for (int p : pasangan(bahan)) {
            pola.hitung(p, bahan.pasangan().ukuran()[p]);
            lebih += pola.tengah - pola.tengahHarapan;
            nilai += pola.banyak;
        }
        var t = tanda(bahan, Kode.CENTRAL).orElseThrow();
        assertThat(t.statistik()).isCloseTo(lebih / nilai, within(1e-12));
        assertThat(t.n()).isEqualTo(7);
        assertThat(tanda(bahanDari(TandaPolaTest::tengah, 4), Kode.CENTRAL)).isPresent();
        assertThat(tanda(bahanDari(TandaPolaTest::tengah, 3), Kode.CENTRAL)).isEmpty();
    }
}
