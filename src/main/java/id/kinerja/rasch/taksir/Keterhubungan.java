package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can be compared with what.
 *
 * @param bagian connected subsets, in order of their number
 * @param tautanLemah pairs that alone hold a larger part to the rest
 */
public record Keterhubungan(List<Subset> bagian, List<TautanLemah> tautanLemah) {

    private static final int RATEE_MIN = 10;
    private static final int RATER_MIN = 5;

    /** How far the comparisons within a subset carry. */
    public enum Putusan {
        CONNECTED,
        /** Fewer than 10 ratees or 5 raters. */
        SMALL,
        SINGLE_RATER
    }

    /** One connected subset: how many ratees, raters and pairs, and its first ratee by name. */
    public record Subset(int ratee, int rater, int pasangan, String pertama, Putusan putusan) {}

    /**
     * @param pasangan number of the pair in the design
     * @param ratee how many ratees its removal would split off
     */
    public record TautanLemah(int pasangan, int ratee) {}

    public Keterhubungan {
        bagian = List.copyOf(bagian);
        tautanLemah = List.copyOf(tautanLemah);
    }

    public static Keterhubungan periksa(Rancangan d) {
        var s = Sambungan.cari(d);
        var hitung = new int[s.banyak()][3];
        var pertama = new String[s.banyak()];
        for (int n = d.banyakRatee() - 1; n >= 0; n--) {
            if (s.ratee()[n] >= 0) {
                hitung[s.ratee()[n]][0]++;
                hitung[s.ratee()[n]][2] += d.awalRatee(n + 1) - d.awalRatee(n);
                pertama[s.ratee()[n]] = d.nama().ratee().get(n);
            }
        }
        Arrays.stream(s.rater()).filter(g -> g >= 0).forEach(g -> hitung[g][1]++);
        var bagian = new ArrayList<Subset>();
        for (int g = 0; g < hitung.length; g++) {
            bagian.add(new Subset(hitung[g][0], hitung[g][1], hitung[g][2], pertama[g], putusan(hitung[g])));
        }
        return new Keterhubungan(bagian, new Jembatan(d, s, bagian).cari(RATEE_MIN));
    }

    private static Putusan putusan(int[] hitung) {
        if (hitung[1] == 1) {
            return Putusan.SINGLE_RATER;
        }
        return hitung[0] < RATEE_MIN || hitung[1] < RATER_MIN ? Putusan.SMALL : Putusan.CONNECTED;
    }
}
