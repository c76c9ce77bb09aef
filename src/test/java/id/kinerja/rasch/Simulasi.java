package id.kinerja.rasch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ratings drawn from the model, with people in one circle: person n is rated by the next few. */
public final class Simulasi {

    /** One rating. */
    public record Nilai(String ratee, String rater, String butir, int label) {}

    private static final double[] AMBANG = {-2, -0.7, 0.7, 2};

    private final Random acak;
    public final double[] theta;
    public final double[] alpha;
    public final int butir;

    public Simulasi(int orang, int butir, long benih) {
        acak = new Random(benih);
        this.butir = butir;
        theta = acak.doubles(orang, -1.5, 1.5).toArray();
        alpha = acak.doubles(orang, -0.8, 0.8).toArray();
    }

    /** Everyone is rated by so many others, near by. */
    public List<Nilai> nilai(int penilai, double khas) {
        var hasil = new ArrayList<Nilai>();
        for (int n = 0; n < theta.length; n++) {
            for (int k = 1; k <= penilai; k++) {
                int j = (n + k * k) % theta.length;
                hasil.addAll(pasangan(n, j, khas * acak.nextGaussian()));
            }
        }
        return hasil;
    }

    public List<Nilai> pasangan(int n, int j, double tambah) {
        var hasil = new ArrayList<Nilai>();
        for (int i = 0; i < butir; i++) {
            double eta = theta[n] - alpha[j] + tambah - 0.1 * (i - (butir - 1) / 2.0);
            hasil.add(new Nilai(nama(n), nama(j), "I" + (10 + i), label(eta)));
        }
        return hasil;
    }

    /** A mark 1..5 at eta. */
    public int label(double eta) {
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
        return k + 1;
    }

    public static String nama(int n) {
        return "P" + (1000 + n);
    }

    public static Rancangan susun(List<Nilai> nilai) {
        var susun = new PenyusunRancangan();
        nilai.forEach(x -> susun.tambah(x.ratee, x.rater, x.butir, x.label));
        return susun.susun();
    }
}
