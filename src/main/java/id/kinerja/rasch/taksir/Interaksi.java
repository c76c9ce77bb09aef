package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Taksiran;
import java.util.ArrayList;
import java.util.List;

/**
 * Bias cells: how much higher or lower the marks of a cell are than the measures explain. A cell may be a rater with a
 * ratee, a rater with a group, an item with a group, or whatever else divides the ratings. All measures stay fixed.
 */
public final class Interaksi {

    private static final double GESER_EKSTREM = 0.5;
    private static final int ULANG_MAKS = 100;
    private static final double TELITI = 1e-11;

    private Interaksi() {}

    /** Tells the cell of a rating, from 0; negative leaves it out. */
    @FunctionalInterface
    public interface Pembagi {
        int sel(int pasangan, int nilaiKe);
    }

    /**
     * One cell.
     *
     * @param nomor its number
     * @param amatan sum of the marks as labelled
     * @param harapan what the measures expect of it
     * @param banyak how many ratings
     * @param bias b in logits, such that sum E(eta + b) = sum x
     * @param galat 1/sqrt(sum W) at b
     */
    public record Sel(int nomor, double amatan, double harapan, double banyak, double bias, double galat) {

        public double t() {
            return bias / galat;
        }

        /** Observed minus expected mark, on average. */
        public double rataSelisih() {
            return (amatan - harapan) / banyak;
        }
    }

    /**
     * @param t measures; the ratings of the joint estimate are divided
     * @param banyakSel number of cells
     * @return all cells that have ratings, in order
     */
    public static List<Sel> hitung(Taksiran t, int banyakSel, Pembagi pembagi) {
        return hitung(t, t.dipakai(), banyakSel, pembagi);
    }

    /** The same for the ratings of another design of the same elements. */
    public static List<Sel> hitung(Taksiran t, Rancangan d, int banyakSel, Pembagi pembagi) {
        var jumlah = new Jumlah(t, d, banyakSel, pembagi);
        jumlah.putar();
        var harapan = jumlah.e.clone();
        jumlah.cari();
        var hasil = new ArrayList<Sel>();
        for (int s = 0; s < banyakSel; s++) {
            if (jumlah.banyak[s] > 0) {
                double dasar = d.skala().terendah() * jumlah.banyak[s];
                hasil.add(new Sel(
                        s,
                        jumlah.x[s] + dasar,
                        harapan[s] + dasar,
                        jumlah.banyak[s],
                        jumlah.b[s],
                        1 / Math.sqrt(jumlah.w[s])));
            }
        }
        return hasil;
    }

    /** Sums of all cells at their present bias. */
    private static final class Jumlah {

        private final Rancangan d;
        private final Taksiran t;
        private final Koefisien c;
        private final Pembagi pembagi;
        private final double[] b;
        private final double[] x;
        private final double[] banyak;
        private final double[] e;
        private final double[] w;

        Jumlah(Taksiran t, Rancangan d, int banyakSel, Pembagi pembagi) {
            this.d = d;
            this.t = t;
            this.pembagi = pembagi;
            c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());
            b = new double[banyakSel];
            x = new double[banyakSel];
            banyak = new double[banyakSel];
            e = new double[banyakSel];
            w = new double[banyakSel];
            for (int p = 0; p < d.banyakPasangan(); p++) {
                for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                    int s = pembagi.sel(p, r);
                    if (s >= 0) {
                        x[s] += (double) d.bobot(r) * d.nilai(r);
                        banyak[s] += d.bobot(r);
                    }
                }
            }
        }

        void putar() {
            java.util.Arrays.fill(e, 0);
            java.util.Arrays.fill(w, 0);
            for (int p = 0; p < d.banyakPasangan(); p++) {
                double eta = t.eta(d.ratee(p), d.rater(p));
                for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                    int s = pembagi.sel(p, r);
                    if (s >= 0) {
                        var h = c.harapan(c.eksponen(eta + b[s]), d.butir(r));
                        e[s] += d.bobot(r) * h.e();
                        w[s] += d.bobot(r) * h.w();
                    }
                }
            }
        }

        /** Newton in all cells at once. */
        void cari() {
            for (int kali = 0; kali < ULANG_MAKS; kali++) {
                double terbesar = 0;
                for (int s = 0; s < b.length; s++) {
                    if (banyak[s] > 0) {
                        double maks = d.skala().langkah() * banyak[s];
                        double sasaran = x[s] <= 0 ? GESER_EKSTREM : x[s] >= maks ? maks - GESER_EKSTREM : x[s];
                        double langkah = Math.clamp((sasaran - e[s]) / Math.max(w[s], 1e-10), -1, 1);
                        b[s] += langkah;
                        terbesar = Math.max(terbesar, Math.abs(langkah));
                    }
                }
                putar();
                if (terbesar < TELITI) {
                    return;
                }
            }
        }
    }
}
