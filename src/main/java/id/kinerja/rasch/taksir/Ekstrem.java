package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Status;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Measures for elements with only lowest or only highest marks: the score is moved 0.3 points inwards, everything else
 * stays as it is. Those who left last are measured first, from the ratings they had left then.
 */
final class Ekstrem {

    private static final double GESER = 0.3;
    private static final int ULANG_MAKS = 200;
    private static final double TELITI = 1e-11;

    private final Rancangan d;
    private final Pembuangan buang;
    private final Ukuran u;
    private final Koefisien c;
    private final double rataTheta;
    private final double rataAlpha;

    final Hasil ratee;
    final Hasil rater;
    final Hasil butir;

    /** Per element; of those that took part in the joint estimate only the status is set. */
    static final class Hasil {
        final Status[] status;
        final double[] skor;
        final double[] banyak;
        final double[] galat;

        Hasil(int n) {
            status = new Status[n];
            skor = new double[n];
            banyak = new double[n];
            galat = new double[n];
            Arrays.fill(status, Status.TERTAKSIR);
            Arrays.fill(galat, Double.NaN);
        }

        void catat(int e, Status s, double ukuran, double[] isi, double[] tujuan) {
            status[e] = s;
            tujuan[e] = ukuran;
            skor[e] = isi[0];
            banyak[e] = isi[1];
            galat[e] = isi[2];
        }
    }

    Ekstrem(Rancangan d, Bahan bahan, Pembuangan buang, Ukuran u) {
        this.d = d;
        this.buang = buang;
        this.u = u;
        ratee = new Hasil(d.banyakRatee());
        rater = new Hasil(d.banyakRater());
        butir = new Hasil(d.banyakButir());
        rataTheta = tengah(u.theta, buang.babakRatee);
        rataAlpha = tengah(u.alpha, buang.babakRater);
        kosongkan(u.theta, buang.babakRatee, rataTheta);
        kosongkan(u.alpha, buang.babakRater, rataAlpha);
        kosongkan(u.delta, buang.babakButir, 0);
        c = new Koefisien(u.delta, u.tau, bahan.kelompok());
    }

    private static double tengah(double[] v, int[] babak) {
        double jumlah = 0;
        int banyak = 0;
        for (int e = 0; e < v.length; e++) {
            if (babak[e] == Pembuangan.TETAP) {
                jumlah += v[e];
                banyak++;
            }
        }
        return jumlah / banyak;
    }

    private static void kosongkan(double[] v, int[] babak, double isi) {
        for (int e = 0; e < v.length; e++) {
            if (babak[e] != Pembuangan.TETAP) {
                v[e] = isi;
            }
        }
    }

    void ukur() {
        for (int b = buang.babak(); b >= 0; b--) {
            for (int n = 0; n < d.banyakRatee(); n++) {
                if (buang.babakRatee[n] == b) {
                    ratee(n);
                }
            }
            for (int j = 0; j < d.banyakRater(); j++) {
                if (buang.babakRater[j] == b) {
                    rater(j);
                }
            }
            for (int i = 0; i < d.banyakButir(); i++) {
                if (buang.babakButir[i] == b) {
                    butir(i);
                }
            }
        }
        tandaiLepas(buang.lepasRatee, ratee, u.theta);
        tandaiLepas(buang.lepasRater, rater, u.alpha);
    }

    private static void tandaiLepas(boolean[] lepas, Hasil hasil, double[] ukuran) {
        for (int e = 0; e < lepas.length; e++) {
            if (lepas[e]) {
                hasil.status[e] = Status.TAK_TERBATAS;
                hasil.galat[e] = Double.NaN;
                ukuran[e] = Double.NaN;
            }
        }
    }

    private void ratee(int n) {
        selesaikan(ratee, n, u.theta, +1, buang.babakRatee[n], terima -> {
            for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
                terima.pasangan(p);
            }
        });
    }

    private void rater(int j) {
        selesaikan(rater, j, u.alpha, -1, buang.babakRater[j], terima -> {
            for (int q = d.awalRater(j); q < d.awalRater(j + 1); q++) {
                terima.pasangan(d.pasanganRater(q));
            }
        });
    }

    private void butir(int i) {
        selesaikan(butir, i, u.delta, -1, buang.babakButir[i], terima -> {
            for (int p = 0; p < d.banyakPasangan(); p++) {
                for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                    if (d.butir(r) == i) {
                        terima.nilai(p, r);
                    }
                }
            }
        });
    }

    private void selesaikan(Hasil hasil, int e, double[] tujuan, int tanda, int babak, Consumer<Kumpulan> pengisi) {
        var isi = new Kumpulan(d, (p, r) -> dikenal(p, r, babak));
        pengisi.accept(isi);
        if (isi.kosong()) {
            isi = new Kumpulan(d, (p, r) -> !buang.lepasRatee[d.ratee(p)] && !buang.lepasRater[d.rater(p)]);
            pengisi.accept(isi);
        }
        if (isi.kosong()) {
            hasil.catat(e, Status.TANPA_NILAI, Double.NaN, new double[] {0, 0, Double.NaN}, tujuan);
            return;
        }
        double maks = d.skala().langkah() * isi.bobot();
        double skor = isi.skor();
        double sasaran = Math.clamp(skor, Math.min(GESER, maks / 2), Math.max(maks - GESER, maks / 2));
        var ukur = new double[] {tujuan[e], 0};
        cari(isi, tanda, sasaran, ukur);
        hasil.catat(e, Status.EKSTREM, ukur[0], new double[] {skor, isi.bobot(), 1 / Math.sqrt(ukur[1])}, tujuan);
    }

    private boolean dikenal(int p, int r, int babak) {
        return buang.babakRatee[d.ratee(p)] >= babak
                && buang.babakRater[d.rater(p)] >= babak
                && buang.babakButir[d.butir(r)] >= babak
                && !buang.lepasRatee[d.ratee(p)]
                && !buang.lepasRater[d.rater(p)];
    }

    /** Newton with steps of at most 1 until the expected score is {@code sasaran}; {@code ukur} holds measure, sum W. */
    private void cari(Kumpulan isi, int tanda, double sasaran, double[] ukur) {
        double awal = ukur[0];
        for (int kali = 0; kali < ULANG_MAKS; kali++) {
            double geser = tanda * (ukur[0] - awal);
            double e = 0;
            double w = 0;
            for (int k = 0; k < isi.banyak(); k++) {
                int p = isi.pasanganKe(k);
                double y = c.eksponen(u.theta[d.ratee(p)] - u.alpha[d.rater(p)] + geser);
                var h = c.harapan(y, d.butir(isi.nilaiKe(k)));
                e += d.bobot(isi.nilaiKe(k)) * h.e();
                w += d.bobot(isi.nilaiKe(k)) * h.w();
            }
            ukur[1] = w;
            double langkah = Math.clamp(tanda * (sasaran - e) / Math.max(w, 1e-10), -1, 1);
            ukur[0] += langkah;
            if (Math.abs(langkah) < TELITI) {
                return;
            }
        }
    }
}
