package id.kinerja.pegawai.daftar;

import id.kinerja.bersama.tata.Halamanke;
import java.util.List;

/** Those who left. */
public record HalamanNonaktif(String cari, List<Baris> baris, Halamanke halamanke) {

    public HalamanNonaktif {
        baris = List.copyOf(baris);
    }

    public record Baris(String url, String nama, String nip, String sejak, String alasan) {}
}
