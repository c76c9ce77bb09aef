package id.kinerja.rasch.tahap2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tahap2.Tahap2.Peran;
import id.kinerja.rasch.taksir.Linear;
import id.kinerja.rasch.taksir.Pekerja;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Stage 2 against the mixed model written out in full: V = ZGZ' + R over all pairs, inverted. Three connected parts, two
 * roles, unequal variances; the last part is one person with one rater.
 */
class ModelCampuranTest {

    private static final Ragam RAGAM = new Ragam(1.3, 0.5, 0.2);
    private static final Pekerja SENDIRI = new Pekerja(1);

    private final Rancangan d = rancangan();
    private final int banyak = d.banyakPasangan();
    private final UkuranPasangan pasangan = ukuran(banyak);
    private final Peran peran = peran(banyak);
    private final Tahap2 tahap2 = new Tahap2(d, pasangan, peran);
    private final double[][] v = ragamPasangan(RAGAM);
    private final double[][] balik = balik(v);

    private static Rancangan rancangan() {
        var susun = new PenyusunRancangan();
        for (int n = 0; n < 6; n++) {
            for (int k = 1; k <= 3; k++) {
                susun.tambah("A" + n, "A" + (n + k * k) % 6, "I", 1 + (n + k) % 3);
            }
        }
        for (int n = 0; n < 4; n++) {
            susun.tambah("B" + n, "B" + (n + 1) % 4, "I", 1 + n % 3);
        }
        return susun.tambah("C0", "C1", "I", 2).susun();
    }

    private static UkuranPasangan ukuran(int banyak) {
        var acak = new Random(5);
        return new UkuranPasangan(
                acak.doubles(banyak, -2, 3).toArray(),
                acak.doubles(banyak, 0.05, 0.4).toArray());
    }

    private static Peran peran(int banyak) {
        var isi = new int[banyak];
        Arrays.setAll(isi, p -> p % 3 == 0 ? 1 : 0);
        return new Peran(2, isi);
    }

    private double[][] ragamPasangan(Ragam r) {
        var hasil = new double[banyak][banyak];
        for (int p = 0; p < banyak; p++) {
            for (int q = 0; q < banyak; q++) {
                hasil[p][q] = (d.ratee(p) == d.ratee(q) ? r.ratee() : 0) + (d.rater(p) == d.rater(q) ? r.rater() : 0);
            }
            hasil[p][p] += pasangan.ragam()[p] + r.khas();
        }
        return hasil;
    }

    private static double[][] balik(double[][] m) {
        var hasil = new double[m.length][];
        for (int a = 0; a < m.length; a++) {
            var satu = new double[m.length];
            satu[a] = 1;
            hasil[a] = Linear.selesaikan(Arrays.stream(m).map(double[]::clone).toArray(double[][]::new), satu);
        }
        return hasil;
    }

    private double bentuk(double[] a, double[][] m, double[] b) {
        double hasil = 0;
        for (int p = 0; p < a.length; p++) {
            for (int q = 0; q < b.length; q++) {
                hasil += a[p] * m[p][q] * b[q];
            }
        }
        return hasil;
    }

    private double[] kolom(int a) {
        var x = new double[banyak];
        Arrays.setAll(x, p -> peran.pasangan()[p] == a ? 1 : 0);
        return x;
    }

    private double[][] informasi(double[][] w) {
        var m = new double[2][2];
        for (int a = 0; a < 2; a++) {
            for (int c = 0; c < 2; c++) {
                m[a][c] = bentuk(kolom(a), w, kolom(c));
            }
        }
        return m;
    }

    /** Generalised least squares. */
    private double[] rata(double[][] w) {
        return Linear.selesaikan(
                informasi(w),
                new double[] {bentuk(kolom(0), w, pasangan.ukuran()), bentuk(kolom(1), w, pasangan.ukuran())});
    }

    private double[] sisa(double[] rata) {
        var y = pasangan.ukuran().clone();
        for (int p = 0; p < banyak; p++) {
            y[p] -= rata[peran.pasangan()[p]];
        }
        return y;
    }

    /**
     * Best linear prediction of m'beta + u and its error variance, where {@code c} are the covariances of u with the pairs
     * and {@code ragam} is the variance of u itself.
     */
    private double[] duga(double[] m, double[] c, double ragam) {
        var rata = rata(balik);
        var kovarian = balik(informasi(balik));
        var beda = m.clone();
        for (int a = 0; a < 2; a++) {
            beda[a] -= bentuk(c, balik, kolom(a));
        }
        return new double[] {
            m[0] * rata[0] + m[1] * rata[1] + bentuk(c, balik, sisa(rata)),
            Math.sqrt(ragam - bentuk(c, balik, c) + bentuk(beda, kovarian, beda))
        };
    }

