package id.kinerja.rasch.kelompok;

import id.kinerja.rasch.Kalimat;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.taksir.Interaksi;
import id.kinerja.rasch.taksir.Koefisien;
import id.kinerja.rasch.tanda.KendaliPalsu;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items that work differently in two groups of people of the same measure (DIF). Sizes are those of the Educational
 * Testing Service, 2.35 delta to the logit; errors take the pair of people as the unit that varies.
 */
public final class ButirBerbeda {

    private static final double SEDANG = 0.426;
    private static final double BESAR = 0.638;
    private static final double P_MAKS = 0.01;
    private static final int ORANG_MIN = 100;

    private ButirBerbeda() {}

    /** How large a difference is. */
    public enum Ukuran {
        KECIL,
        SEDANG,
        BESAR,
        /** Fewer than 100 people in a group. */
        TERLALU_SEDIKIT
    }

    /**
     * @param beda how much easier the item is for the second group, logits
     * @param galat its standard error, clustered by pair
     * @param p two-sided
     * @param ukuran its class, after the false-discovery control over all items
     */
    public record Baris(String butir, double beda, double galat, double p, Ukuran ukuran, Kalimat kalimat) {}

    /**
     * @param ratee group of each ratee, length N: 0, 1, or negative to leave out
     * @param nama names of the two groups
     */
    public static List<Baris> hitung(Taksiran t, int[] ratee, List<String> nama) {
        var d = t.dipakai();
        int butir = d.banyakButir();
        var sel = Interaksi.hitung(
                t, 2 * butir, (p, r) -> ratee[d.ratee(p)] < 0 ? -1 : ratee[d.ratee(p)] * butir + d.butir(r));
        var bias = new double[2 * butir];
        sel.forEach(s -> bias[s.nomor()] = s.bias());
        var galat = galat(t, ratee, bias);
        boolean cukup = IntStream.range(0, 2)
                .allMatch(g -> IntStream.range(0, ratee.length)
                                .filter(n -> ratee[n] == g && d.awalRatee(n) < d.awalRatee(n + 1))
                                .count()
                        >= ORANG_MIN);
        var p = new double[butir];
        for (int i = 0; i < butir; i++) {
            p[i] = KendaliPalsu.duaSisi(beda(bias, i) / galatBeda(galat, i));
        }
        double batas = Math.min(P_MAKS, KendaliPalsu.batas(p));
        var hasil = new ArrayList<Baris>();
        for (int i = 0; i < butir; i++) {
            double beda = beda(bias, i);
            var ukuran = cukup ? ukuran(beda, p[i] <= batas) : Ukuran.TERLALU_SEDIKIT;
            hasil.add(new Baris(
                    t.butir().nama(i),
                    beda,
                    galatBeda(galat, i),
                    p[i],
                    ukuran,
                    KalimatKelompok.butir(t.butir().nama(i), nama, beda, ukuran)));
        }
        return hasil;
    }

    private static double beda(double[] bias, int i) {
        return bias[bias.length / 2 + i] - bias[i];
    }

    private static double galatBeda(double[] galat, int i) {
        double a = galat[i];
        double b = galat[galat.length / 2 + i];
        return Math.sqrt(a * a + b * b);
    }

    private static Ukuran ukuran(double beda, boolean nyata) {
        double besar = Math.abs(beda);
        return !nyata || besar < SEDANG ? Ukuran.KECIL : besar < BESAR ? Ukuran.SEDANG : Ukuran.BESAR;
    }

    /** Square root of the sum of squared residuals of pairs, over the information. */
    private static double[] galat(Taksiran t, int[] ratee, double[] bias) {
        var d = t.dipakai();
        int butir = d.banyakButir();
        var c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());
        var kuadrat = new double[bias.length];
        var informasi = new double[bias.length];
        for (int p = 0; p < d.banyakPasangan(); p++) {
            int g = ratee[d.ratee(p)];
            double eta = t.eta(d.ratee(p), d.rater(p));
            for (int r = d.awal(p); g >= 0 && r < d.awal(p + 1); r++) {
                int s = g * butir + d.butir(r);
                var h = c.harapan(c.eksponen(eta + bias[s]), d.butir(r));
                double sisa = d.bobot(r) * (d.nilai(r) - h.e());
                kuadrat[s] += sisa * sisa;
                informasi[s] += d.bobot(r) * h.w();
            }
        }
        var galat = new double[bias.length];
        for (int s = 0; s < galat.length; s++) {
            galat[s] = Math.sqrt(kuadrat[s]) / informasi[s];
        }
        return galat;
    }
}
