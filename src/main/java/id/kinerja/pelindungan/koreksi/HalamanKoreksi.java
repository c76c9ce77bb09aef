package id.kinerja.pelindungan.koreksi;

import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Tautan;
import java.util.List;

/** Requests of the people one keeps the data of. */
public record HalamanKoreksi(List<Tautan> tab, List<KoreksiTampil> daftar, Halamanke halamanke) {

    public HalamanKoreksi {
        tab = List.copyOf(tab);
        daftar = List.copyOf(daftar);
    }
}
