package id.kinerja.skp.berkas;

import java.util.List;

/** The units whose plans may be taken as one file. */
public record HalamanBerkas(int tahun, List<Baris> baris) {

    public HalamanBerkas {
        baris = List.copyOf(baris);
    }

    public record Baris(String id, String nama, String banyak) {}
}
