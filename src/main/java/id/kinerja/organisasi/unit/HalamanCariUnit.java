package id.kinerja.organisasi.unit;

import id.kinerja.bersama.tata.Halamanke;
import java.util.List;

/** Units found by name or code. */
public record HalamanCariUnit(String cari, List<HalamanUnit.Anak> baris, Halamanke halamanke) {
    public HalamanCariUnit {
        baris = List.copyOf(baris);
    }
}
