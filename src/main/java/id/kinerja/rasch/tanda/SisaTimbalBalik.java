package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tahap2.Tahap2;
import id.kinerja.rasch.tahap2.UkuranPasangan;
import id.kinerja.rasch.taksir.Pekerja;
import java.util.Arrays;
import java.util.List;

/**
 * Residuals of mutual pairs from stage-2 measures that do not know them. Ordinary residuals hide a ring: its high marks
 * raise the measures of its members and lower their severities.
 *
 * <p>First no mutual pair is known. That leaves some people hardly any pair to be measured by, so the pairs that are not
 * high in both directions are then put back, and the others are measured against that. Each residual is divided by its
 * own standard deviation: own view, sampling of the pair, and the errors of ratee and rater.
 */
final class SisaTimbalBalik {

    private static final double MAD_KE_SIMPANGAN = 1.4826;

    private final BahanTanda bahan;
    private final Rancangan d;
    private final double[] z;

    private SisaTimbalBalik(BahanTanda bahan) {
        this.bahan = bahan;
        d = bahan.rancangan();
        z = new double[d.banyakPasangan()];
        Arrays.fill(z, Double.NaN);
    }

    /** z of both pairs of each mutual one, length P; NaN elsewhere and where ratee or rater has no other pair. */
    static double[] hitung(BahanTanda bahan, List<PasanganTimbalBalik> timbalBalik) {
        var ini = new SisaTimbalBalik(bahan);
        ini.ukur(timbalBalik);
        ini.ukur(timbalBalik.stream().filter(ini::mungkin).toList());
        double baku = MAD_KE_SIMPANGAN * mad(ini.z);
        for (int p = 0; baku > 1 && p < ini.z.length; p++) {
            ini.z[p] /= baku;
        }
        return ini.z;
    }

    /** High in both directions, or not known yet. */
    private boolean mungkin(PasanganTimbalBalik t) {
        return !(Math.min(z[t.satu()], z[t.dua()]) <= 0);
    }

    private void ukur(List<PasanganTimbalBalik> diluar) {
        var saling = new boolean[z.length];
        diluar.forEach(t -> {
            saling[t.satu()] = true;
            saling[t.dua()] = true;
        });
        var lain = d.saring((p, _) -> !saling[p]);
        if (lain.banyakNilai() == 0) {
            return;
        }
        var h = tanpa(lain, saling);
        for (int p = 0; p < z.length; p++) {
            if (saling[p] && terukur(lain, p)) {
                z[p] = z(h, p);
            }
        }
    }

    private HasilTahap2 tanpa(Rancangan lain, boolean[] saling) {
        var ukuran = new double[lain.banyakPasangan()];
        var ragam = new double[ukuran.length];
        for (int p = 0, q = 0; p < saling.length; p++) {
            if (!saling[p]) {
                ukuran[q] = bahan.pasangan().ukuran()[p];
                ragam[q++] = bahan.pasangan().ragam()[p];
            }
        }
        try (var pekerja = new Pekerja(bahan.taksiran().setelan().utas())) {
            return new Tahap2(lain, new UkuranPasangan(ukuran, ragam), Tahap2.Peran.satu(lain))
                    .ukur(bahan.tahap2().ragam(), pekerja);
        }
    }

    private boolean terukur(Rancangan lain, int p) {
        int n = d.ratee(p);
        int j = d.rater(p);
        return lain.awalRatee(n + 1) > lain.awalRatee(n) && lain.awalRater(j + 1) > lain.awalRater(j);
    }

    private double z(HasilTahap2 h, int p) {
        int n = d.ratee(p);
        int j = d.rater(p);
        double sisa = bahan.pasangan().ukuran()[p] - h.ratee()[n] + h.rater()[j];
        double ragam = bahan.pasangan().ragam()[p]
                + h.ragam().khas()
                + h.galatRatee()[n] * h.galatRatee()[n]
                + h.galatRater()[j] * h.galatRater()[j];
        return sisa / Math.sqrt(ragam);
    }

    /** Median distance from the median; 0 without values. */
    private static double mad(double[] v) {
        var ada = Arrays.stream(v).filter(x -> !Double.isNaN(x)).sorted().toArray();
        if (ada.length == 0) {
            return 0;
        }
        double tengah = ada[ada.length / 2];
        var jauh = Arrays.stream(ada).map(x -> Math.abs(x - tengah)).sorted().toArray();
        return jauh[jauh.length / 2];
    }
}
