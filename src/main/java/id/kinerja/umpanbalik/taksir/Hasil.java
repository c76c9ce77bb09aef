package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tahap2.UkuranPasangan;
import id.kinerja.rasch.taksir.Keterhubungan;
import id.kinerja.rasch.tanda.Tanda;
import java.util.List;

/** Everything that is written. */
record Hasil(
        Masukan masukan,
        Taksiran taksiran,
        UkuranPasangan pasangan,
        HasilTahap2 tahap2,
        List<Tanda> tanda,
        Keterhubungan hubung) {

    Hasil {
        tanda = List.copyOf(tanda);
    }
}
