package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;

/**
 * What stays the same through all sweeps.
 *
 * @param d the ratings that take part
 * @param skor their sufficient statistics
 * @param sambungan their connected subsets
 * @param setelan how to estimate
 * @param kelompok group of each item, length I
 */
@SuppressWarnings("ArrayRecordComponent")
record Bahan(Rancangan d, Skor skor, Sambungan sambungan, Setelan setelan, int[] kelompok) {

    static Bahan dari(Rancangan d, Setelan setelan, int[] kelompok, int banyakKelompok) {
        return new Bahan(d, Skor.dari(d, kelompok, banyakKelompok), Sambungan.cari(d), setelan, kelompok);
    }

    int langkah() {
        return d.skala().langkah();
    }

    int banyakKelompok() {
        return skor.kategori().length;
    }
}
