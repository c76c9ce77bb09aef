package id.kinerja.siklus;

import java.util.List;

/** What an upper module offers to do for a whole year. The page of the year collects the beans of this type. */
public interface TindakanTahun {

    /** What may be done in that year, worded for people. */
    List<Tindakan> untuk(int tahun, boolean terbuka);

    /**
     * One act and the page that tells of it.
     *
     * @param kirim where the button posts to; empty where nothing may be done now
     * @param akibat what pressing the button does
     */
    record Tindakan(String judul, String akibat, String tombol, String kirim, String lihat, String url) {}
}
