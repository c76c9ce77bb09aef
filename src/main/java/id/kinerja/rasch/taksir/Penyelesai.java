package id.kinerja.rasch.taksir;

import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Dibatalkan;
import id.kinerja.rasch.Kemajuan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.TakKonvergen;

/** Sweeps until the measures stand still. */
final class Penyelesai {

    /** A measure this far out after this many sweeps is on its way to infinity. */
    private static final double UKURAN_MAKS = 8;

    private static final int SAPUAN_SEBELUM_JAGA = 30;
    private static final double SELISIH_MAKS = 0.01;
    private static final double SELISIH_PER_TOLERANSI = 1e4;
    /** The curvature is computed in each of the first sweeps, later only every so often. */
    private static final int LENGKUNGAN_AWAL = 4;

    private static final int LENGKUNGAN_TIAP = 8;

    /** Facet by facet first: it comes near from anywhere. Then all together: it arrives. */
    private static final int SAPUAN_BERGILIR = 3;

    private static final double LANGKAH_SERENTAK = 0.5;

    private final Bahan bahan;
    private final Kemajuan kemajuan;
    private final Ukuran u;
    private final Sapuan sapuan;
    private int banyakSapuan;

    Penyelesai(Bahan bahan, Pekerja pekerja, Kemajuan kemajuan) {
        this.bahan = bahan;
        this.kemajuan = kemajuan;
        u = Awalan.mulai(bahan);
        sapuan = new Sapuan(bahan, u, pekerja);
    }

    void selesaikan() {
        var percepatan = new Percepatan(u.panjang());
        var sebelum = new double[u.panjang()];
        var sesudah = new double[u.panjang()];
        double batas =
                Math.min(SELISIH_MAKS, SELISIH_PER_TOLERANSI * bahan.setelan().toleransi());
        for (banyakSapuan = 1; banyakSapuan <= Setelan.SAPUAN_MAKS; banyakSapuan++) {
            u.salinKe(sebelum);
            boolean serentak = banyakSapuan > SAPUAN_BERGILIR && sapuan.langkah() < LANGKAH_SERENTAK;
            sapuan.sapu(banyakSapuan <= LENGKUNGAN_AWAL || banyakSapuan % LENGKUNGAN_TIAP == 0, serentak);
            if (!kemajuan.lapor("sapuan", banyakSapuan, sapuan.langkah())) {
                throw new Dibatalkan();
            }
            if (sapuan.langkah() < bahan.setelan().toleransi() && sapuan.selisih() < batas) {
                return;
            }
            jagaButir();
            u.salinKe(sesudah);
            if (percepatan.majukan(sebelum, sesudah, sapuan.langkah())) {
                u.ambilDari(sesudah);
            }
        }
        throw new TakKonvergen(Setelan.SAPUAN_MAKS, sapuan.langkah(), sapuan.selisih());
    }

    /** Ratees and raters without a finite measure, by number. */
    @SuppressWarnings("ArrayRecordComponent")
    record Lari(int[] ratee, int[] rater) {
        boolean kosong() {
            return ratee.length + rater.length == 0;
        }
    }

    private void jagaButir() {
        if (banyakSapuan < SAPUAN_SEBELUM_JAGA) {
            return;
        }
        for (double b : u.delta) {
            if (Math.abs(b) > UKURAN_MAKS) {
                throw new DataDitolak(
                        "Sebuah butir hanya diberi nilai terendah atau tertinggi oleh hampir semua penilai,"
                                + " sehingga ukurannya tak terbatas. Keluarkan butir itu, lalu ulangi.");
            }
        }
    }

    Ukuran ukuran() {
        return u;
    }

    int banyakSapuan() {
        return Math.min(banyakSapuan, Setelan.SAPUAN_MAKS);
    }

    double langkah() {
        return sapuan.langkah();
    }

    double selisih() {
        return sapuan.selisih();
    }
}
