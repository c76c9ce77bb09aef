package id.kinerja.rasch.taksir;

import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Dibatalkan;
import id.kinerja.rasch.Kemajuan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.TakKonvergen;
import java.util.stream.IntStream;

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

    /**
     * @param sebelumnya sweeps of earlier attempts, for the count
     * @return who runs to infinity, as far as that was noticed; empty once everything stands still
     */
    Lari selesaikan(int sebelumnya) {
        var percepatan = new Percepatan(u.panjang());
        var sebelum = new double[u.panjang()];
        var sesudah = new double[u.panjang()];
        double batas =
                Math.min(SELISIH_MAKS, SELISIH_PER_TOLERANSI * bahan.setelan().toleransi());
        for (banyakSapuan = 1; banyakSapuan <= Setelan.SAPUAN_MAKS; banyakSapuan++) {
            u.salinKe(sebelum);
            sapuan.sapu(banyakSapuan <= LENGKUNGAN_AWAL || banyakSapuan % LENGKUNGAN_TIAP == 0);
            if (!kemajuan.lapor("sapuan", sebelumnya + banyakSapuan, sapuan.langkah())) {
                throw new Dibatalkan();
            }
            if (sapuan.langkah() < bahan.setelan().toleransi() && sapuan.selisih() < batas) {
                return new Lari(new int[0], new int[0]);
            }
            if (banyakSapuan >= SAPUAN_SEBELUM_JAGA && bahan.setelan().penalti().isEmpty()) {
                var lari = lari();
                if (!lari.kosong()) {
                    return lari;
                }
            }
            u.salinKe(sesudah);
            if (percepatan.majukan(sebelum, sesudah, sapuan.langkah())) {
                u.ambilDari(sesudah);
            }
        }
        throw new TakKonvergen(Setelan.SAPUAN_MAKS, sapuan.langkah(), sapuan.selisih());
    }

    /** Ratees and raters on their way to infinity, by number. */
    @SuppressWarnings("ArrayRecordComponent")
    record Lari(int[] ratee, int[] rater) {
        boolean kosong() {
            return ratee.length + rater.length == 0;
        }
    }

    private Lari lari() {
        for (double b : u.delta) {
            if (Math.abs(b) > UKURAN_MAKS) {
                throw new DataDitolak(
                        "Sebuah butir hanya diberi nilai terendah atau tertinggi oleh hampir semua penilai,"
                                + " sehingga ukurannya tak terbatas. Keluarkan butir itu, lalu ulangi.");
            }
        }
        return new Lari(jauh(u.theta), jauh(u.alpha));
    }

    private static int[] jauh(double[] v) {
        return IntStream.range(0, v.length)
                .filter(i -> Math.abs(v[i]) > UKURAN_MAKS)
                .toArray();
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
