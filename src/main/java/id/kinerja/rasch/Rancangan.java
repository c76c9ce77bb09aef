package id.kinerja.rasch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who rated whom on what: the immutable input of every estimate.
 *
 * <p>Ratings lie pair by pair, pairs sorted by ratee and then by rater, ratings of a pair sorted by item. Everything is
 * numbered from 0. Build one with {@link PenyusunRancangan}.
 */
public final class Rancangan {

    private final Nama nama;
    private final Skala skala;
    private final int[] rateePasangan;
    private final int[] raterPasangan;
    private final int[] awal;
    private final DeretNilai deret;
    /** Whether every pair is complete, so that the items need not be looked up. */
    private final boolean semuaLengkap;

    private final @Nullable GudangNilai gudang;
    private final int @Nullable [] bobot;
    private final int[] awalRatee;
    private final int[] awalRater;
    private final int[] urutRater;

    /**
     * @param isi the ratings, already sorted; nothing is copied, so nobody may write to the arrays afterwards
     */
    Rancangan(Nama nama, Skala skala, Isi isi) {
        this.nama = nama;
        this.skala = skala;
        rateePasangan = isi.ratee;
        raterPasangan = isi.rater;
        awal = isi.awal;
        bobot = isi.bobot;
        semuaLengkap = isi.lengkap(nama.butir().size());
        deret = semuaLengkap ? isi.deret.tanpaButir() : isi.deret;
        gudang = isi.gudang;
        awalRatee = mulai(rateePasangan, nama.ratee().size());
        awalRater = mulai(raterPasangan, nama.rater().size());
        urutRater = urut(raterPasangan, awalRater);
    }

    /**
     * P pairs, R ratings; {@code awal} has P+1 entries, {@code bobot} is null when every rating counts once, {@code gudang}
     * when the ratings lie on the heap.
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Isi(
            int[] ratee,
            int[] rater,
            int[] awal,
            DeretNilai deret,
            int @Nullable [] bobot,
            @Nullable GudangNilai gudang) {

        boolean lengkap(int banyakButir) {
            return bobot == null && (long) ratee.length * banyakButir == deret.banyak();
        }
    }

    private static int[] mulai(int[] kunci, int banyak) {
        var awal = new int[banyak + 1];
        for (int k : kunci) {
            awal[k + 1]++;
        }
        for (int i = 0; i < banyak; i++) {
            awal[i + 1] += awal[i];
        }
        return awal;
    }

    private static int[] urut(int[] kunci, int[] awal) {
        var tempat = Arrays.copyOf(awal, awal.length);
        var urut = new int[kunci.length];
        for (int p = 0; p < kunci.length; p++) {
            urut[tempat[kunci[p]]++] = p;
        }
        return urut;
    }

    public Nama nama() {
        return nama;
    }

    public Skala skala() {
        return skala;
    }

    public int banyakRatee() {
        return awalRatee.length - 1;
    }

    public int banyakRater() {
        return awalRater.length - 1;
    }

    public int banyakButir() {
        return nama.butir().size();
    }

    public int banyakPasangan() {
        return rateePasangan.length;
    }

    /** How many different ratings there are; repeated ones are in {@link #bobot}. */
    public int banyakNilai() {
        return deret.banyak();
    }

    public int ratee(int pasangan) {
        return rateePasangan[pasangan];
    }

    public int rater(int pasangan) {
        return raterPasangan[pasangan];
    }

    /** The first rating of a pair; those of pair p are {@code awal(p)} to {@code awal(p + 1) - 1}. */
    public int awal(int pasangan) {
        return awal[pasangan];
    }

    /** Whether the rater marked every item once, so that the ratings of the pair are items 0..I-1 in order. */
    public boolean lengkap(int pasangan) {
        return bobot == null && awal[pasangan + 1] - awal[pasangan] == banyakButir();
    }

    public int butir(int nilaiKe) {
        return semuaLengkap ? nilaiKe % banyakButir() : deret.butir(nilaiKe);
    }

    /** The category 0..K of a rating; its label is {@code skala().terendah()} higher. */
    public int nilai(int nilaiKe) {
        return deret.nilai(nilaiKe);
    }

    /** How many times a rating counts. */
    public int bobot(int nilaiKe) {
        return bobot == null ? 1 : bobot[nilaiKe];
    }

    public boolean berbobot() {
        return bobot != null;
    }

    /** The first pair of a ratee; those of ratee n are {@code awalRatee(n)} to {@code awalRatee(n + 1) - 1}. */
    public int awalRatee(int ratee) {
        return awalRatee[ratee];
    }

    /** Where the pairs of a rater begin in {@link #pasanganRater}. */
    public int awalRater(int rater) {
        return awalRater[rater];
    }

    /** The pairs of raters one after the other: rater j has positions {@code awalRater(j)} to {@code awalRater(j+1)-1}. */
    public int pasanganRater(int urutan) {
        return urutRater[urutan];
    }

    /**
     * The same elements and numbers, but only those ratings of which all three elements stay. An element that is left
     * out has no pairs.
     *
     * @param ratee whether ratee n stays, length N
     * @param rater whether rater j stays, length J
     * @param tetap whether item i stays, length I
     */
    public Rancangan sisakan(boolean[] ratee, boolean[] rater, boolean[] tetap) {
        return saring((p, r) -> ratee[rateePasangan[p]] && rater[raterPasangan[p]] && tetap[butir(r)]);
    }

    /** The same elements and numbers, but only the ratings that pass. */
    public Rancangan saring(Saring saring) {
        var sisa = new Penampung(banyakPasangan(), banyakNilai(), bobot != null, gudang);
        for (int p = 0; p < banyakPasangan(); p++) {
            for (int r = awal[p]; r < awal[p + 1]; r++) {
                if (saring.lolos(p, r)) {
                    sisa.tambah(rateePasangan[p], raterPasangan[p], butir(r), (byte) nilai(r), bobot(r));
                }
            }
        }
        return new Rancangan(nama, skala, sisa.isi());
    }

    /** Says of one rating of one pair whether it stays. */
    @FunctionalInterface
    public interface Saring {
        boolean lolos(int pasangan, int nilaiKe);
    }
}
