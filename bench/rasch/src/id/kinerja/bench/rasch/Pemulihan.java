package id.kinerja.bench.rasch;

import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Status;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.Tahap2;
import id.kinerja.rasch.taksir.Penaksir;
import java.util.Arrays;
import java.util.Locale;

/** Recovery study: which estimator comes nearest to the truth where. {@code Pemulihan [PEOPLE] [REPLICATIONS]}. */
public final class Pemulihan {

    private static final double[][] KEADAAN = {
        {1.0, 0.6, 0.0}, {1.0, 0.6, 0.4}, {1.0, 0.6, 0.8}, {0.8, 0.6, 1.2}, {0.8, 0.3, 1.2}, {0.8, 1.0, 0.6}
    };

    private Pemulihan() {}

    public static void main(String[] isian) {
        int orang = isian.length > 0 ? Integer.parseInt(isian[0]) : 1300;
        int ulang = isian.length > 1 ? Integer.parseInt(isian[1]) : 4;
        System.out.println("| s_t, s_a, s_d | raw mean | JMLE | MAP, no dyad | stage 2, true components | stage 2, estimated |"
                + " JMLE model SE | error SD of JMLE | stage-2 SE | error SD of stage 2 | estimated s_t, s_a, s_d |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (var s : KEADAAN) {
            var jumlah = new double[12];
            for (int r = 0; r < ulang; r++) {
                tambah(jumlah, satu(orang, s, 100 + r));
            }
            for (int k = 0; k < jumlah.length; k++) {
                jumlah[k] /= ulang;
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f, %.1f, %.1f | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f | %.2f | %.2f | %.2f | %.2f, %.2f, %.2f |%n",
                    s[0], s[1], s[2], jumlah[0], jumlah[1], jumlah[2], jumlah[3], jumlah[4], jumlah[5], jumlah[6],
                    jumlah[7], jumlah[8], Math.sqrt(jumlah[9]), Math.sqrt(jumlah[10]), Math.sqrt(jumlah[11]));
        }
    }

    private static void tambah(double[] ke, double[] dari) {
        for (int k = 0; k < ke.length; k++) {
            ke[k] += dari[k];
        }
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
            ragam.ratee(),
            ragam.rater(),
            ragam.khas()
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
