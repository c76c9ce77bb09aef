package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.Arrays;

/** Some ratings of a design, with the pair of each. */
final class Kumpulan {

    private final Rancangan d;
    private final Rancangan.Saring saring;
    private int[] pasangan = new int[32];
    private int[] nilai = new int[32];
    private int banyak;
    private double bobot;
    private double skor;

    Kumpulan(Rancangan d, Rancangan.Saring saring) {
        this.d = d;
        this.saring = saring;
    }

    void pasangan(int p) {
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            nilai(p, r);
        }
    }

    void nilai(int p, int r) {
        if (!saring.lolos(p, r)) {
            return;
        }
        if (banyak == nilai.length) {
            pasangan = Arrays.copyOf(pasangan, 2 * banyak);
            nilai = Arrays.copyOf(nilai, 2 * banyak);
        }
        pasangan[banyak] = p;
        nilai[banyak++] = r;
        bobot += d.bobot(r);
        skor += (double) d.bobot(r) * d.nilai(r);
    }

    boolean kosong() {
        return banyak == 0;
    }

    int banyak() {
        return banyak;
    }

    int pasanganKe(int k) {
        return pasangan[k];
    }

    int nilaiKe(int k) {
        return nilai[k];
    }

    double bobot() {
        return bobot;
    }

    double skor() {
        return skor;
    }
}
