package id.kinerja.umpanbalik.taksir;

import java.util.List;

/**
 * Numbers of one option.
 *
 * @param isi empty for the word {@code taksir}
 */
record Deret(List<Double> isi) {

    Deret {
        isi = List.copyOf(isi);
    }

    double ke(int k) {
        return isi.get(k);
    }
}
