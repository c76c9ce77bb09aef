package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;

/** The step of items and thresholds, from one pass over all ratings. */
final class LangkahButir {

    private static final double LANGKAH_MAKS = 1;
    /** About how many pairs the curvature is taken from. */
    private static final int PASANGAN_LENGKUNGAN = 10_000;
    /** Fewer ratings of an item than this do not show its curvature. */
    private static final int NILAI_LENGKUNGAN = 200;

    private final Bahan bahan;
    private final Rancangan d;
    private final Ukuran u;
    private final Pekerja pekerja;
    private final int[] potong;
    private final int langkahSkala;
    /** Sum of U_k U_l over the ratings of item i, row (k-1) K + (l-1); kept between sweeps. */
    private double[][] produk = new double[0][0];

    private double[][] kumulatifLalu = new double[0][0];
    private double langkah;
    private double selisih;

    LangkahButir(Bahan bahan, Ukuran u, Pekerja pekerja, int[] potong) {
        this.bahan = bahan;
        d = bahan.d();
        this.u = u;
        this.pekerja = pekerja;
        this.potong = potong;
        langkahSkala = bahan.langkah();
    }

    double langkah() {
        return langkah;
    }

    double selisih() {
        return selisih;
    }

    void langkahkan(Koefisien c, double[] yRatee, double[] yRater, boolean penuh) {
        langkah = 0;
        selisih = 0;
        if (penuh || produk.length == 0) {
            lengkungan(c, yRatee, yRater);
        }
        var kumulatif = kumulatif(c, yRatee, yRater);
        if (bahan.setelan().jangkar().butir().isEmpty()) {
            butir(kumulatif);
        }
        if (bahan.setelan().jangkar().ambang().isEmpty()) {
            for (int g = 0; g < bahan.banyakKelompok(); g++) {
                ambang(g, kumulatif);
            }
        }
    }

    /** Sums of U_k by item, K rows of I; chunk by chunk, then added up in the order of the chunks. */
    private double[][] kumulatif(Koefisien c, double[] yRatee, double[] yRater) {
        int banyak = potong.length - 1;
        var perPotong = new double[banyak][][];
        pekerja.kerjakan(banyak, k -> {
            var jumlah = new double[langkahSkala][d.banyakButir()];
            var lajur = new double[d.banyakButir()][langkahSkala][Blok.LEBAR];
            var y = new double[Blok.LEBAR];
            int isi = 0;
            for (int p = d.awalRatee(potong[k]); p < d.awalRatee(potong[k + 1]); p++) {
                double ini = yRatee[d.ratee(p)] * yRater[d.rater(p)];
                if (!d.lengkap(p)) {
                    satuan(c, p, ini, jumlah, new double[0][0]);
                    continue;
                }
                y[isi++] = ini;
                if (isi == Blok.LEBAR) {
                    tambahBlok(c, y, isi, lajur);
                    isi = 0;
                }
            }
            tambahBlok(c, y, isi, lajur);
            for (int i = 0; i < lajur.length; i++) {
                for (int t = 0; t < langkahSkala; t++) {
                    jumlah[t][i] += Sapuan.jumlah(lajur[i][t]);
                }
            }
            perPotong[k] = jumlah;
        });
        var hasil = new double[langkahSkala][d.banyakButir()];
        for (var jumlah : perPotong) {
            tambahkan(jumlah, hasil);
        }
        return hasil;
    }

    private static void tambahBlok(Koefisien c, double[] y, int isi, double[][][] lajur) {
        for (int i = 0; i < lajur.length; i++) {
            c.tambahKumulatif(y, isi, i, lajur[i]);
        }
    }

    /**
     * Sums of U_k U_l, from every so-manyth pair and scaled up: a Newton step bears a curvature that is a little off, its
     * end is decided by the residuals alone.
     */
    private void lengkungan(Koefisien c, double[] yRatee, double[] yRater) {
        int tiap = Math.max(1, d.banyakPasangan() / PASANGAN_LENGKUNGAN);
        if (!hitungLengkungan(c, yRatee, yRater, tiap)) {
            hitungLengkungan(c, yRatee, yRater, 1);
        }
    }

