package id.kinerja.rasch.tahap2;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.taksir.Koefisien;
import id.kinerja.rasch.taksir.Pekerja;
import java.util.Arrays;

/**
 * Measures each pair by maximum likelihood with items and thresholds held fixed. The total of the pair is kept within
 * [0.3, M - 0.3], so that all-highest has a measure too.
 */
public final class PengukurPasangan {

    private static final double GESER = 0.3;
    private static final int ULANG_MAKS = 100;
    private static final double TELITI = 1e-12;
    private static final int PER_POTONG = 4096;

    private final Rancangan d;
    private final Koefisien c;
    /** Complete pairs of the same total have the same measure; column 0 measure, column 1 variance. */
    private final double[][] menurutTotal;

    private PengukurPasangan(Rancangan d, Koefisien c) {
        this.d = d;
        this.c = c;
        menurutTotal = new double[d.skala().langkah() * d.banyakButir() + 1][];
        var semua = new int[d.banyakButir()];
        Arrays.setAll(semua, i -> i);
        var satu = new int[semua.length];
        Arrays.fill(satu, 1);
        boolean ada = false;
        for (int p = 0; p < d.banyakPasangan() && !ada; p++) {
            ada = d.lengkap(p);
        }
        for (int total = 0; ada && total < menurutTotal.length; total++) {
            menurutTotal[total] = cari(semua, satu, total);
        }
    }

    public static UkuranPasangan ukur(Taksiran t, Pekerja pekerja) {
        return ukur(t.rancangan(), new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir()), pekerja);
    }

    public static UkuranPasangan ukur(Rancangan d, Koefisien c, Pekerja pekerja) {
        var pengukur = new PengukurPasangan(d, c);
        int banyak = d.banyakPasangan();
        var hasil = new UkuranPasangan(new double[banyak], new double[banyak]);
        pekerja.kerjakan((banyak + PER_POTONG - 1) / PER_POTONG, k -> {
            for (int p = k * PER_POTONG; p < Math.min(banyak, (k + 1) * PER_POTONG); p++) {
                var dv = pengukur.pasangan(p);
                hasil.ukuran()[p] = dv[0];
                hasil.ragam()[p] = dv[1];
            }
        });
        return hasil;
    }

    private double[] pasangan(int p) {
        int total = 0;
        int banyak = d.awal(p + 1) - d.awal(p);
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            total += d.bobot(r) * d.nilai(r);
        }
        if (d.lengkap(p)) {
            return menurutTotal[total];
        }
        var butir = new int[banyak];
        var bobot = new int[banyak];
        for (int k = 0; k < banyak; k++) {
            butir[k] = d.butir(d.awal(p) + k);
            bobot[k] = d.bobot(d.awal(p) + k);
        }
        return cari(butir, bobot, total);
    }

    private double[] cari(int[] butir, int[] bobot, int total) {
        double maks = (double) d.skala().langkah() * Arrays.stream(bobot).sum();
        double sasaran = Math.clamp(total, Math.min(GESER, maks / 2), Math.max(maks - GESER, maks / 2));
        double ukuran = Math.log((sasaran + 0.5) / (maks - sasaran + 0.5));
        for (int kali = 0; kali < ULANG_MAKS; kali++) {
            double e = 0;
            double w = 0;
            double y = c.eksponen(ukuran);
            for (int k = 0; k < butir.length; k++) {
                var h = c.harapan(y, butir[k]);
                e += bobot[k] * h.e();
                w += bobot[k] * h.w();
            }
            double langkah = Math.clamp((sasaran - e) / Math.max(w, 1e-10), -1, 1);
            if (Math.abs(langkah) < TELITI) {
                return new double[] {ukuran, 1 / w};
            }
            ukuran += langkah;
        }
        return new double[] {ukuran, Double.POSITIVE_INFINITY};
    }
}
