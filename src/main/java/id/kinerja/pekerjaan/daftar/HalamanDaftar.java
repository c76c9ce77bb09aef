package id.kinerja.pekerjaan.daftar;

import java.util.List;

/** My work, the latest first. */
public record HalamanDaftar(List<HalamanPekerjaan> baris) {

    public HalamanDaftar {
        baris = List.copyOf(baris);
    }
}
