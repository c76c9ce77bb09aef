package id.kinerja.rasch;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts ratings into a {@link Rancangan}: runs by ratee and rater, ratings of a pair by item. */
public final class SusunRancangan {

    private final Nama nama;
    private final Skala skala;
    private final List<Bagian> bagian;
    private final @Nullable GudangNilai gudang;
    /** Where the runs of a part begin in the count over all parts. */
    private final int[] awalBagian;

    private long[] wadah = new long[64];

    private SusunRancangan(Nama nama, Skala skala, List<Bagian> bagian, @Nullable GudangNilai gudang) {
        this.nama = nama;
        this.skala = skala;
        this.bagian = bagian;
        this.gudang = gudang;
        awalBagian = new int[bagian.size() + 1];
        for (int b = 0; b < bagian.size(); b++) {
            awalBagian[b + 1] =
                    Math.addExact(awalBagian[b], bagian.get(b).lembaran().banyakLari());
        }
    }

    /**
     * @throws Bentrok if a pair has two different marks on one item; the same mark again counts twice
     */
    public static Rancangan susun(Nama nama, Skala skala, List<Bagian> bagian) {
        return susun(nama, skala, bagian, null);
    }

    /**
     * The same with the ratings kept in a file.
     *
     * @param gudang where they are written to; null keeps them on the heap
     */
    public static Rancangan susun(Nama nama, Skala skala, List<Bagian> bagian, @Nullable GudangNilai gudang) {
        if (nama.butir().size() > Short.MAX_VALUE) {
            throw new DataDitolak("Ada %d butir; paling banyak %d. Periksa apakah kolom item terisi benar."
                    .formatted(nama.butir().size(), Short.MAX_VALUE));
        }
        return new SusunRancangan(nama, skala, bagian, gudang).susun();
    }

    private Rancangan susun() {
        int banyakNilai = 0;
        for (var b : bagian) {
            banyakNilai = Math.addExact(banyakNilai, b.lembaran().banyakNilai());
        }
        var awalRatee = hitungRatee();
        var kunci = kunciPerRatee(awalRatee);
        var keluar = new Penampung(pasanganBerbeda(awalRatee, kunci), banyakNilai, false, gudang);
        for (int n = 0; n + 1 < awalRatee.length; n++) {
            for (int k = awalRatee[n]; k < awalRatee[n + 1]; ) {
                int akhir = k + 1;
                while (akhir < awalRatee[n + 1] && kunci[akhir] >>> 32 == kunci[k] >>> 32) {
                    akhir++;
                }
                tulisPasangan(keluar, n, (int) (kunci[k] >>> 32), isiLari(kunci, k, akhir));
                k = akhir;
            }
        }
        return new Rancangan(nama, skala, keluar.isi());
    }

    private int[] hitungRatee() {
        var awal = new int[nama.ratee().size() + 1];
        for (var b : bagian) {
            for (int l = 0; l < b.lembaran().banyakLari(); l++) {
                awal[b.ratee()[b.lembaran().ratee(l)] + 1]++;
            }
        }
        for (int n = 0; n + 1 < awal.length; n++) {
            awal[n + 1] += awal[n];
        }
        return awal;
    }

    /** For each ratee the runs sorted by rater: rater in the upper half, the number of the run in the lower. */
    private long[] kunciPerRatee(int[] awalRatee) {
        var tempat = Arrays.copyOf(awalRatee, awalRatee.length);
        var kunci = new long[awalBagian[bagian.size()]];
        for (int b = 0; b < bagian.size(); b++) {
            var ini = bagian.get(b);
            for (int l = 0; l < ini.lembaran().banyakLari(); l++) {
                int n = ini.ratee()[ini.lembaran().ratee(l)];
                long j = ini.rater()[ini.lembaran().rater(l)];
                kunci[tempat[n]++] = j << 32 | (awalBagian[b] + l);
            }
        }
        for (int n = 0; n + 1 < awalRatee.length; n++) {
            Arrays.sort(kunci, awalRatee[n], awalRatee[n + 1]);
        }
        return kunci;
    }

    private static int pasanganBerbeda(int[] awalRatee, long[] kunci) {
        int banyak = 0;
        for (int n = 0; n + 1 < awalRatee.length; n++) {
            for (int k = awalRatee[n]; k < awalRatee[n + 1]; k++) {
                if (k == awalRatee[n] || kunci[k] >>> 32 != kunci[k - 1] >>> 32) {
                    banyak++;
                }
            }
        }
        return banyak;
    }

    /** Collects the ratings of some runs into {@link #wadah}, item in the upper half, and returns how many. */
    private int isiLari(long[] kunci, int dari, int sampai) {
        int banyak = 0;
        boolean urut = true;
        for (int k = dari; k < sampai; k++) {
            int ke = (int) kunci[k];
            int b = cariBagian(ke);
            var ini = bagian.get(b);
            var lembaran = ini.lembaran();
            int lari = ke - awalBagian[b];
            for (int r = lembaran.awal(lari); r < lembaran.awal(lari + 1); r++) {
                if (banyak == wadah.length) {
                    wadah = Arrays.copyOf(wadah, 2 * banyak);
                }
                wadah[banyak] = (long) ini.butir()[lembaran.butir(r)] << 32 | (lembaran.label(r) + 128);
                urut &= banyak == 0 || wadah[banyak - 1] <= wadah[banyak];
                banyak++;
            }
        }
        if (!urut) {
            Arrays.sort(wadah, 0, banyak);
        }
        return banyak;
    }

    private int cariBagian(int lari) {
        int kena = Arrays.binarySearch(awalBagian, lari);
        if (kena < 0) {
            return -kena - 2;
        }
        while (awalBagian[kena + 1] == lari) {
            kena++;
        }
        return kena;
    }

    private void tulisPasangan(Penampung keluar, int n, int j, int banyak) {
        int terakhir = -1;
        int labelTerakhir = 0;
        for (int k = 0; k < banyak; k++) {
            int i = (int) (wadah[k] >>> 32);
            int label = (int) wadah[k] - 128;
            if (i == terakhir) {
                if (label != labelTerakhir) {
                    throw new Bentrok(
                            nama.ratee().get(n),
                            nama.rater().get(j),
                            nama.butir().get(i));
                }
                keluar.ulangi(1);
            } else {
                keluar.tambah(n, j, i, (byte) (label - skala.terendah()), 1);
            }
            terakhir = i;
            labelTerakhir = label;
        }
    }
}
