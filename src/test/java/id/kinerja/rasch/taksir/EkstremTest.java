package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Elemen;
import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Status;
import id.kinerja.rasch.Taksiran;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Elements that leave the joint estimate in several rounds. Each is measured from the ratings that were left when it went,
 * with everyone else where they are: the expected total of those is the score moved inwards by 0.3.
 */
class EkstremTest {

    private static final Setelan KETAT = Setelan.BAWAAN.denganToleransi(1e-10);

    /**
     * Twenty ordinary people, and "emas", whom everyone gives the highest marks; "awan" marks "emas" highest and one
     * ordinary person lowest, so she is extreme only once "emas" has left; "lumpur" gets the lowest marks; "hakim" marks
     * only "emas" and "lumpur", so nothing at all is left of hers after the first round. Item X gets only lowest marks.
     */
    private static Rancangan berlapis() {
        var susun = new PenyusunRancangan();
        new Simulasi(20, 4, 21).nilai(4, 0).forEach(x -> susun.tambah(x.ratee(), x.rater(), x.butir(), x.label()));
        for (int i = 0; i < 4; i++) {
            var butir = "I" + (10 + i);
            susun.tambah("emas", "P1001", butir, 5).tambah("emas", "P1002", butir, 5);
            susun.tambah("emas", "awan", butir, 5).tambah("P1003", "awan", butir, 1);
            susun.tambah("lumpur", "P1004", butir, 1).tambah("lumpur", "hakim", butir, 1);
            susun.tambah("emas", "hakim", butir, 5);
        }
        for (int n = 0; n < 20; n++) {
            susun.tambah("P10" + (n < 10 ? "0" : "") + n, "P10" + (n < 9 ? "0" : "") + (n + 1) % 20, "X", 1);
        }
        return susun.susun();
    }

    private final Rancangan d = berlapis();
    private final Taksiran t = new Penaksir(KETAT).taksir(d);
    private final Koefisien c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());

    private int orang(String nama) {
        return d.nama().ratee().indexOf(nama);
    }

    private int penilai(String nama) {
        return d.nama().rater().indexOf(nama);
    }

    private int butir(String nama) {
        return d.nama().butir().indexOf(nama);
    }

    /** Expected total of some ratings, and the standard error that goes with it. */
    private double[] harapan(IntPredicate pasangan, IntPredicate soal) {
        var hasil = new double[3];
        for (int p = 0; p < d.banyakPasangan(); p++) {
            for (int r = d.awal(p); pasangan.test(p) && r < d.awal(p + 1); r++) {
                if (soal.test(d.butir(r))) {
                    var h = c.harapan(Math.exp(t.eta(d.ratee(p), d.rater(p))), d.butir(r));
                    hasil[0] += h.e();
                    hasil[1] += h.w();
                    hasil[2]++;
                }
            }
        }
        return hasil;
    }

    private static void pastikan(Elemen e, double[] harapan, double total, int banyak, double skor) {
        assertThat(e.status()).isEqualTo(Status.EKSTREM);
        assertThat(harapan[0]).as(e.nama()).isCloseTo(total, within(1e-8));
        assertThat(harapan[2]).isEqualTo(banyak);
        assertThat(e.galat()).as(e.nama()).isCloseTo(1 / Math.sqrt(harapan[1]), within(1e-8));
        assertThat(e.banyak()).isEqualTo(banyak);
        assertThat(e.skor()).isEqualTo(skor);
        assertThat(e.cocok().infit()).isNaN();
        assertThat(e.cocok().outfitZ()).isNaN();
    }

    @Test
    void whoever_leaves_first_is_measured_from_all_ratings() {
        int emas = orang("emas");
        pastikan(t.ratee().get(emas), harapan(p -> d.ratee(p) == emas, _ -> true), 16 * 4 - 0.3, 16, 80);
        int lumpur = orang("lumpur");
        pastikan(t.ratee().get(lumpur), harapan(p -> d.ratee(p) == lumpur, _ -> true), 0.3, 8, 8);
        assertThat(t.ratee().ukuran(emas)).isGreaterThan(t.ratee().ukuran(lumpur) + 4);
    }

    @Test
    void whoever_leaves_later_is_measured_from_what_was_left() {
        int awan = penilai("awan");
        var sisa = harapan(p -> d.rater(p) == awan && d.ratee(p) == orang("P1003"), _ -> true);
        pastikan(t.rater().get(awan), sisa, 0.3, 4, 4);
        assertThat(t.rater().ukuran(awan)).isPositive();
    }

    /** Those she marked are measured after her; until then they stand at the mean of the ordinary people. */
    @Test
    void whoever_has_nothing_left_is_measured_from_everything() {
        var hakim = t.rater().get(penilai("hakim"));
        double y = Math.exp(t.ratee().rata() - hakim.ukuran());
        double harapan = 0;
        double ragam = 0;
        for (int kali = 0; kali < 2; kali++) {
            for (int i = 0; i < 4; i++) {
                harapan += c.harapan(y, i).e();
                ragam += c.harapan(y, i).w();
            }
        }
        pastikan(hakim, new double[] {harapan, ragam, 8}, 16, 8, 24);
    }

    @Test
    void an_item_of_lowest_marks_only_is_measured_from_the_ordinary_ratings() {
        int x = butir("X");
        var e = t.butir().get(x);
        int semua = (int) IntStream.range(0, d.banyakPasangan())
                .filter(p -> IntStream.range(d.awal(p), d.awal(p + 1)).anyMatch(r -> d.butir(r) == x))
                .count();
        pastikan(e, harapan(_ -> true, i -> i == x), 0.3, semua, semua);
        assertThat(e.ukuran()).isGreaterThan(2);
    }

    @Test
    void the_rest_are_as_if_the_extreme_had_never_been_there() {
        var susun = new PenyusunRancangan();
        new Simulasi(20, 4, 21).nilai(4, 0).forEach(x -> susun.tambah(x.ratee(), x.rater(), x.butir(), x.label()));
        var biasa = new Penaksir(KETAT).taksir(susun.susun());
        for (int n = 0; n < 20; n++) {
            var nama = Simulasi.nama(n);
            int lama = biasa.rancangan().nama().ratee().indexOf(nama);
            assertThat(t.ratee().ukuran(orang(nama))).isCloseTo(biasa.ratee().ukuran(lama), within(1e-7));
            assertThat(t.ratee().get(orang(nama)).banyak()).isEqualTo(16);
        }
        assertThat(t.jejak().logKemungkinan()).isCloseTo(biasa.jejak().logKemungkinan(), within(1e-6));
    }

    /** Without ratings there is neither a measure nor a score. */
    @Test
    void someone_without_ratings_has_no_measure() {
        var tanpa = new Penaksir(KETAT)
                .taksir(d.saring((p, r) -> d.ratee(p) != orang("P1005") && d.rater(p) != penilai("P1006")));
        for (var e :
                new Elemen[] {tanpa.ratee().get(orang("P1005")), tanpa.rater().get(penilai("P1006"))}) {
            assertThat(e.status()).isEqualTo(Status.TANPA_NILAI);
            assertThat(e.ukuran()).isNaN();
            assertThat(e.galat()).isNaN();
            assertThat(e.banyak()).isZero();
        }
        var butir = new Penaksir(KETAT).taksir(d.saring((_, r) -> d.butir(r) != butir("X")));
        assertThat(butir.butir().get(butir("X")).status()).isEqualTo(Status.TANPA_NILAI);
    }
}
