package id.kinerja.rasch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes ratings in their final order and packs them. */
final class Penampung {

    private final int[] ratee;
    private final int[] rater;
    private final int[] awal;
    private final short[] butir;
    private final byte[] nilai;
    private int @Nullable [] bobot;
    private int pasangan;
    private int banyak;

    Penampung(int pasanganMaks, int nilaiMaks, boolean berbobot) {
        ratee = new int[pasanganMaks];
        rater = new int[pasanganMaks];
        awal = new int[pasanganMaks + 1];
        butir = new short[nilaiMaks];
        nilai = new byte[nilaiMaks];
        bobot = berbobot ? new int[nilaiMaks] : null;
    }

    /** A new pair begins whenever ratee or rater differ from the last call. */
    void tambah(int n, int j, int i, byte x, int kali) {
        if (pasangan == 0 || ratee[pasangan - 1] != n || rater[pasangan - 1] != j) {
            ratee[pasangan] = n;
            rater[pasangan] = j;
            awal[pasangan++] = banyak;
        }
        butir[banyak] = (short) i;
        nilai[banyak] = x;
        if (kali != 1 && bobot == null) {
            bobot = new int[nilai.length];
            Arrays.fill(bobot, 0, banyak, 1);
        }
        if (bobot != null) {
            bobot[banyak] = kali;
        }
        banyak++;
    }

    /** The pair of the last call got the same mark on the same item once more. */
    void ulangi(int kali) {
        if (bobot == null) {
            bobot = new int[nilai.length];
            Arrays.fill(bobot, 0, banyak, 1);
        }
        bobot[banyak - 1] += kali;
    }

    Rancangan.Isi isi() {
        awal[pasangan] = banyak;
        var pas = banyak == nilai.length;
        return new Rancangan.Isi(
                Arrays.copyOf(ratee, pasangan),
                Arrays.copyOf(rater, pasangan),
                Arrays.copyOf(awal, pasangan + 1),
                pas ? butir : Arrays.copyOf(butir, banyak),
                pas ? nilai : Arrays.copyOf(nilai, banyak),
                bobot == null || pas ? bobot : Arrays.copyOf(bobot, banyak));
    }
}
