package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.taksir.Keterhubungan.Subset;
import id.kinerja.rasch.taksir.Keterhubungan.TautanLemah;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bridges of the graph of pairs (Tarjan 1974), found without recursion, for parts may be millions deep. */
final class Jembatan {

    private final Rancangan d;
    private final Sambungan s;
    private final List<Subset> bagian;
    /** Points are ratees, then raters. */
    private final int[] urutan;

    private final int[] rendah;
    private final int[] lewat;
    private final int[] berikut;
    private final int[] rateeBawah;

    Jembatan(Rancangan d, Sambungan s, List<Subset> bagian) {
        this.d = d;
        this.s = s;
        this.bagian = bagian;
        int titik = d.banyakRatee() + d.banyakRater();
        urutan = new int[titik];
        rendah = new int[titik];
        lewat = new int[titik];
        berikut = new int[titik];
        rateeBawah = new int[titik];
        Arrays.fill(urutan, -1);
    }

    /** Bridges that have at least so many ratees on either side. */
    List<TautanLemah> cari(int rateeMin) {
        var hasil = new ArrayList<TautanLemah>();
        var tumpukan = new int[urutan.length];
        int jam = 0;
        for (int akar = 0; akar < d.banyakRatee(); akar++) {
            if (urutan[akar] >= 0) {
                continue;
            }
            int atas = 0;
            jam = masuk(akar, -1, jam);
            tumpukan[0] = akar;
            while (atas >= 0) {
                int v = tumpukan[atas];
                int p = pasanganBerikut(v);
                if (p < 0) {
                    atas--;
                    if (atas >= 0) {
                        keluar(v, tumpukan[atas], rateeMin, hasil);
                    }
                } else if (p != lewat[v]) {
                    int w = lawan(v, p);
                    if (urutan[w] < 0) {
                        jam = masuk(w, p, jam);
                        tumpukan[++atas] = w;
                    } else {
                        rendah[v] = Math.min(rendah[v], urutan[w]);
                    }
                }
            }
        }
        hasil.sort((a, b) -> Integer.compare(a.pasangan(), b.pasangan()));
        return hasil;
    }

    private int masuk(int v, int pasangan, int jam) {
        urutan[v] = jam;
        rendah[v] = jam;
        lewat[v] = pasangan;
        rateeBawah[v] = v < d.banyakRatee() ? 1 : 0;
        return jam + 1;
    }

    private void keluar(int v, int induk, int rateeMin, List<TautanLemah> hasil) {
        rendah[induk] = Math.min(rendah[induk], rendah[v]);
        rateeBawah[induk] += rateeBawah[v];
        if (rendah[v] > urutan[induk]) {
            int g = s.ratee()[d.ratee(lewat[v])];
            int pisah = Math.min(rateeBawah[v], bagian.get(g).ratee() - rateeBawah[v]);
            if (pisah >= rateeMin) {
                hasil.add(new TautanLemah(lewat[v], pisah));
            }
        }
    }

    private int pasanganBerikut(int v) {
        int orang = d.banyakRatee();
        int ke = berikut[v]++;
        if (v < orang) {
            return d.awalRatee(v) + ke < d.awalRatee(v + 1) ? d.awalRatee(v) + ke : -1;
        }
        int j = v - orang;
        return d.awalRater(j) + ke < d.awalRater(j + 1) ? d.pasanganRater(d.awalRater(j) + ke) : -1;
    }

    private int lawan(int v, int p) {
        return v < d.banyakRatee() ? d.banyakRatee() + d.rater(p) : d.ratee(p);
    }
}
