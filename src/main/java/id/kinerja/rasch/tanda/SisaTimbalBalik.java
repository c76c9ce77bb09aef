package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Jangkar;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.taksir.Koefisien;
import id.kinerja.rasch.taksir.Penaksir;
import java.util.Arrays;
import java.util.List;

/**
 * Residuals of pairs from measures that know only of pairs which are not mutual. Ordinary residuals hide a ring: its high
 * marks raise the measures of its members and lower their severities.
 */
final class SisaTimbalBalik {

    private static final double MAD_KE_SIMPANGAN = 1.4826;

    private SisaTimbalBalik() {}

    /** z of each pair, length P; NaN if ratee or rater has no pair that is not mutual. */
    static double[] hitung(BahanTanda bahan, List<PasanganTimbalBalik> timbalBalik) {
        var d = bahan.rancangan();
        var saling = new boolean[d.banyakPasangan()];
        for (var t : timbalBalik) {
            saling[t.satu()] = true;
            saling[t.dua()] = true;
        }
        var z = new double[d.banyakPasangan()];
        Arrays.fill(z, Double.NaN);
        var lain = d.saring((p, _) -> !saling[p]);
        if (lain.banyakNilai() == 0) {
            return z;
        }
        var tanpa = ulang(bahan.taksiran(), bahan, lain);
        var c = new Koefisien(tanpa.butir().semuaUkuran(), tanpa.tau(), tanpa.kelompokButir());
        for (int p = 0; p < z.length; p++) {
            z[p] = sisa(d, c, tanpa, p);
        }
        double baku = MAD_KE_SIMPANGAN * mad(z);
        for (int p = 0; p < z.length; p++) {
            z[p] /= baku;
        }
        return z;
    }

    /** Penalised, so that people with few remaining pairs keep a finite measure. */
    private static Taksiran ulang(Taksiran t, BahanTanda bahan, Rancangan lain) {
        var ragam = bahan.tahap2().ragam();
        return new Penaksir(Setelan.BAWAAN
                        .denganJangkar(Jangkar.beku(t.butir().semuaUkuran(), t.tau()))
                        .denganKelompokButir(t.kelompokButir())
                        .denganPenalti(Math.sqrt(ragam.ratee()), Math.sqrt(ragam.rater()))
                        .denganUtas(t.setelan().utas()))
                .taksir(lain);
    }

    private static double sisa(Rancangan d, Koefisien c, Taksiran t, int p) {
        double y = c.eksponen(t.eta(d.ratee(p), d.rater(p)));
        if (Double.isNaN(y)) {
            return Double.NaN;
        }
        double sisa = 0;
        double ragam = 0;
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            var h = c.harapan(y, d.butir(r));
            sisa += d.nilai(r) - h.e();
            ragam += h.w();
        }
        return sisa / Math.max(ragam, 1e-10);
    }

    private static double mad(double[] v) {
        var ada = Arrays.stream(v).filter(x -> !Double.isNaN(x)).sorted().toArray();
        double tengah = ada[ada.length / 2];
        var jauh = Arrays.stream(ada).map(x -> Math.abs(x - tengah)).sorted().toArray();
        return jauh[jauh.length / 2];
    }
}
