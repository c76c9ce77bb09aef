package id.kinerja.rasch.besar;

import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Jangkar;
import id.kinerja.rasch.Kemajuan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.taksir.Penaksir;
import id.kinerja.rasch.taksir.Sambungan;
import java.util.ArrayList;
import java.util.List;

/**
 * For tens of millions of ratings: items and thresholds are estimated from a sample of about a million, checked on a
 * second one and frozen. With them fixed the connected subsets no longer depend on each other, so they can be estimated
 * shard by shard, again after an interruption, or again for one unit only; and a complete pair costs one table look-up.
 */
public final class PenaksirBesar {

    private static final long BENIH_PERTAMA = 20_220_601L;
    private static final long BENIH_KEDUA = 20_220_602L;

    private final Setelan setelan;
    private final Kemajuan kemajuan;
    private final long nilaiCuplikan;

    /**
     * @param setelan how to estimate; its anchors are replaced
     * @param nilaiCuplikan ratings of each of the two samples
     */
    public PenaksirBesar(Setelan setelan, Kemajuan kemajuan, long nilaiCuplikan) {
        this.setelan = setelan;
        this.kemajuan = kemajuan;
        this.nilaiCuplikan = nilaiCuplikan;
    }

    /**
     * @throws DataDitolak if two samples differ by {@value Kalibrasi#PERGESERAN_MAKS} logits or more
     */
    public Kalibrasi kalibrasi(Rancangan d) {
        var cuplikan = Cuplikan.ambil(d, nilaiCuplikan, BENIH_PERTAMA);
        var pertama = new Penaksir(setelan, kemajuan).taksir(cuplikan);
        var kedua = new Penaksir(setelan, kemajuan).taksir(Cuplikan.ambil(d, nilaiCuplikan, BENIH_KEDUA));
        double geser = jauh(pertama.butir().semuaUkuran(), kedua.butir().semuaUkuran());
        for (int g = 0; g < pertama.tau().length; g++) {
            geser = Math.max(geser, jauh(pertama.tau()[g], kedua.tau()[g]));
        }
        if (!(geser < Kalibrasi.PERGESERAN_MAKS)) {
            throw new DataDitolak(
                    ("Dua cuplikan memberi butir atau ambang yang berbeda %.3f logit (batas %.2f). Perbesar"
                                    + " cuplikan, atau taksir semuanya sekaligus.")
                            .formatted(geser, Kalibrasi.PERGESERAN_MAKS));
        }
        return new Kalibrasi(Jangkar.beku(pertama.butir().semuaUkuran(), pertama.tau()), cuplikan.banyakNilai(), geser);
    }

    private static double jauh(double[] a, double[] b) {
        double hasil = 0;
        for (int i = 0; i < a.length; i++) {
            hasil = Math.max(hasil, Math.abs(a[i] - b[i]));
        }
        return hasil;
    }

    /** Everyone at once with the frozen values. */
    public Taksiran taksir(Rancangan d, Kalibrasi kalibrasi) {
        return new Penaksir(setelan.denganJangkar(kalibrasi.jangkar()), kemajuan).taksir(d);
    }

    /**
     * Whole connected subsets, together about so many ratings each; one that is larger is a shard of its own.
     *
     * @return for each shard whether ratee n belongs to it
     */
    public static List<boolean[]> pecah(Rancangan d, long nilaiPerPecahan) {
        var s = Sambungan.cari(d);
        var nilai = new long[s.banyak()];
        for (int n = 0; n < d.banyakRatee(); n++) {
            if (s.ratee()[n] >= 0) {
                nilai[s.ratee()[n]] += d.awal(d.awalRatee(n + 1)) - d.awal(d.awalRatee(n));
            }
        }
        var pecahan = new int[s.banyak()];
        int ke = 0;
        long isi = 0;
        for (int g = 0; g < nilai.length; g++) {
            if (isi > 0 && isi + nilai[g] > nilaiPerPecahan) {
                ke++;
                isi = 0;
            }
            pecahan[g] = ke;
            isi += nilai[g];
        }
        var hasil = new ArrayList<boolean[]>();
        for (int k = 0; k <= ke; k++) {
            var ikut = new boolean[d.banyakRatee()];
            for (int n = 0; n < ikut.length; n++) {
                ikut[n] = s.ratee()[n] >= 0 && pecahan[s.ratee()[n]] == k;
            }
            hasil.add(ikut);
        }
        return hasil;
    }

    /** One shard; measures are those of {@link #taksir(Rancangan, Kalibrasi)}, everyone outside has none. */
    public Taksiran taksirPecahan(Rancangan d, Kalibrasi kalibrasi, boolean[] ikut) {
        return taksir(d.saring((p, _) -> ikut[d.ratee(p)]), kalibrasi);
    }
}
