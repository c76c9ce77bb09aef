package id.kinerja.rasch.taksir;

import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Kemajuan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.TakKonvergen;
import id.kinerja.rasch.Taksiran;
import java.util.Arrays;

/**
 * Estimates the many-facet Rasch rating scale model: begin here.
 *
 * <p>For ratee n, rater j, item i and categories k = 0..K:
 *
 * <pre>  ln( P(X=k) / P(X=k-1) ) = theta_n - alpha_j - delta_i - tau_k</pre>
 *
 * theta is the measure of the ratee, alpha the severity of the rater, delta the difficulty of the item and tau the
 * thresholds, all in logits (Linacre 1989; Andrich 1978). Estimated by joint maximum likelihood, or with a normal
 * penalty on ratees and raters.
 *
 * <pre>{@code
 * var rancangan = new PenyusunRancangan()
 *     .tambah("Ani", "Budi", "akuntabel-1", 4)   // ratee, rater, item, mark
 *     …
 *     .susun();
 * var taksiran = new Penaksir(Setelan.BAWAAN.denganUtas(2)).taksir(rancangan);
 * taksiran.rater().forEach(r -> System.out.println(r.nama() + " " + r.ukuran()));
 * }</pre>
 *
 * <p>The result does not depend on the order of the ratings nor on the number of threads, to the bit.
 */
public final class Penaksir {

    private final Setelan setelan;
    private final Kemajuan kemajuan;

    public Penaksir(Setelan setelan) {
        this(setelan, Kemajuan.DIAM);
    }

    /**
     * @param kemajuan hears of each sweep and may end the work
     */
    public Penaksir(Setelan setelan, Kemajuan kemajuan) {
        this.setelan = setelan;
        this.kemajuan = kemajuan;
    }

    /**
     * @throws DataDitolak if a category is never used, or nobody remains once the extreme are left out
     * @throws TakKonvergen if the measures do not stand still after {@value Setelan#SAPUAN_MAKS} sweeps
     */
    public Taksiran taksir(Rancangan d) {
        var kelompok = kelompok(d);
        int banyakKelompok = 1 + Arrays.stream(kelompok).max().orElse(0);
        var pembuangan = new Pembuangan(d);
        pembuangan.tandaiKosong();
        try (var pekerja = new Pekerja(setelan.utas())) {
            if (setelan.penalti().isEmpty()) {
                buang(pembuangan, butirTetap(d));
            }
            var bahan = Bahan.dari(pembuangan.sisa(), setelan, kelompok, banyakKelompok);
            pastikanKategori(bahan);
            var penyelesai = new Penyelesai(bahan, pekerja, kemajuan);
            penyelesai.selesaikan();
            return new Penyusun(d, bahan, pembuangan, penyelesai).susun(pekerja);
        }
    }

    /** Whoever has no finite measure: the extreme, and groups that hang on the rest by extreme marks only. */
    private static void buang(Pembuangan pembuangan, boolean[] butirTetap) {
        while (true) {
            pembuangan.buangEkstrem(butirTetap);
            var lepas = Ketakterbatasan.cari(pembuangan.sisa());
            if (lepas.kosong()) {
                return;
            }
            pembuangan.lepas(lepas.ratee(), lepas.rater());
        }
    }

    private int[] kelompok(Rancangan d) {
        var kelompok = setelan.kelompokButir();
        if (kelompok.length == 0) {
            return new int[d.banyakButir()];
        }
        if (kelompok.length != d.banyakButir()) {
            throw new IllegalArgumentException("Kelompok butir harus sebanyak butir.");
        }
        return kelompok;
    }

    private boolean[] butirTetap(Rancangan d) {
        var tetap = new boolean[d.banyakButir()];
        Arrays.fill(tetap, setelan.jangkar().butir().isPresent());
        return tetap;
    }

    private void pastikanKategori(Bahan bahan) {
        if (setelan.jangkar().ambang().isPresent()) {
            return;
        }
        for (var hitung : bahan.skor().kategori()) {
            for (int k = 0; k < hitung.length; k++) {
                if (hitung[k] == 0) {
                    throw new DataDitolak(
                            ("Kategori %d tidak pernah dipakai oleh penilaian yang ikut ditaksir, sehingga"
                                            + " ambangnya tak terbatas. Gabungkan kategori itu dengan tetangganya.")
                                    .formatted(k + bahan.d().skala().terendah()));
                }
            }
        }
    }
}
