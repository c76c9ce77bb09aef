package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Skala;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which marks occur, and which of the scale do not. */
final class RentangNilai {

    private static final int GESER = 128;
    private static final int LABEL_BANYAK = 256;

    private final long[] kali;
    private final PotongBaca[] potong;
    private final int terendah;
    private final int tertinggi;
    private final int rendah;
    private final int tinggi;

    RentangNilai(long[] kali, @Nullable Skala batas, PotongBaca[] potong) {
        this.kali = kali;
        this.potong = potong;
        int awal = 0;
        while (kali[awal] == 0) {
            awal++;
        }
        int akhir = LABEL_BANYAK - 1;
        while (kali[akhir] == 0) {
            akhir--;
        }
        rendah = awal - GESER;
        tinggi = akhir - GESER;
        terendah = batas == null ? rendah : batas.terendah();
        tertinggi = batas == null ? tinggi : batas.tertinggi();
        if (tertinggi - terendah > Skala.LANGKAH_MAKS) {
            throw new BerkasDitolak(("Nilai berkisar dari %d (baris %d) sampai %d (baris %d), lebih dari %d kategori."
                            + " Periksa salah ketik pada baris itu.")
                    .formatted(
                            terendah,
                            barisPertama(terendah),
                            tertinggi,
                            barisPertama(tertinggi),
                            Skala.LANGKAH_MAKS + 1));
        }
    }

    private long barisPertama(int label) {
        long baris = 2;
        for (var p : potong) {
            if (p.kali[label + GESER] > 0) {
                return baris + p.barisPertama[label + GESER];
            }
            baris += p.baris;
        }
        return 0;
    }

    int terendah() {
        return terendah;
    }

    int tertinggi() {
        return tertinggi;
    }

    List<Integer> kosong() {
        var hasil = new ArrayList<Integer>();
        for (int l = terendah; l <= tertinggi; l++) {
            if (kali[l + GESER] == 0) {
                hasil.add(l);
            }
        }
        return hasil;
    }

    String kalimatKosong(List<Integer> kosong) {
        var sebut = String.join(", ", kosong.stream().map(String::valueOf).toList());
        return ("Kategori %s tidak pernah dipakai pada skala %d sampai %d, sehingga ambangnya tak terbatas. Periksa"
                        + " skalanya (--level; nilai %d pertama kali di baris %d, nilai %d di baris %d), atau keluarkan"
                        + " kategori itu dari skala dengan --gabung-kosong.")
                .formatted(sebut, terendah, tertinggi, rendah, barisPertama(rendah), tinggi, barisPertama(tinggi));
    }

    /** New label of each label + 128 once the empty categories are taken out. */
    byte[] peta(List<Integer> kosong) {
        var hasil = new byte[LABEL_BANYAK];
        int baru = terendah;
        for (int l = terendah; l <= tertinggi; l++) {
            hasil[l + GESER] = (byte) baru;
            if (!kosong.contains(l)) {
                baru++;
            }
        }
        return hasil;
    }
}
