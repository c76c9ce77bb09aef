package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;

/** A handful of pairs whose expectations are computed together; one for each chunk of work. */
final class Blok {

    /** Long enough for vector instructions, short enough for the nearest cache. */
    static final int LEBAR = 256;

    final int[] pasangan = new int[LEBAR];
    final double[] y = new double[LEBAR];
    /** Sum of expectations and of variances over the items of each pair. */
    final double[] e = new double[LEBAR];

    final double[] w = new double[LEBAR];

    private final Koefisien c;
    private final Rancangan d;

    Blok(Koefisien c, Rancangan d) {
        this.c = c;
        this.d = d;
    }

    /** Complete pairs go together, the others rating by rating. */
    void hitung(int banyak) {
        boolean semua = true;
        for (int k = 0; k < banyak; k++) {
            semua &= d.lengkap(pasangan[k]);
        }
        if (semua) {
            c.jumlahkan(y, banyak, e, w);
            return;
        }
        for (int k = 0; k < banyak; k++) {
            satuan(k);
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
