package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TabelPasanganTest {

    @Test
    void the_table_is_exact_to_nine_digits_between_its_knots() {
        var delta = new double[21];
        for (int i = 0; i < 21; i++) {
            delta[i] = 0.1 * (i - 10);
        }
        var c = new Koefisien(delta, new double[][] {{-2.5, -0.9, 0.85, 2.55}}, new int[21]);
        var tabel = new TabelPasangan(c);
        var e = new double[2];
        var w = new double[2];
        var satu = new double[] {0};
        var eTepat = new double[1];
        var wTepat = new double[1];
        for (double eta = -11.9987; eta < 12; eta += 0.0137) {
            tabel.cari(eta, 1, e, w);
            satu[0] = c.eksponen(eta);
            c.jumlahkan(satu, 1, eTepat, wTepat);
            assertThat(e[1]).isCloseTo(eTepat[0], within(1e-9));
            assertThat(w[1]).isCloseTo(wTepat[0], within(1e-9));
        }
        assertThat(TabelPasangan.memuat(11.999)).isTrue();
        assertThat(TabelPasangan.memuat(12)).isFalse();
        assertThat(TabelPasangan.memuat(-12)).isFalse();
        assertThat(e[0]).isZero();
    }

    @Test
    void kernels_of_any_length_agree_with_the_definition() {
        for (int k : new int[] {1, 2, 3, 4, 8}) {
            var tau = new double[k];
            for (int a = 0; a < k; a++) {
                tau[a] = 1.3 * (a - (k - 1) / 2.0) + (a == 1 ? 0.2 : 0);
            }
            var delta = new double[] {-0.4, 0.1, 0.9};
            var c = new Koefisien(delta, new double[][] {tau}, new int[3]);
            var y = new double[] {c.eksponen(-1.7), c.eksponen(0.3), c.eksponen(2.2)};
            var e = new double[3];
            var w = new double[3];
            c.jumlahkan(y, 3, e, w);
            var u = new double[k][3];
            for (int i = 0; i < 3; i++) {
                c.tambahKumulatif(y, 3, i, u);
            }
            for (int s = 0; s < 3; s++) {
                periksa(c, y[s], new double[] {e[s], w[s]}, u, s);
            }
        }
    }

    /** Straight from the category probabilities. */
    private static void periksa(Koefisien c, double y, double[] ew, double[][] u, int s) {
        var p = new double[c.langkah() + 1];
        var momen = new Momen(c.langkah());
        double e = 0;
        double w = 0;
        var ekor = new double[c.langkah()];
        for (int i = 0; i < c.banyakButir(); i++) {
            c.peluang(y, i, p);
            momen.hitung(c, y, i, 0);
            e -= momen.sisa;
            w += momen.ragam;
            assertThat(c.harapan(y, i).e()).isCloseTo(-momen.sisa, within(1e-12));
            assertThat(c.harapan(y, i).w()).isCloseTo(momen.ragam, within(1e-12));
            for (int k = 1; k < p.length; k++) {
                for (int h = 1; h <= k; h++) {
                    ekor[h - 1] += p[k];
                }
            }
        }
        assertThat(ew[0]).isCloseTo(e, within(1e-11));
        assertThat(ew[1]).isCloseTo(w, within(1e-11));
        for (int k = 0; k < ekor.length; k++) {
            assertThat(u[k][s]).isCloseTo(ekor[k], within(1e-11));
        }
    }
}
