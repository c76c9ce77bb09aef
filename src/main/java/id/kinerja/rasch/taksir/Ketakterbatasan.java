package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Rancangan;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds who has no finite measure although the marks are not all alike: groups that are tied to the rest by highest (or
 * lowest) marks only, so that moving them further away fits ever better. A pair with mixed marks holds both people
 * together, one with only highest marks holds them in one direction. Measures are finite exactly where each connected
 * subset of this directed graph is strongly connected (Fischer 1981, Psychometrika 46, for the complete design).
 */
final class Ketakterbatasan {

    private final Rancangan d;
    private final int orang;
    /** Lowest only -1, highest only +1, else 0; length P. */
    private final byte[] ujung;
    /** Points are ratees, then raters; the strong component of each. */
    private final int[] bagian;

    private final int[] urutan;
    private final int[] rendah;
    private final int[] berikut;
    private int jam;
    private int banyakBagian;

    private Ketakterbatasan(Rancangan d) {
        this.d = d;
        orang = d.banyakRatee();
        ujung = new byte[d.banyakPasangan()];
        for (int p = 0; p < ujung.length; p++) {
            ujung[p] = ujung(p);
        }
        int titik = orang + d.banyakRater();
        bagian = new int[titik];
        urutan = new int[titik];
        rendah = new int[titik];
        berikut = new int[titik];
        Arrays.fill(bagian, -1);
        Arrays.fill(urutan, -1);
    }

    private byte ujung(int p) {
        int k = d.skala().langkah();
        int pertama = d.nilai(d.awal(p));
        if (pertama != 0 && pertama != k) {
            return 0;
        }
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            if (d.nilai(r) != pertama) {
                return 0;
            }
        }
        return (byte) (pertama == 0 ? -1 : 1);
    }

    /** Ratees and raters outside the largest strong component of their connected subset, by number. */
    static Penyelesai.Lari cari(Rancangan d) {
        var k = new Ketakterbatasan(d);
        k.telusuri();
        var s = Sambungan.cari(d);
        if (k.banyakBagian == s.banyak()) {
            return new Penyelesai.Lari(new int[0], new int[0]);
        }
        var isi = new int[k.banyakBagian];
        for (int p = 0; p < d.banyakPasangan(); p++) {
            int b = k.bagian[d.ratee(p)];
            isi[b] += b == k.bagian[k.orang + d.rater(p)] ? 1 : 0;
        }
        var utama = new int[s.banyak()];
        Arrays.fill(utama, -1);
        for (int n = 0; n < k.orang; n++) {
            int g = s.ratee()[n];
            if (g >= 0 && (utama[g] < 0 || isi[k.bagian[n]] > isi[utama[g]])) {
                utama[g] = k.bagian[n];
            }
        }
        return new Penyelesai.Lari(
                IntStream.range(0, k.orang)
                        .filter(n -> s.ratee()[n] >= 0 && k.bagian[n] != utama[s.ratee()[n]])
                        .toArray(),
                IntStream.range(0, d.banyakRater())
                        .filter(j -> s.rater()[j] >= 0 && k.bagian[k.orang + j] != utama[s.rater()[j]])
                        .toArray());
    }

    /** Strong components (Tarjan 1972) without recursion. */
    private void telusuri() {
        var jalan = new int[urutan.length];
        var tumpukan = new int[urutan.length];
        int isiTumpukan = 0;
        for (int akar = 0; akar < urutan.length; akar++) {
            if (urutan[akar] >= 0 || tanpaPasangan(akar)) {
                continue;
            }
            int dalam = 0;
            jalan[0] = akar;
            tumpukan[isiTumpukan++] = masuk(akar);
            while (dalam >= 0) {
                int v = jalan[dalam];
                int w = tetanggaBerikut(v);
                if (w >= 0 && urutan[w] < 0) {
                    jalan[++dalam] = w;
                    tumpukan[isiTumpukan++] = masuk(w);
                } else if (w >= 0) {
                    rendah[v] = bagian[w] < 0 ? Math.min(rendah[v], urutan[w]) : rendah[v];
                } else {
                    isiTumpukan = tutup(v, tumpukan, isiTumpukan);
                    dalam--;
                    if (dalam >= 0) {
                        rendah[jalan[dalam]] = Math.min(rendah[jalan[dalam]], rendah[v]);
                    }
                }
            }
        }
    }

    private boolean tanpaPasangan(int v) {
        return v < orang ? d.awalRatee(v) == d.awalRatee(v + 1) : d.awalRater(v - orang) == d.awalRater(v - orang + 1);
    }

    private int masuk(int v) {
        urutan[v] = jam;
        rendah[v] = jam++;
        return v;
    }

    /** A point that reaches nothing earlier closes its component. */
    private int tutup(int v, int[] tumpukan, int isi) {
        int atas = isi;
        if (rendah[v] == urutan[v]) {
            int w;
            do {
                w = tumpukan[--atas];
                bagian[w] = banyakBagian;
            } while (w != v);
            banyakBagian++;
        }
        return atas;
    }

    /** The next point that may not lie below v: a rater unless all marks were highest, a ratee unless all lowest. */
    private int tetanggaBerikut(int v) {
        if (v < orang) {
            while (d.awalRatee(v) + berikut[v] < d.awalRatee(v + 1)) {
                int p = d.awalRatee(v) + berikut[v]++;
                if (ujung[p] <= 0) {
                    return orang + d.rater(p);
                }
            }
            return -1;
        }
        int j = v - orang;
        while (d.awalRater(j) + berikut[v] < d.awalRater(j + 1)) {
            int p = d.pasanganRater(d.awalRater(j) + berikut[v]++);
            if (ujung[p] >= 0) {
                return d.ratee(p);
            }
        }
        return -1;
    }
}