    private boolean hitungLengkungan(Koefisien c, double[] yRatee, double[] yRater, int tiap) {
        produk = new double[langkahSkala * langkahSkala][d.banyakButir()];
        kumulatifLalu = new double[langkahSkala][d.banyakButir()];
        var banyak = new double[d.banyakButir()];
        for (int p = 0; p < d.banyakPasangan(); p += tiap) {
            satuan(c, p, yRatee[d.ratee(p)] * yRater[d.rater(p)], kumulatifLalu, produk);
            for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                banyak[d.butir(r)] += d.bobot(r);
            }
        }
        for (int i = 0; i < banyak.length && tiap > 1; i++) {
            double semua = bahan.skor().banyakButir()[i];
            if (semua > 0 && banyak[i] < NILAI_LENGKUNGAN) {
                return false;
            }
            for (var baris : produk) {
                baris[i] *= semua / Math.max(banyak[i], 1);
            }
            for (var baris : kumulatifLalu) {
                baris[i] *= semua / Math.max(banyak[i], 1);
            }
        }
        return true;
    }

    private void satuan(Koefisien c, int p, double y, double[][] jumlah, double[][] kali) {
        var ekor = new double[langkahSkala + 1];
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            int i = d.butir(r);
            double bobot = d.bobot(r);
            c.tambahKumulatif(y, i, bobot, jumlah, ekor);
            for (int kl = 0; kl < kali.length; kl++) {
                kali[kl][i] += bobot * ekor[kl / langkahSkala + 1] * ekor[kl % langkahSkala + 1];
            }
        }
    }

    private static void tambahkan(double[][] dari, double[][] ke) {
        for (int k = 0; k < dari.length; k++) {
            for (int i = 0; i < dari[k].length; i++) {
                ke[k][i] += dari[k][i];
            }
        }
    }

    private void butir(double[][] kumulatif) {
        for (int i = 0; i < u.delta.length; i++) {
            if (bahan.skor().banyakButir()[i] > 0) {
                double harapan = 0;
                double ragam = 0;
                for (int k = 0; k < langkahSkala; k++) {
                    harapan += kumulatif[k][i];
                    for (int l = 0; l < langkahSkala; l++) {
                        ragam += kumulatifLalu[Math.max(k, l)][i] - produk[k * langkahSkala + l][i];
                    }
                }
                double sisa = bahan.skor().butir()[i] - harapan;
                double ubah = Math.clamp(sisa / Math.max(ragam, 1e-10), -LANGKAH_MAKS, LANGKAH_MAKS);
                u.delta[i] -= ubah;
                catat(ubah, sisa);
            }
        }
    }

    /** Joint Newton step with the sum held at 0: [H 1; 1' 0][d; l] = [g; 0]. */
    private void ambang(int g, double[][] kumulatif) {
        int k = langkahSkala;
        var h = new double[k + 1][k + 1];
        var sisa = new double[k + 1];
        double lebih = 0;
        for (int a = k - 1; a >= 0; a--) {
            lebih += bahan.skor().kategori()[g][a + 1];
            sisa[a] = -lebih;
            h[a][k] = 1;
            h[k][a] = 1;
            for (int i = 0; i < u.delta.length; i++) {
                if (bahan.kelompok()[i] == g) {
                    sisa[a] += kumulatif[a][i];
                    for (int b = 0; b < k; b++) {
                        h[a][b] += kumulatifLalu[Math.max(a, b)][i] - produk[a * k + b][i];
                    }
                }
            }
        }
        for (int a = 0; a < k; a++) {
            selisih = Math.max(selisih, Math.abs(sisa[a]));
        }
        var ubah = Linear.selesaikan(h, sisa);
        for (int a = 0; a < k; a++) {
            double d1 = Math.clamp(ubah[a], -LANGKAH_MAKS, LANGKAH_MAKS);
            u.tau[g][a] += d1;
            catat(d1, 0);
        }
    }

    private void catat(double ubah, double sisa) {
        langkah = Math.max(langkah, Math.abs(ubah));
        selisih = Math.max(selisih, Math.abs(sisa));
    }
}
