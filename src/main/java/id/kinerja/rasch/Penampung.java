package id.kinerja.rasch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes ratings in their final order and packs them. */
final class Penampung {

    private final int[] ratee;
    private final int[] rater;
    private final int[] awal;
    private final Deret deret;
    private final int nilaiMaks;
    private final @Nullable GudangNilai gudang;
    private int @Nullable [] bobot;
    private int pasangan;
    private int banyak;

    /** Where items and marks are written to. */
    interface Deret {
        void tambah(int i, byte x);

        DeretNilai selesai();
    }

    /** On the heap. */
    private static final class DiTumpukan implements Deret {

        private final short[] butir;
        private final byte[] nilai;
        private int banyak;

        DiTumpukan(int nilaiMaks) {
            butir = new short[nilaiMaks];
            nilai = new byte[nilaiMaks];
        }

        @Override
        public void tambah(int i, byte x) {
            butir[banyak] = (short) i;
            nilai[banyak++] = x;
        }

        @Override
        public DeretNilai selesai() {
            boolean pas = banyak == nilai.length;
            return new DeretNilai.Tumpukan(
                    pas ? butir : Arrays.copyOf(butir, banyak), pas ? nilai : Arrays.copyOf(nilai, banyak));
        }
    }

    /**
     * @param gudang holds the ratings; null keeps them on the heap
     */
    Penampung(int pasanganMaks, int nilaiMaks, boolean berbobot, @Nullable GudangNilai gudang) {
        ratee = new int[pasanganMaks];
        rater = new int[pasanganMaks];
        awal = new int[pasanganMaks + 1];
        this.nilaiMaks = nilaiMaks;
        this.gudang = gudang;
        deret = gudang == null ? new DiTumpukan(nilaiMaks) : gudang.new Tulisan(nilaiMaks);
        bobot = berbobot ? new int[nilaiMaks] : null;
    }

    /** A new pair begins whenever ratee or rater differ from the last call. */
    void tambah(int n, int j, int i, byte x, int kali) {
        if (pasangan == 0 || ratee[pasangan - 1] != n || rater[pasangan - 1] != j) {
            ratee[pasangan] = n;
            rater[pasangan] = j;
            awal[pasangan++] = banyak;
        }
        deret.tambah(i, x);
        if (bobot != null) {
            bobot[banyak] = kali;
        }
        banyak++;
    }

    /** The pair of the last call got the same mark on the same item once more. */
    void ulangi(int kali) {
        if (bobot == null) {
            bobot = new int[nilaiMaks];
            Arrays.fill(bobot, 0, banyak, 1);
        }
        bobot[banyak - 1] += kali;
    }

    Rancangan.Isi isi() {
        awal[pasangan] = banyak;
        return new Rancangan.Isi(
                Arrays.copyOf(ratee, pasangan),
                Arrays.copyOf(rater, pasangan),
                Arrays.copyOf(awal, pasangan + 1),
                deret.selesai(),
                bobot == null ? null : Arrays.copyOf(bobot, banyak),
                gudang);
    }
}
