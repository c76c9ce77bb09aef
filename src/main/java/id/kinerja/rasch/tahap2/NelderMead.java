package id.kinerja.rasch.tahap2;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Minimises a function of few variables without derivatives (Nelder and Mead 1965). Deterministic. */
final class NelderMead {

    private static final int ULANG_MAKS = 600;

    private NelderMead() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Titik(double[] x, double nilai) {}

    /**
     * @param rusuk first edge of the simplex
     * @param teliti the search ends when the simplex is smaller than this in every direction
     */
    static double[] cari(ToDoubleFunction<double[]> fungsi, double[] awal, double rusuk, double teliti) {
        int n = awal.length;
        var t = new Titik[n + 1];
        for (int i = 0; i <= n; i++) {
            var x = awal.clone();
            if (i > 0) {
                x[i - 1] += rusuk;
            }
            t[i] = new Titik(x, fungsi.applyAsDouble(x));
        }
        for (int kali = 0; kali < ULANG_MAKS; kali++) {
            Arrays.sort(t, Comparator.comparingDouble(Titik::nilai));
            if (besar(t) < teliti) {
                break;
            }
            langkah(fungsi, t);
        }
        Arrays.sort(t, Comparator.comparingDouble(Titik::nilai));
        return t[0].x;
    }

    private static void langkah(ToDoubleFunction<double[]> fungsi, Titik[] t) {
        int n = t.length - 1;
        var pusat = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                pusat[k] += t[i].x[k] / n;
            }
        }
        var pantul = di(fungsi, pusat, t[n].x, -1);
        if (pantul.nilai < t[0].nilai) {
            var jauh = di(fungsi, pusat, t[n].x, -2);
            t[n] = jauh.nilai < pantul.nilai ? jauh : pantul;
        } else if (pantul.nilai < t[n - 1].nilai) {
            t[n] = pantul;
        } else {
            var dekat = di(fungsi, pusat, t[n].x, pantul.nilai < t[n].nilai ? -0.5 : 0.5);
            if (dekat.nilai < Math.min(pantul.nilai, t[n].nilai)) {
                t[n] = dekat;
            } else {
                for (int i = 1; i <= n; i++) {
                    t[i] = di(fungsi, t[0].x, t[i].x, 0.5);
                }
            }
        }
    }

    private static Titik di(ToDoubleFunction<double[]> fungsi, double[] pusat, double[] ujung, double kali) {
        var x = new double[pusat.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = pusat[k] + kali * (ujung[k] - pusat[k]);
        }
        return new Titik(x, fungsi.applyAsDouble(x));
    }

    private static double besar(Titik[] t) {
        double besar = 0;
        for (var titik : t) {
            for (int k = 0; k < titik.x.length; k++) {
                besar = Math.max(besar, Math.abs(titik.x[k] - t[0].x[k]));
            }
        }
        return besar;
    }
}
