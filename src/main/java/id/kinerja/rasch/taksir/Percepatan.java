package id.kinerja.rasch.taksir;

import java.util.Arrays;

/**
 * Anderson acceleration: from the last few sweeps it guesses where the sweeps are heading (Walker and Ni 2011, SIAM J.
 * Numer. Anal. 49). The sweeps alone creep along the direction in which whole units move against each other.
 */
final class Percepatan {

    private static final int INGATAN = 6;
    /** Before the steps are this small the sweeps are still far from linear. */
    private static final double MULAI = 0.3;

    private final int panjang;
    private final double[][] selisihF = new double[INGATAN][];
    private final double[][] selisihG = new double[INGATAN][];
    private double[] fLalu = new double[0];
    private double[] gLalu = new double[0];
    private int isi;
    private int berikut;
    private double normaLalu = Double.POSITIVE_INFINITY;

    Percepatan(int panjang) {
        this.panjang = panjang;
    }

    /**
     * @param sebelum all measures before the sweep
     * @param sesudah all measures after it; receives where to go on from
     * @param langkah the largest step of the sweep
     * @return whether {@code sesudah} was changed
     */
    boolean majukan(double[] sebelum, double[] sesudah, double langkah) {
        var f = new double[panjang];
        double norma = 0;
        for (int i = 0; i < panjang; i++) {
            f[i] = sesudah[i] - sebelum[i];
            norma += f[i] * f[i];
        }
        if (langkah > MULAI || norma > 4 * normaLalu) {
            lupakan();
        }
        var g = Arrays.copyOf(sesudah, panjang);
        boolean ubah = false;
        if (fLalu.length > 0) {
            selisihF[berikut] = kurang(f, fLalu);
            selisihG[berikut] = kurang(g, gLalu);
            berikut = (berikut + 1) % INGATAN;
            isi = Math.min(isi + 1, INGATAN);
            ubah = campur(f, sesudah);
        }
        if (langkah <= MULAI) {
            fLalu = f;
            gLalu = g;
            normaLalu = norma;
        }
        return ubah;
    }

    private void lupakan() {
        isi = 0;
        berikut = 0;
        fLalu = new double[0];
        gLalu = new double[0];
        normaLalu = Double.POSITIVE_INFINITY;
    }

    private static double[] kurang(double[] a, double[] b) {
        var c = new double[a.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = a[i] - b[i];
        }
        return c;
    }

    /** Least squares of the last change of step onto the remembered ones, slightly ridged. */
    private boolean campur(double[] f, double[] hasil) {
        var m = new double[isi][isi];
        var b = new double[isi];
        double jejak = 0;
        for (int r = 0; r < isi; r++) {
            for (int c = 0; c <= r; c++) {
                m[r][c] = titik(selisihF[r], selisihF[c]);
                m[c][r] = m[r][c];
            }
            b[r] = titik(selisihF[r], f);
            jejak += m[r][r];
        }
        for (int r = 0; r < isi; r++) {
            m[r][r] += 1e-12 * jejak;
        }
        var gamma = Linear.selesaikan(m, b);
        if (!Arrays.stream(gamma).allMatch(Double::isFinite)) {
            lupakan();
            return false;
        }
        for (int r = 0; r < isi; r++) {
            double bobot = gamma[r];
            double[] dg = selisihG[r];
            for (int i = 0; i < panjang; i++) {
                hasil[i] -= bobot * dg[i];
            }
        }
        return true;
    }

    private static double titik(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }
}
