package id.kinerja.situs.akunku;

import java.util.List;

/** One group of the menu. */
public record HalamanKelompok(String judul, String uraian, List<Baris> baris) {

    public HalamanKelompok {
        baris = List.copyOf(baris);
    }

    /** One entry and what it is for. */
    public record Baris(String url, String ikon, String label, String arti) {}
}
