package id.kinerja.rasch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ratings as they came in: runs of lines of the same ratee and rater, in the order of the file, with numbers of names in
 * the order of their first appearance. Growing arrays; one writer. When all are in, they may be moved out of the heap.
 */
public final class Lembaran {

    private int[] ratee = new int[16];
    private int[] rater = new int[16];
    private int[] awal = new int[17];
    private short[] butir = new short[256];
    private byte[] nilai = new byte[256];
    private int lari;
    private int banyak;
    private @Nullable DeretNilai terpeta;
    private byte @Nullable [] labelBaru;

    /**
     * Adds one rating; consecutive ones of the same two people cost three bytes each.
     *
     * @param label the mark as written, -128 to 127
     */
    public void tambah(int n, int j, int i, int label) {
        if (lari == 0 || ratee[lari - 1] != n || rater[lari - 1] != j) {
            mulaiLari(n, j);
        }
        if (banyak == nilai.length) {
            int besar = tumbuh(banyak);
            butir = Arrays.copyOf(butir, besar);
            nilai = Arrays.copyOf(nilai, besar);
        }
        butir[banyak] = (short) i;
        nilai[banyak++] = (byte) label;
        awal[lari] = banyak;
    }

    private void mulaiLari(int n, int j) {
        if (lari == ratee.length) {
            int besar = tumbuh(lari);
            ratee = Arrays.copyOf(ratee, besar);
            rater = Arrays.copyOf(rater, besar);
            awal = Arrays.copyOf(awal, besar + 1);
        }
        ratee[lari] = n;
        rater[lari++] = j;
    }

    private static int tumbuh(int sekarang) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, sekarang + (sekarang >> 1) + 16L);
    }

    public int banyakLari() {
        return lari;
    }

    public int banyakNilai() {
        return banyak;
    }

    public int ratee(int lariKe) {
        return ratee[lariKe];
    }

    public int rater(int lariKe) {
        return rater[lariKe];
    }

    public int awal(int lariKe) {
        return awal[lariKe];
    }

    public int butir(int nilaiKe) {
        return terpeta == null ? butir[nilaiKe] : terpeta.butir(nilaiKe);
    }

    public int label(int nilaiKe) {
        int label = terpeta == null ? nilai[nilaiKe] : terpeta.nilai(nilaiKe);
        return labelBaru == null ? label : labelBaru[label + 128];
    }

    /** Moves items and marks to a file; from then on nothing may be added. */
    public void pindahkan(GudangNilai gudang) {
        terpeta = gudang.simpan(new DeretNilai.Tumpukan(butir, Arrays.copyOf(nilai, banyak)));
        butir = new short[0];
        nilai = new byte[0];
    }

    /**
     * Gives other labels from now on; once.
     *
     * @param peta new label of each label + 128, length 256
     */
    public void gantiLabel(byte[] peta) {
        labelBaru = peta.clone();
    }
}
