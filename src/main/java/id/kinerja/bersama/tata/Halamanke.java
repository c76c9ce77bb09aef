package id.kinerja.bersama.tata;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import org.jspecify.annotations.Nullable;

/** Where we are in a long list, and the addresses before and after. */
public record Halamanke(
        String uraian, @Nullable String sebelum, @Nullable String sesudah) {

    /**
     * @param halaman 1 for the first page
     * @param alamat address without the page number, ending in {@code ?} or {@code &}
     */
    public static Halamanke dari(int halaman, int perHalaman, long jumlah, String alamat) {
        long awal = jumlah == 0 ? 0 : (long) (halaman - 1) * perHalaman + 1;
        long akhir = Math.min((long) halaman * perHalaman, jumlah);
        return new Halamanke(
                teks("bersama.halamanke.uraian", Format.angka(awal), Format.angka(akhir), Format.angka(jumlah)),
                halaman > 1 ? alamat + "halaman=" + (halaman - 1) : null,
                akhir < jumlah ? alamat + "halaman=" + (halaman + 1) : null);
    }

    public boolean perlu() {
        return sebelum != null || sesudah != null;
    }
}
