package id.kinerja.bench.rasch;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Ratings with known truth: people in units of 13, each rated by five others of whom four sit in the same unit, 21 items,
 * five levels. The same seed gives the same ratings. The tests draw theirs from {@code Simulasi}, in a circle instead of units:
 * measuring needs the program only, not its tests, and a test must not change because a figure is measured anew.
 */
public final class Pembangkit {

    public static final int UNIT = 13;
    public static final int PENILAI = 5;
    public static final int BUTIR = 21;
    private static final double[] AMBANG = {-2.5, -0.9, 0.85, 2.55};

    /** How much people, severities and own views of raters differ, in logits. */
    public record Simpangan(double ratee, double rater, double khas) {}

    public final double[] theta;
    public final double[] alpha;
    public final double[] delta = new double[BUTIR];
    /** Who rates person n. */
    public final int[][] penilai;

    private final RandomGenerator acak;
    private final Simpangan simpangan;

    public Pembangkit(int orang, Simpangan simpangan, long benih) {
        this.simpangan = simpangan;
        acak = new SplittableRandom(benih);
        theta = normal(orang, simpangan.ratee());
        alpha = normal(orang, simpangan.rater());
        for (int i = 0; i < BUTIR; i++) {
            delta[i] = (i - (BUTIR - 1) / 2.0) * 0.08;
        }
        penilai = new int[orang][];
        for (int n = 0; n < orang; n++) {
            penilai[n] = pilih(n, orang);
        }
    }

    private double[] normal(int banyak, double simpanganBaku) {
        var v = new double[banyak];
        Arrays.setAll(v, _ -> simpanganBaku * acak.nextGaussian());
        return v;
    }

    private int[] pilih(int n, int orang) {
        // Whoever is left over at the end joins the unit before.
        int awal = Math.min(n / UNIT, Math.max(1, orang / UNIT) - 1) * UNIT;
        int akhir = awal + 2 * UNIT > orang ? orang : awal + UNIT;
        var hasil = new int[PENILAI];
        int isi = 0;
        while (isi < PENILAI) {
            boolean luar = isi == PENILAI - 1 && orang > 2 * UNIT;
            int j = luar ? acak.nextInt(orang) : awal + acak.nextInt(akhir - awal);
            boolean pakai = j != n && !(luar && j >= awal && j < akhir);
            for (int k = 0; k < isi; k++) {
                pakai &= hasil[k] != j;
            }
            if (pakai) {
                hasil[isi++] = j;
            }
        }
        Arrays.sort(hasil);
        return hasil;
    }

    /** Draws the marks 1..5 of one pair, one for each item. */
    public int[] nilai(int n, int j) {
        double dasar = theta[n] - alpha[j] + simpangan.khas() * acak.nextGaussian();
        var hasil = new int[BUTIR];
        for (int i = 0; i < BUTIR; i++) {
            hasil[i] = 1 + kategori(dasar - delta[i]);
        }
        return hasil;
    }

    /** Draws a category 0..4 at eta. */
    public int kategori(double eta) {
        double jumlah = 1;
        double log = 0;
        var p = new double[AMBANG.length + 1];
        p[0] = 1;
        for (int k = 1; k < p.length; k++) {
            log += eta - AMBANG[k - 1];
            p[k] = Math.exp(log);
            jumlah += p[k];
        }
        double u = acak.nextDouble() * jumlah;
        int k = 0;
        while (k < AMBANG.length && u >= p[k]) {
            u -= p[k++];
        }
        return k;
    }

    public RandomGenerator acak() {
        return acak;
    }

    public static String nama(int n) {
        return "P" + (10_000_000 + n);
    }

    public static String butir(int i) {
        return i < 9 ? "I0" + (i + 1) : "I" + (i + 1);
    }
}
