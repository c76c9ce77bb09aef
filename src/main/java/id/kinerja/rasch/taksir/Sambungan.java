package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.Arrays;

/**
 * Connected subsets: components of the graph in which ratees and raters are points and pairs are lines. Items do not
 * connect: everyone may be marked on the same items and still never be compared.
 *
 * @param ratee subset of each ratee, length N; -1 without ratings
 * @param rater subset of each rater, length J; -1 without ratings
 * @param banyak number of subsets, numbered in the order of their first ratee
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sambungan(int[] ratee, int[] rater, int banyak) {

    /** Union-find with path halving: time nearly linear in pairs (Tarjan and van Leeuwen 1984). */
    public static Sambungan cari(Rancangan d) {
        int orang = d.banyakRatee();
        var induk = new int[orang + d.banyakRater()];
        Arrays.setAll(induk, i -> i);
        for (int p = 0; p < d.banyakPasangan(); p++) {
            int a = akar(induk, d.ratee(p));
            int b = akar(induk, orang + d.rater(p));
            induk[Math.max(a, b)] = Math.min(a, b);
        }
        return beriNomor(d, induk);
    }

    private static int akar(int[] induk, int i) {
        int ini = i;
        while (induk[ini] != ini) {
            induk[ini] = induk[induk[ini]];
            ini = induk[ini];
        }
        return ini;
    }

    private static Sambungan beriNomor(Rancangan d, int[] induk) {
        int orang = d.banyakRatee();
        var nomor = new int[induk.length];
        Arrays.fill(nomor, -1);
        var ratee = new int[orang];
        var rater = new int[d.banyakRater()];
        Arrays.fill(ratee, -1);
        Arrays.fill(rater, -1);
        int banyak = 0;
        for (int n = 0; n < orang; n++) {
            if (d.awalRatee(n) < d.awalRatee(n + 1)) {
                int a = akar(induk, n);
                if (nomor[a] < 0) {
                    nomor[a] = banyak++;
                }
                ratee[n] = nomor[a];
            }
        }
        for (int j = 0; j < rater.length; j++) {
            if (d.awalRater(j) < d.awalRater(j + 1)) {
                rater[j] = nomor[akar(induk, orang + j)];
            }
        }
        return new Sambungan(ratee, rater, banyak);
    }
}
