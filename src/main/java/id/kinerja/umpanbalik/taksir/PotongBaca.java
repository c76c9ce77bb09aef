package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Lembaran;
import id.kinerja.rasch.Skala;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one stretch of whole lines. Numbers of lines and names are its own; {@link BacaNilai} joins them. */
final class PotongBaca {

    /** More would not help whoever has to mend them. */
    static final int SALAH_MAKS = 20;

    private static final int LABEL_GESER = 128;

    final Lembaran lembaran = new Lembaran();
    final KamusBita ratee = new KamusBita();
    final KamusBita rater = new KamusBita();
    final KamusBita butir = new KamusBita();
    /** How often each mark occurs, by mark + 128, and where it does first. */
    final long[] kali = new long[256];

    final int[] barisPertama = new int[256];
    final List<Salah> salah = new ArrayList<>();
    long banyakSalah;
    int baris;

    /** Let go after reading: all stretches together are the whole file. */
    private byte[] isi;

    private final byte pemisah;
    private final int[] menurutTempat;
    private final @Nullable Skala batas;
    private final int[] dari = new int[4];
    private final int[] sampai = new int[4];
    private boolean kutipRusak;

    /** Something wrong on a line, counted from 0 within the stretch. */
    record Salah(int baris, String kalimat) {}

    /**
     * @param isi the bytes; quoted fields are unwrapped in place
     * @param batas lowest and highest mark that may occur; null if any may
     */
    PotongBaca(byte[] isi, Kepala kepala, @Nullable Skala batas) {
        this.isi = isi;
        pemisah = kepala.pemisah();
        menurutTempat = kepala.menurutTempat();
        this.batas = batas;
    }

    void baca(int panjang) {
        int tempat = 0;
        while (tempat < panjang) {
            int awal = tempat;
            int kolom = 0;
            kutipRusak = false;
            while (true) {
                int w = kolom < menurutTempat.length ? menurutTempat[kolom] : -1;
                tempat = kolom(tempat, panjang, w);
                kolom++;
                if (tempat >= panjang || isi[tempat] == '\n') {
                    break;
                }
                tempat++;
            }
            int akhir = tempat++;
            if (akhir > awal && !(akhir == awal + 1 && isi[awal] == '\r')) {
                selesai(kolom);
            }
            baris++;
        }
        isi = new byte[0];
    }

    /** Notes where a field begins and ends, spaces around it left out; returns where its separator stands. */
    private int kolom(int tempat, int panjang, int w) {
        int awal = tempat;
        int p = tempat;
        if (p < panjang && isi[p] == '"') {
            return berkutip(tempat, panjang, w);
        }
        while (p < panjang && isi[p] != pemisah && isi[p] != '\n') {
            p++;
        }
        if (w >= 0) {
            catat(w, awal, p);
        }
        return p;
    }

    private void catat(int w, int awal, int akhir) {
        int a = awal;
        int b = akhir;
        while (b > a && (isi[b - 1] == ' ' || isi[b - 1] == '\r')) {
            b--;
        }
        while (a < b && isi[a] == ' ') {
            a++;
        }
        dari[w] = a;
        sampai[w] = b;
    }

    private int berkutip(int tempat, int panjang, int w) {
        int tulis = tempat;
        int p = tempat + 1;
        while (p < panjang && isi[p] != '\n') {
            if (isi[p] == '"') {
                if (p + 1 < panjang && isi[p + 1] == '"') {
                    p++;
                } else {
                    break;
                }
            }
            isi[tulis++] = isi[p++];
        }
        kutipRusak |= p >= panjang || isi[p] != '"';
        if (w >= 0) {
            catat(w, tempat, tulis);
        }
        while (p < panjang && isi[p] != pemisah && isi[p] != '\n') {
            p++;
        }
        return p;
    }

    private void selesai(int kolom) {
        if (kutipRusak) {
            tolak("tanda kutip tidak ditutup pada baris yang sama");
        } else if (kolom != menurutTempat.length) {
            tolak("ada %d kolom, seharusnya %d".formatted(kolom, menurutTempat.length));
        } else {
            nilai();
        }
    }

    private void nilai() {
        for (int w = 0; w < 4; w++) {
            if (dari[w] == sampai[w]) {
                tolak("kolom %s kosong; butir yang tidak dinilai cukup tanpa baris".formatted(Kepala.WAJIB.get(w)));
                return;
            }
        }
        int label = angka(dari[3], sampai[3]);
        if (label == Integer.MIN_VALUE) {
            tolak("nilai \"%s\" bukan bilangan bulat".formatted(teks(3)));
        } else if (batas != null && (label < batas.terendah() || label > batas.tertinggi())) {
            tolak("nilai %d di luar skala %d sampai %d".formatted(label, batas.terendah(), batas.tertinggi()));
        } else if (label < Byte.MIN_VALUE || label > Byte.MAX_VALUE) {
            tolak("nilai %d di luar skala mana pun".formatted(label));
        } else if (Arrays.equals(isi, dari[0], sampai[0], isi, dari[1], sampai[1])) {
            tolak("%s menilai diri sendiri; penilaian diri tidak ikut ditaksir".formatted(teks(0)));
        } else {
            simpan(label);
        }
    }

    private void simpan(int label) {
        int n = ratee.nomor(isi, dari[0], sampai[0]);
        int j = rater.nomor(isi, dari[1], sampai[1]);
        int i = butir.nomor(isi, dari[2], sampai[2]);
        if (n < 0 || j < 0 || i < 0) {
            tolak("nama bukan UTF-8; simpan ulang berkas sebagai UTF-8");
        } else if (i > Short.MAX_VALUE) {
            tolak("terlalu banyak butir yang berlainan; periksa kolom item");
        } else {
            lembaran.tambah(n, j, i, label);
            if (kali[label + LABEL_GESER]++ == 0) {
                barisPertama[label + LABEL_GESER] = baris;
            }
        }
    }

    /** A whole number, or MIN_VALUE. */
    private int angka(int awal, int akhir) {
        int p = awal;
        boolean negatif = isi[p] == '-';
        if (negatif || isi[p] == '+') {
            p++;
        }
        if (p == akhir || akhir - p > 9) {
            return Integer.MIN_VALUE;
        }
        int hasil = 0;
        for (; p < akhir; p++) {
            int digit = isi[p] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            hasil = 10 * hasil + digit;
        }
        return negatif ? -hasil : hasil;
    }

    private String teks(int w) {
        return new String(isi, dari[w], Math.min(sampai[w] - dari[w], 60), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void tolak(String kalimat) {
        banyakSalah++;
        if (salah.size() < SALAH_MAKS) {
            salah.add(new Salah(baris, kalimat));
        }
    }
}
