package id.kinerja.pelindungan.koreksi;

import id.kinerja.bersama.tata.Galat;
import java.util.List;

/** One request with the form for its answer. */
public record HalamanJawab(
        KoreksiTampil satu, boolean bolehJawab, String keputusan, String jawaban, List<Galat> galat) {

    public HalamanJawab {
        galat = List.copyOf(galat);
    }
}
