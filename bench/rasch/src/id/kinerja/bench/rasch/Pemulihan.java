package id.kinerja.bench.rasch;

import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Status;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.Tahap2;
import id.kinerja.rasch.taksir.Penaksir;
import java.util.Arrays;
import java.util.Locale;

/** Recovery study: which estimator comes nearest to the truth where. {@code Pemulihan [PEOPLE] [REPLICATIONS] [SEED]}. */
public final class Pemulihan {

    private static final double[][] KEADAAN = {
        {1.0, 0.6, 0.0}, {1.0, 0.6, 0.4}, {1.0, 0.6, 0.8}, {0.8, 0.6, 1.2}, {0.8, 0.3, 1.2}, {0.8, 1.0, 0.6}
    };

    /** Decimals of each column. */
    private static final int[] DESIMAL = {3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2};

    private Pemulihan() {}

    public static void main(String[] isian) {
        int orang = isian.length > 0 ? Integer.parseInt(isian[0]) : 1300;
        int ulang = isian.length > 1 ? Integer.parseInt(isian[1]) : 20;
        long awal = isian.length > 2 ? Long.parseLong(isian[2]) : 100;
        System.out.println("| s_t, s_a, s_d | raw mean | JMLE | MAP, no dyad | stage 2, true components | stage 2, estimated |"
                + " JMLE model SE | error SD of JMLE | stage-2 SE | error SD of stage 2 | estimated s_t, s_a, s_d |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (var s : KEADAAN) {
            var hasil = new double[ulang][];
            for (int r = 0; r < ulang; r++) {
                hasil[r] = satu(orang, s, awal + r);
            }
            var baris = new StringBuilder(String.format(Locale.ROOT, "| %.1f, %.1f, %.1f", s[0], s[1], s[2]));
            for (int k = 0; k < DESIMAL.length; k++) {
                baris.append(k < DESIMAL.length - 2 ? " | " : ", ").append(rataGalat(hasil, k, DESIMAL[k]));
            }
            System.out.println(baris.append(" |"));
        }
    }

    /** Mean over the replications and, after ±, the standard error of that mean. */
    private static String rataGalat(double[][] hasil, int k, int desimal) {
        double rata = Arrays.stream(hasil).mapToDouble(h -> h[k]).average().orElse(0);
        double ragam = Arrays.stream(hasil).mapToDouble(h -> (h[k] - rata) * (h[k] - rata)).sum() / (hasil.length - 1.0);
        return String.format(Locale.ROOT, "%." + desimal + "f ± %." + (desimal + 1) + "f", rata, Math.sqrt(ragam / hasil.length));
    }

    private static double[] satu(int orang, double[] s, long benih) {
        var p = new Pembangkit(orang, new Pembangkit.Simpangan(s[0], s[1], s[2]), benih);
        var nilai = Ukur.tarik(p);
        var d = Ukur.rancangan(p, nilai);
        var benar = new Ragam(s[0] * s[0], s[1] * s[1], s[2] * s[2]);
        var u = Ukur.dari(d, benar);
        var map = new Penaksir(Setelan.BAWAAN.denganPenalti(s[0], s[1])).taksir(d);
        var kedua = new Tahap2(d, u.pasangan(), Tahap2.Peran.satu(d));
        var ragam = kedua.taksirRagam();
        var taksir = kedua.ukur(ragam, u.pekerja());
        var mentah = new double[orang];
        for (int n = 0; n < orang; n++) {
            mentah[n] = Arrays.stream(nilai[n]).flatMapToInt(Arrays::stream).average().orElse(0);
        }
        var jmle = u.jmle().ratee().semuaUkuran();
        double galat = 0;
        double galat2 = 0;
        for (int n = 0; n < orang; n++) {
            galat += u.jmle().ratee().status(n) == Status.TERTAKSIR ? u.jmle().ratee().galat(n) / orang : 0;
            galat2 += u.tahap2().galatRatee()[n] / orang;
        }
        return new double[] {
            korelasi(mentah, p.theta),
            korelasi(jmle, p.theta),
            korelasi(map.ratee().semuaUkuran(), p.theta),
            korelasi(u.tahap2().ratee(), p.theta),
            korelasi(taksir.ratee(), p.theta),
            galat,
            simpanganSelisih(jmle, p.theta),
            galat2,
            simpanganSelisih(u.tahap2().ratee(), p.theta),
            Math.sqrt(ragam.ratee()),
            Math.sqrt(ragam.rater()),
            Math.sqrt(ragam.khas())
        };
    }

    static double korelasi(double[] a, double[] b) {
        double ra = Arrays.stream(a).average().orElse(0);
        double rb = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - ra) * (b[i] - rb);
            aa += (a[i] - ra) * (a[i] - ra);
            bb += (b[i] - rb) * (b[i] - rb);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double simpanganSelisih(double[] a, double[] b) {
        var selisih = new double[a.length];
        Arrays.setAll(selisih, i -> a[i] - b[i]);
        double rata = Arrays.stream(selisih).average().orElse(0);
        return Math.sqrt(Arrays.stream(selisih).map(x -> (x - rata) * (x - rata)).average().orElse(0));
    }
}
