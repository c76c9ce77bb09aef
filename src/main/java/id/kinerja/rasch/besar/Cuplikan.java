package id.kinerja.rasch.besar;

import id.kinerja.rasch.Rancangan;
import java.util.ArrayDeque;
import java.util.SplittableRandom;

/** A connected sample: people near someone drawn at random, by who rated whom, and on from someone else if that is all. */
final class Cuplikan {

    private Cuplikan() {}

    /**
     * @param nilaiMin stops once it has so many ratings
     * @return all ratings of the people drawn
     */
    static Rancangan ambil(Rancangan d, long nilaiMin, long benih) {
        var acak = new SplittableRandom(benih);
        var ikut = new boolean[d.banyakRatee()];
        var antre = new ArrayDeque<Integer>();
        long banyak = 0;
        long sasaran = Math.min(nilaiMin, d.banyakNilai());
        while (banyak < sasaran) {
            if (antre.isEmpty()) {
                int awal = acak.nextInt(ikut.length);
                while (ikut[awal]) {
                    awal = (awal + 1) % ikut.length;
                }
                ikut[awal] = true;
                antre.add(awal);
            }
            int n = antre.remove();
            banyak += d.awal(d.awalRatee(n + 1)) - d.awal(d.awalRatee(n));
            for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
                int j = d.rater(p);
                for (int q = d.awalRater(j); q < d.awalRater(j + 1); q++) {
                    int m = d.ratee(d.pasanganRater(q));
                    if (!ikut[m]) {
                        ikut[m] = true;
                        antre.add(m);
                    }
                }
            }
        }
        antre.forEach(n -> ikut[n] = false);
        return d.saring((p, _) -> ikut[d.ratee(p)]);
    }
}
