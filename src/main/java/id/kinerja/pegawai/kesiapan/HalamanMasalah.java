package id.kinerja.pegawai.kesiapan;

import id.kinerja.bersama.tata.Halamanke;
import java.util.List;

/** The problems of one check. */
public record HalamanMasalah(String kode, String judul, String uraian, List<Baris> baris, Halamanke halamanke) {

    public HalamanMasalah {
        baris = List.copyOf(baris);
    }

    public record Baris(String nama, String letak, String pembenah, String orang, String url) {}
}
