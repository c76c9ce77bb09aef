package id.kinerja.perencanaan.perjanjian;

import java.util.List;

/** The agreements of a year that the reader may see. */
public record HalamanDaftar(int tahun, boolean susun, List<Baris> baris) {

    public HalamanDaftar {
        baris = List.copyOf(baris);
    }

    public record Baris(String judul, String pertama, String kedua, String status, String nada, String url) {}
}
