package id.kinerja.rasch.tahap2;

import id.kinerja.rasch.Rancangan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A sample of connected parts: whole ones where they are small, neighbourhoods of people where one part is very large. */
final class Contoh {

    /** Parts with more raters are not sampled whole: the work grows with the third power. */
    private static final int RATER_UTUH_MAKS = 400;

    /** Unknowns of a part up to which everything is solved exactly. */
    private static final int UNSUR_TEPAT_MAKS = 3000;

    private static final long BENIH = 20_220_607L;

    private Contoh() {}

    /**
     * @param paling at least so many pairs, if there are
     * @param lingkungan pairs of one neighbourhood
     */
    static List<Bagian> ambil(Rancangan d, List<Bagian> semua, int paling, int lingkungan) {
        var acak = new SplittableRandom(BENIH);
        var urut = new int[semua.size()];
        Arrays.setAll(urut, g -> g);
        for (int g = urut.length - 1; g > 0; g--) {
            int h = acak.nextInt(g + 1);
            int simpan = urut[g];
            urut[g] = urut[h];
            urut[h] = simpan;
        }
        var hasil = new ArrayList<Bagian>();
        int banyak = 0;
        for (int k = 0; k < urut.length && banyak < paling; k++) {
            var bagian = semua.get(urut[k]);
            boolean utuh = bagian.banyakRater() <= RATER_UTUH_MAKS;
            if (utuh) {
                hasil.add(bagian);
                banyak += bagian.pasangan().length;
            }
            while (!utuh && banyak < paling) {
                var dekat = lingkungan(d, bagian.orang()[acak.nextInt(bagian.orang().length)], lingkungan);
                hasil.add(dekat);
                banyak += dekat.pasangan().length;
            }
        }
        return hasil;
    }

    /** Whether a part is so large that exact errors for all of it would take too long. */
    static boolean besar(Bagian bagian) {
        return bagian.banyakRatee() + bagian.banyakRater() >= UNSUR_TEPAT_MAKS;
    }

    /** People near someone, by who rated whom, until there are pairs enough; all pairs of each of these people. */
    private static Bagian lingkungan(Rancangan d, int pusat, int paling) {
        var dikenal = new boolean[d.banyakRatee()];
        var antre = new ArrayDeque<Integer>();
        var orang = new ArrayList<Integer>();
        antre.add(pusat);
        dikenal[pusat] = true;
        int banyak = 0;
        while (!antre.isEmpty() && banyak < paling) {
            int n = antre.remove();
            orang.add(n);
            banyak += d.awalRatee(n + 1) - d.awalRatee(n);
            for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
                int j = d.rater(p);
                for (int q = d.awalRater(j); q < d.awalRater(j + 1); q++) {
                    int m = d.ratee(d.pasanganRater(q));
                    if (!dikenal[m]) {
                        dikenal[m] = true;
                        antre.add(m);
                    }
                }
            }
        }
        var pasangan = orang.stream()
                .sorted()
                .flatMapToInt(n -> java.util.stream.IntStream.range(d.awalRatee(n), d.awalRatee(n + 1)))
                .toArray();
        var nomorRatee = new int[d.banyakRatee()];
        var nomorRater = new int[d.banyakRater()];
        Arrays.fill(nomorRatee, -1);
        Arrays.fill(nomorRater, -1);
        return Bagian.dari(d, pasangan, nomorRatee, nomorRater);
    }
}
