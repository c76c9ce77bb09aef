package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Skala;
import java.util.Arrays;

/** From a measure to the mark that is expected there, on the scale as labelled. */
public final class Bentuk {

    private final Skala skala;
    private final Koefisien c;
    private final double[] bagian;

    /**
     * @param kelompok group of thresholds of each item; a group weighs as much as it has items
     * @param tau thresholds, G rows of K
     */
    public Bentuk(Skala skala, int[] kelompok, double[][] tau) {
        this.skala = skala;
        var urut = new int[tau.length];
        Arrays.setAll(urut, g -> g);
        c = new Koefisien(new double[tau.length], tau, urut);
        bagian = new double[tau.length];
        for (int g : kelompok) {
            bagian[g] += 1.0 / kelompok.length;
        }
    }

    /**
     * @param eta measure of ratee minus severity minus difficulty, logits
     * @return expected mark
     */
    public double rata(double eta) {
        if (Double.isNaN(eta)) {
            return Double.NaN;
        }
        var e = new double[bagian.length];
        var w = new double[bagian.length];
        double y = c.eksponen(eta);
        double hasil = skala.terendah();
        for (int g = 0; g < bagian.length; g++) {
            c.tambah(y, g, 1, e, w);
            hasil += bagian[g] * e[g];
        }
        return hasil;
    }
}
