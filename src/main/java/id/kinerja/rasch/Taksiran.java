package id.kinerja.rasch;

import java.util.List;

/**
 * The measures of everyone and everything in a design.
 *
 * @param rancangan what was measured, with all ratings
 * @param dipakai the ratings the joint estimate rests on: without extreme and unbounded elements
 * @param ratee N elements
 * @param rater J elements; positive is severe
 * @param butir I elements; positive is difficult
 * @param ambang thresholds, group by group
 * @param setelan how it was estimated
 * @param jejak how the sweeps went
 */
public record Taksiran(
        Rancangan rancangan,
        Rancangan dipakai,
        Faset ratee,
        Faset rater,
        Faset butir,
        List<AmbangTaksiran> ambang,
        Setelan setelan,
        Jejak jejak) {

    /**
     * How the sweeps went.
     *
     * @param sapuan how many, over all restarts
     * @param langkah largest step of the last one, logits
     * @param selisih largest difference of a score from its expectation, score points
     * @param logKemungkinan log-likelihood of the ratings that were used
     * @param bagian connected subsets of those ratings
     * @param tanpaRagam ratings left out of outfit because their variance is practically 0
     */
    public record Jejak(
            int sapuan, double langkah, double selisih, double logKemungkinan, int bagian, int tanpaRagam) {}

    public Taksiran {
        ambang = List.copyOf(ambang);
    }

    /** Thresholds as G rows of K. */
    public double[][] tau() {
        int langkah = rancangan.skala().langkah();
        var hasil = new double[ambang.size() / langkah][langkah];
        for (int k = 0; k < ambang.size(); k++) {
            hasil[k / langkah][k % langkah] = ambang.get(k).ukuran();
        }
        return hasil;
    }

    /** Group of thresholds of each item, length I. */
    public int[] kelompokButir() {
        var kelompok = setelan.kelompokButir();
        return kelompok.length == 0 ? new int[butir.size()] : kelompok;
    }

    /** theta - alpha of a pair; items are apart. */
    public double eta(int ratee, int rater) {
        return this.ratee.ukuran(ratee) - this.rater.ukuran(rater);
    }
}