    @Test
    void measures_and_errors_are_those_of_the_model_written_out() {
        var hasil = tahap2.ukur(RAGAM, SENDIRI);
        var rata = rata(balik);
        var kovarian = balik(informasi(balik));
        assertThat(hasil.tepat()).isTrue();
        assertThat(hasil.rataPeran()).containsExactly(rata, within(1e-10));
        assertThat(hasil.galatRataPeran())
                .containsExactly(new double[] {Math.sqrt(kovarian[0][0]), Math.sqrt(kovarian[1][1])}, within(1e-10));
        double satu = Arrays.stream(peran.pasangan()).filter(r -> r == 0).count() / (double) banyak;
        var campur = new double[] {satu, 1 - satu};
        assertThat(hasil.mu()).isCloseTo(satu * rata[0] + (1 - satu) * rata[1], within(1e-10));
        assertThat(hasil.galatMu()).isCloseTo(Math.sqrt(bentuk(campur, kovarian, campur)), within(1e-10));
        for (int n = 0; n < d.banyakRatee(); n++) {
            var c = new double[banyak];
            int ini = n;
            Arrays.setAll(c, p -> d.ratee(p) == ini ? RAGAM.ratee() : 0);
            var duga = duga(campur, c, RAGAM.ratee());
            assertThat(hasil.ratee()[n]).isCloseTo(duga[0], within(1e-9));
            assertThat(hasil.galatRatee()[n]).isCloseTo(duga[1], within(1e-9));
        }
        for (int j = 0; j < d.banyakRater(); j++) {
            var c = new double[banyak];
            int ini = j;
            Arrays.setAll(c, p -> d.rater(p) == ini ? -RAGAM.rater() : 0);
            var duga = duga(new double[2], c, RAGAM.rater());
            assertThat(hasil.rater()[j]).isCloseTo(duga[0], within(1e-9));
            assertThat(hasil.galatRater()[j]).isCloseTo(duga[1], within(1e-9));
        }
    }

    /** log|V| + log|X'V^-1 X| + y'Py, not only up to a constant. */
    @Test
    void the_criterion_is_twice_the_restricted_likelihood() {
        var kriteria = new PenaksirRagam(Bagian.semua(d), tahap2);
        for (var r : new Ragam[] {RAGAM, new Ragam(0.4, 0.9, 0.7), new Ragam(2, 0.1, 0)}) {
            var ini = ragamPasangan(r);
            var w = balik(ini);
            var y = sisa(rata(w));
            double harapan = -Linear.logDeterminan(w) - Linear.logDeterminan(balik(informasi(w))) + bentuk(y, w, y);
            assertThat(kriteria.kriteria(r)).isCloseTo(harapan, within(1e-8));
        }
    }

    /** Whoever has no pair gets the mean, and no more certainty than the population gives. */
    @Test
    void someone_without_ratings_stays_at_the_mean() {
        var sisa = d.saring((p, _) -> d.ratee(p) != 0 && d.rater(p) != 0);
        var pilih = new int[sisa.banyakPasangan()];
        int k = 0;
        for (int p = 0; p < banyak; p++) {
            if (d.ratee(p) != 0 && d.rater(p) != 0) {
                pilih[k++] = p;
            }
        }
        var lain = new UkuranPasangan(
                Arrays.stream(pilih).mapToDouble(p -> pasangan.ukuran()[p]).toArray(),
                Arrays.stream(pilih).mapToDouble(p -> pasangan.ragam()[p]).toArray());
        var hasil = new Tahap2(sisa, lain, Peran.satu(sisa)).ukur(RAGAM, SENDIRI);
        assertThat(hasil.ratee()[0]).isEqualTo(hasil.mu());
        assertThat(hasil.galatRatee()[0]).isCloseTo(Math.sqrt(1.3 + hasil.galatMu() * hasil.galatMu()), within(1e-12));
        assertThat(hasil.rater()[0]).isZero();
        assertThat(hasil.galatRater()[0]).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void components_that_are_impossible_are_refused_and_context_only_begins_above_twice() {
        for (var r : new double[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, -1e-9}, {Double.NaN, 1, 1}}) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Ragam(r[0], r[1], r[2]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Ragam(1, 0.5, 0).khas()).isZero();
        assertThat(new Ragam(1, 0.25, 0.5).hanyaKonteks()).isFalse();
        assertThat(new Ragam(1, 0.25, 0.5001).hanyaKonteks()).isTrue();
    }
}
