package id.kinerja.rasch.tahap2;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tahap2.SistemJarang.Nisbah;
import id.kinerja.rasch.taksir.Linear;
import id.kinerja.rasch.taksir.Pekerja;
import java.util.Arrays;
import java.util.List;

/**
 * Person measures that may be used for a decision. Each pair gives one measure d_p with variance v_p:
 *
 * <pre>  d_p = mu_role + theta_n - alpha_j + u_p + e_p</pre>
 *
 * theta ~ N(0, st²), alpha ~ N(0, sa²), u ~ N(0, sd²), e ~ N(0, v_p). u_p is how this rater sees this person beyond
 * severity; leaving it out makes standard errors of people several times too small. Solved as a mixed model (Henderson
 * 1950; Robinson 1991), each connected part by itself, joined only by the means.
 */
public final class Tahap2 {

    /** Pairs that the variance components are estimated from. */
    private static final int PASANGAN_RAGAM = 4000;
    /** Pairs that show how far the bound of standard errors is from the exact value. */
    private static final int PASANGAN_NISBAH = 2000;

    private final Rancangan d;
    private final UkuranPasangan pasangan;
    private final Peran peran;

    /**
     * Roles of raters, such as superior, peer and subordinate.
     *
     * @param banyak number of roles
     * @param pasangan role of each pair, length P
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Peran(int banyak, int[] pasangan) {

        /** All raters have the same role. */
        public static Peran satu(Rancangan d) {
            return new Peran(1, new int[d.banyakPasangan()]);
        }
    }

    public Tahap2(Rancangan d, UkuranPasangan pasangan, Peran peran) {
        this.d = d;
        this.pasangan = pasangan;
        this.peran = peran;
    }

    UkuranPasangan pasangan() {
        return pasangan;
    }

    Peran peran() {
        return peran;
    }

    /** Estimates the variance components by restricted maximum likelihood on a sample of connected parts. */
    public Ragam taksirRagam() {
        return new PenaksirRagam(Contoh.ambil(d, Bagian.semua(d), PASANGAN_RAGAM, PASANGAN_RAGAM / 8), this).taksir();
    }

    /** Weights of the pairs of a part: 1/(v_p + sd²). */
    double[] bobot(Bagian b, Ragam ragam) {
        var w = new double[b.pasangan().length];
        for (int k = 0; k < w.length; k++) {
            w[k] = 1 / (pasangan.ragam()[b.pasangan()[k]] + ragam.khas());
        }
        return w;
    }

    public HasilTahap2 ukur(Ragam ragam, Pekerja pekerja) {
        var semua = Bagian.semua(d);
        boolean tepat = semua.stream().noneMatch(Contoh::besar);
        var nisbah =
                tepat ? new Nisbah(1, 1) : nisbah(Contoh.ambil(d, semua, PASANGAN_NISBAH, PASANGAN_NISBAH / 4), ragam);
        var jawab = new Jawaban[semua.size()];
        pekerja.kerjakan(jawab.length, g -> {
            var b = semua.get(g);
            var w = bobot(b, ragam);
            jawab[g] = new Jawaban(
                    this,
                    b,
                    w,
                    Contoh.besar(b) ? new SistemJarang(b, w, ragam, nisbah) : new SistemPadat(b, w, ragam),
                    true);
        });
        var rata = new double[peran.banyak()];
        var kebalikan = selesaikanRata(List.of(jawab), rata);
        return new Rakitan(ragam, rata, kebalikan, tepat).rakit(jawab);
    }

    /** Ratios of exact variance to its lower bound in a sample, for people of whom all pairs are in it. */
    private Nisbah nisbah(List<Bagian> contoh, Ragam ragam) {
        double ratee = 0;
        double rater = 0;
        int banyakRatee = 0;
        int banyakRater = 0;
        for (var b : contoh) {
            var sistem = new SistemPadat(b, bobot(b, ragam), ragam);
            var diagonal = sistem.diagonal();
            var isi = new int[b.banyakRater()];
            for (int r : b.rater()) {
                isi[r]++;
            }
            for (int n = 0; n < b.banyakRatee(); n++) {
                ratee += diagonal[n] * sistem.dTheta[n];
                banyakRatee++;
            }
            for (int r = 0; r < isi.length; r++) {
                int j = b.penilai()[r];
                if (isi[r] == d.awalRater(j + 1) - d.awalRater(j)) {
                    rater += diagonal[b.banyakRatee() + r] * sistem.dAlpha[r];
                    banyakRater++;
                }
            }
        }
        double nisbahRatee = ratee / banyakRatee;
        return new Nisbah(nisbahRatee, banyakRater == 0 ? nisbahRatee : rater / banyakRater);
    }

    /**
     * Solves for the means of the roles.
     *
     * @param rata receives them
     * @return the inverse of their equations: their covariances
     */
    double[][] selesaikanRata(List<Jawaban> jawab, double[] rata) {
        int r = rata.length;
        var m = new double[r][r];
        for (var j : jawab) {
            for (int a = 0; a < r; a++) {
                rata[a] += j.kanan[a];
                for (int c = 0; c < r; c++) {
                    m[a][c] += j.kuadrat[a][c];
                }
            }
        }
        var balik = new double[r][];
        for (int a = 0; a < r; a++) {
            var satu = new double[r];
            satu[a] = 1;
            balik[a] = Linear.selesaikan(Arrays.stream(m).map(double[]::clone).toArray(double[][]::new), satu);
        }
        System.arraycopy(Linear.selesaikan(m, rata.clone()), 0, rata, 0, r);
        return balik;
    }

    /** What the means add to the criterion: log |X'V^-1 X| less what they explain. */
    double kriteriaRata(List<Jawaban> jawab) {
        var rata = new double[peran.banyak()];
        var balik = selesaikanRata(jawab, rata);
        double hasil = -Linear.logDeterminan(balik);
        for (var j : jawab) {
            for (int a = 0; a < rata.length; a++) {
                hasil -= j.kanan[a] * rata[a];
            }
        }
        return hasil;
    }

    /** Puts the parts together and adds what the means contribute to the errors. */
    private final class Rakitan {

        private final Ragam ragam;
        private final double[] rata;
        private final double[][] kebalikan;
        private final boolean tepat;
        private final double[] bagianPeran;

        Rakitan(Ragam ragam, double[] rata, double[][] kebalikan, boolean tepat) {
            this.ragam = ragam;
            this.rata = rata;
            this.kebalikan = kebalikan;
            this.tepat = tepat;
            bagianPeran = new double[rata.length];
            for (int r : peran.pasangan()) {
                bagianPeran[r] += 1.0 / peran.pasangan().length;
            }
        }

        HasilTahap2 rakit(Jawaban[] jawab) {
            int r = rata.length;
            double mu = 0;
            var galatRata = new double[r];
            for (int a = 0; a < r; a++) {
                mu += bagianPeran[a] * rata[a];
                galatRata[a] = Math.sqrt(kebalikan[a][a]);
            }
            var ratee = isi(d.banyakRatee(), mu);
            var galatRatee = isi(d.banyakRatee(), Math.sqrt(ragam.ratee() + kuadrat(bagianPeran)));
            var rater = isi(d.banyakRater(), 0);
            var galatRater = isi(d.banyakRater(), Math.sqrt(ragam.rater()));
            for (var j : jawab) {
                for (int n = 0; n < j.b.banyakRatee(); n++) {
                    var selisih = bagianPeran.clone();
                    ratee[j.b.orang()[n]] = mu + gabung(j.theta, n, selisih);
                    galatRatee[j.b.orang()[n]] = Math.sqrt(j.diagonal[n] + kuadrat(selisih));
                }
                for (int q = 0; q < j.b.banyakRater(); q++) {
                    var selisih = new double[r];
                    rater[j.b.penilai()[q]] = gabung(j.alpha, q, selisih);
                    galatRater[j.b.penilai()[q]] = Math.sqrt(j.diagonal[j.b.banyakRatee() + q] + kuadrat(selisih));
                }
            }
            return new HasilTahap2(
                    ragam,
                    rata,
                    galatRata,
                    mu,
                    Math.sqrt(kuadrat(bagianPeran)),
                    ratee,
                    galatRatee,
                    rater,
                    galatRater,
                    tepat);
        }

        private double[] isi(int banyak, double nilai) {
            var v = new double[banyak];
            Arrays.fill(v, nilai);
            return v;
        }

        /** The effect given the means; {@code selisih} loses the effect's share in each mean. */
        private double gabung(double[][] kolom, int ke, double[] selisih) {
            double hasil = kolom[0][ke];
            for (int a = 0; a < rata.length; a++) {
                hasil -= kolom[1 + a][ke] * rata[a];
                selisih[a] -= kolom[1 + a][ke];
            }
            return hasil;
        }

        private double kuadrat(double[] v) {
            double hasil = 0;
            for (int a = 0; a < v.length; a++) {
                for (int c = 0; c < v.length; c++) {
                    hasil += v[a] * kebalikan[a][c] * v[c];
                }
            }
            return hasil;
        }
    }
}
