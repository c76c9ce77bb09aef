package id.kinerja.situs.contoh;

import java.util.List;
import java.util.UUID;

/** A plan that has been written, as far as realisation and ratings refer to it. */
record Skp(UUID id, int tahun, String status, List<Rhk> rhk) {

    /** A result with its measures. */
    record Rhk(UUID id, Naskah.Hasil isi, List<Indikator> indikator) {}

    /** A measure. */
    record Indikator(UUID id, Naskah.Ukuran isi) {}
}
