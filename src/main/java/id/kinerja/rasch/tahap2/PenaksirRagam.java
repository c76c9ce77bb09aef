package id.kinerja.rasch.tahap2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Variance components by restricted maximum likelihood (Patterson and Thompson 1971): minimises
 * log|R| + log|G| + log|C| + y'Py over the logarithms of the three components.
 */
final class PenaksirRagam {

    private static final double LOG_MIN = -12;
    private static final double LOG_MAKS = 6;

    private final List<Bagian> contoh;
    private final Tahap2 tahap2;

    PenaksirRagam(List<Bagian> contoh, Tahap2 tahap2) {
        this.contoh = contoh;
        this.tahap2 = tahap2;
    }

    Ragam taksir() {
        var awal = new double[] {
            Math.log(Ragam.BAWAAN.ratee()), Math.log(Ragam.BAWAAN.rater()), Math.log(Ragam.BAWAAN.khas())
        };
        var titik = NelderMead.cari(v -> kriteria(ragam(v)), awal, 0.5, 1e-7);
        return ragam(titik);
    }

    private static Ragam ragam(double[] v) {
        var e = Arrays.stream(v)
                .map(x -> Math.exp(Math.clamp(x, LOG_MIN, LOG_MAKS)))
                .toArray();
        return new Ragam(e[0], e[1], e[2]);
    }

    /** Minus twice the restricted log-likelihood, constants left out. */
    double kriteria(Ragam ragam) {
        double hasil = 0;
        var jawab = new ArrayList<Jawaban>();
        for (var b : contoh) {
            var w = tahap2.bobot(b, ragam);
            var sistem = new SistemPadat(b, w, ragam);
            var j = new Jawaban(tahap2, b, w, sistem, false);
            jawab.add(j);
            hasil += sistem.logDeterminan()
                    + j.sisa
                    + b.banyakRatee() * Math.log(ragam.ratee())
                    + b.banyakRater() * Math.log(ragam.rater());
            for (double x : w) {
                hasil -= Math.log(x);
            }
        }
        return hasil + tahap2.kriteriaRata(jawab);
    }
}
