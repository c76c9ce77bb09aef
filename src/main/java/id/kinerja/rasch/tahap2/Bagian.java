package id.kinerja.rasch.tahap2;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.taksir.Sambungan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One connected part of the pairs with numbers of its own.
 *
 * @param orang ratee in the whole of each ratee here, length n
 * @param penilai rater in the whole of each rater here, length j
 * @param pasangan pair in the whole of each pair here, sorted by ratee
 * @param ratee ratee here of each pair
 * @param rater rater here of each pair
 */
@SuppressWarnings("ArrayRecordComponent")
record Bagian(int[] orang, int[] penilai, int[] pasangan, int[] ratee, int[] rater) {

    /** All connected subsets of a design. */
    static List<Bagian> semua(Rancangan d) {
        var s = Sambungan.cari(d);
        var banyak = new int[s.banyak()];
        for (int p = 0; p < d.banyakPasangan(); p++) {
            banyak[s.ratee()[d.ratee(p)]]++;
        }
        var isi = new int[s.banyak()][];
        Arrays.setAll(isi, g -> new int[banyak[g]]);
        Arrays.fill(banyak, 0);
        for (int p = 0; p < d.banyakPasangan(); p++) {
            int g = s.ratee()[d.ratee(p)];
            isi[g][banyak[g]++] = p;
        }
        var nomorRatee = new int[d.banyakRatee()];
        var nomorRater = new int[d.banyakRater()];
        Arrays.fill(nomorRatee, -1);
        Arrays.fill(nomorRater, -1);
        var hasil = new ArrayList<Bagian>();
        for (var pasangan : isi) {
            hasil.add(dari(d, pasangan, nomorRatee, nomorRater));
        }
        return hasil;
    }

    /**
     * @param nomorRatee room of length N, all -1; afterwards again
     * @param nomorRater room of length J, all -1; afterwards again
     */
    static Bagian dari(Rancangan d, int[] pasangan, int[] nomorRatee, int[] nomorRater) {
        var orang = new int[pasangan.length];
        var penilai = new int[pasangan.length];
        var ratee = new int[pasangan.length];
        var rater = new int[pasangan.length];
        int n = 0;
        int j = 0;
        for (int k = 0; k < pasangan.length; k++) {
            int r = d.ratee(pasangan[k]);
            int q = d.rater(pasangan[k]);
            if (nomorRatee[r] < 0) {
                nomorRatee[r] = n;
                orang[n++] = r;
            }
            if (nomorRater[q] < 0) {
                nomorRater[q] = j;
                penilai[j++] = q;
            }
            ratee[k] = nomorRatee[r];
            rater[k] = nomorRater[q];
        }
        for (int k = 0; k < n; k++) {
            nomorRatee[orang[k]] = -1;
        }
        for (int k = 0; k < j; k++) {
            nomorRater[penilai[k]] = -1;
        }
        return new Bagian(Arrays.copyOf(orang, n), Arrays.copyOf(penilai, j), pasangan, ratee, rater);
    }

    int banyakRatee() {
        return orang.length;
    }

    int banyakRater() {
        return penilai.length;
    }
}
