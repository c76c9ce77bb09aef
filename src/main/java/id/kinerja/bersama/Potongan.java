package id.kinerja.bersama;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param nomor page number from 1
 * @param jumlah number of all rows
 */
public record Potongan<T>(List<T> isi, int nomor, int ukuran, int jumlah) {

    /** Rows a page shows unless told otherwise. */
    public static final int UKURAN = 25;

    public Potongan {
        isi = List.copyOf(isi);
    }

    public int halamanTerakhir() {
        return Math.max(1, (jumlah + ukuran - 1) / ukuran);
    }

    public boolean adaSebelum() {
        return nomor > 1;
    }

    public boolean adaSesudah() {
        return nomor < halamanTerakhir();
    }

    public <R> Potongan<R> ubah(Function<? super T, ? extends R> cara) {
        return new Potongan<>(isi.stream().<R>map(cara).toList(), nomor, ukuran, jumlah);
    }

    /** A page number from a request, kept within what a list can have. */
    public static int nomorSah(int diminta) {
        return Math.clamp(diminta, 1, 1_000_000);
    }
}
