package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import org.jspecify.annotations.Nullable;

/** A handful of pairs whose expectations are computed together; one for each chunk of work. */
final class Blok {

    /** Long enough for vector instructions, short enough for the nearest cache. */
    static final int LEBAR = 256;

    final int[] pasangan = new int[LEBAR];
    final double[] y = new double[LEBAR];
    private final double[] eta = new double[LEBAR];
    /** Sum of expectations and of variances over the items of each pair. */
    final double[] e = new double[LEBAR];

    final double[] w = new double[LEBAR];

    private final Koefisien c;
    private final Rancangan d;
    private final @Nullable TabelPasangan tabel;

    /**
     * @param tabel what complete pairs are looked up in; null while items or thresholds still move
     */
    Blok(Koefisien c, Rancangan d, @Nullable TabelPasangan tabel) {
        this.c = c;
        this.d = d;
        this.tabel = tabel;
    }

    /** Fills in one pair at place k. */
    void isi(int k, int p, Ukuran u, double[] yRatee, double[] yRater) {
        pasangan[k] = p;
        y[k] = yRatee[d.ratee(p)] * yRater[d.rater(p)];
        if (tabel != null) {
            eta[k] = u.theta[d.ratee(p)] - u.alpha[d.rater(p)];
        }
    }

    /** Complete pairs go together, the others rating by rating. */
    void hitung(int banyak) {
        boolean semua = true;
        for (int k = 0; k < banyak; k++) {
            semua &= d.lengkap(pasangan[k]);
        }
        if (tabel != null) {
            cari(tabel, banyak);
            return;
        }
        if (semua) {
            c.jumlahkan(y, banyak, e, w);
            return;
        }
        for (int k = 0; k < banyak; k++) {
            satuan(k);
        }
    }

    private void cari(TabelPasangan isiTabel, int banyak) {
        for (int k = 0; k < banyak; k++) {
            if (d.lengkap(pasangan[k]) && TabelPasangan.memuat(eta[k])) {
                isiTabel.cari(eta[k], k, e, w);
            } else {
                satuan(k);
            }
        }
    }

    private void satuan(int k) {
        int p = pasangan[k];
        e[k] = 0;
        w[k] = 0;
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            var h = c.harapan(y[k], d.butir(r));
            e[k] += d.bobot(r) * h.e();
            w[k] += d.bobot(r) * h.w();
        }
    }
}
