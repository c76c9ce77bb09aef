package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * A rates B and B rates A.
 *
 * @param satu pair in which A is rated; A comes first by name
 * @param dua pair in which B is rated
 */
record PasanganTimbalBalik(int satu, int dua) {

    static List<PasanganTimbalBalik> cari(BahanTanda bahan) {
        var d = bahan.rancangan();
        var rateeDari = cocokkan(d.nama().rater(), d.nama().ratee());
        var raterDari = cocokkan(d.nama().ratee(), d.nama().rater());
        var hasil = new ArrayList<PasanganTimbalBalik>();
        for (int p = 0; p < d.banyakPasangan(); p++) {
            int balikRatee = rateeDari[d.rater(p)];
            int balikRater = raterDari[d.ratee(p)];
            if (balikRatee > d.ratee(p) && balikRater >= 0) {
                int q = pasangan(d, balikRatee, balikRater);
                if (q >= 0 && !bahan.bertingkat(p) && !bahan.bertingkat(q)) {
                    hasil.add(new PasanganTimbalBalik(p, q));
                }
            }
        }
        return hasil;
    }

    /** For each name of the first list its place in the second, or -1. */
    private static int[] cocokkan(List<String> dari, List<String> ke) {
        var tempat = new HashMap<String, Integer>();
        for (int k = 0; k < ke.size(); k++) {
            tempat.put(ke.get(k), k);
        }
        var hasil = new int[dari.size()];
        Arrays.setAll(hasil, k -> tempat.getOrDefault(dari.get(k), -1));
        return hasil;
    }

    /** The pair of a ratee and a rater, or -1; pairs of a ratee are sorted by rater. */
    private static int pasangan(Rancangan d, int ratee, int rater) {
        int bawah = d.awalRatee(ratee);
        int atas = d.awalRatee(ratee + 1) - 1;
        while (bawah <= atas) {
            int tengah = (bawah + atas) >>> 1;
            if (d.rater(tengah) == rater) {
                return tengah;
            }
            if (d.rater(tengah) < rater) {
                bawah = tengah + 1;
            } else {
                atas = tengah - 1;
            }
        }
        return -1;
    }
}
