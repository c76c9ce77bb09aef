package id.kinerja.rasch.taksir;

import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Rancangan;
import java.util.Arrays;

/**
 * Who takes part in the joint estimate. Elements with only lowest or only highest marks have no finite measure; leaving
 * them out can make others extreme, so it goes round until nobody is left out any more.
 */
final class Pembuangan {

    static final int TETAP = Integer.MAX_VALUE;

    private final Rancangan semua;
    /** In which round an element left; {@link #TETAP} if it stays. */
    final int[] babakRatee;

    final int[] babakRater;
    final int[] babakButir;
    final boolean[] lepasRatee;
    final boolean[] lepasRater;
    private Rancangan sisa;
    private int babak;

    Pembuangan(Rancangan semua) {
        this.semua = semua;
        sisa = semua;
        babakRatee = tetap(semua.banyakRatee());
        babakRater = tetap(semua.banyakRater());
        babakButir = tetap(semua.banyakButir());
        lepasRatee = new boolean[semua.banyakRatee()];
        lepasRater = new boolean[semua.banyakRater()];
    }

    private static int[] tetap(int n) {
        var hasil = new int[n];
        Arrays.fill(hasil, TETAP);
        return hasil;
    }

    Rancangan sisa() {
        return sisa;
    }

    int babak() {
        return babak;
    }

    /** Elements without any rating never take part; there is nothing of theirs to take out. */
    void tandaiKosong() {
        for (int n = 0; n < babakRatee.length; n++) {
            babakRatee[n] = semua.awalRatee(n) == semua.awalRatee(n + 1) ? 0 : babakRatee[n];
        }
        for (int j = 0; j < babakRater.length; j++) {
            babakRater[j] = semua.awalRater(j) == semua.awalRater(j + 1) ? 0 : babakRater[j];
        }
        var banyak = Skor.dari(semua, new int[babakButir.length], 1).banyakButir();
        for (int i = 0; i < babakButir.length; i++) {
            babakButir[i] = banyak[i] == 0 ? 0 : babakButir[i];
        }
    }

    /** Leaves out the extreme until there are none. */
    void buangEkstrem(boolean[] butirTetap) {
        while (true) {
            var skor = Skor.dari(sisa, new int[sisa.banyakButir()], 1);
            int k = sisa.skala().langkah();
            boolean ada = tandai(skor.ratee(), skor.banyakRatee(), k, babakRatee);
            ada |= tandai(skor.rater(), skor.banyakRater(), k, babakRater);
            ada |= tandaiButir(skor, k, butirTetap);
            if (!ada) {
                return;
            }
            saring();
        }
    }

    private boolean tandai(double[] skor, double[] banyak, int k, int[] babakElemen) {
        boolean ada = false;
        for (int e = 0; e < skor.length; e++) {
            if (babakElemen[e] == TETAP && (skor[e] <= 0 || skor[e] >= k * banyak[e])) {
                babakElemen[e] = babak;
                ada = true;
            }
        }
        return ada;
    }

    private boolean tandaiButir(Skor skor, int k, boolean[] butirTetap) {
        var batas = babakButir.clone();
        tandai(skor.butir(), skor.banyakButir(), k, batas);
        boolean ada = false;
        for (int i = 0; i < batas.length; i++) {
            if (!butirTetap[i] && batas[i] != babakButir[i]) {
                babakButir[i] = batas[i];
                ada = true;
            }
        }
        return ada;
    }

    /** Leaves out elements that run to infinity, listed by number. */
    void lepas(int[] ratee, int[] rater) {
        for (int n : ratee) {
            babakRatee[n] = babak;
            lepasRatee[n] = true;
        }
        for (int j : rater) {
            babakRater[j] = babak;
            lepasRater[j] = true;
        }
        saring();
    }

    private void saring() {
        babak++;
        sisa = semua.sisakan(tinggal(babakRatee), tinggal(babakRater), tinggal(babakButir));
        if (sisa.banyakNilai() == 0) {
            throw new DataDitolak(
                    "Semua orang, penilai, atau butir hanya memiliki nilai terendah atau tertinggi. Tidak ada"
                            + " perbedaan yang dapat diukur.");
        }
    }

    private static boolean[] tinggal(int[] babakElemen) {
        var hasil = new boolean[babakElemen.length];
        for (int e = 0; e < hasil.length; e++) {
            hasil[e] = babakElemen[e] == TETAP;
        }
        return hasil;
    }
}
