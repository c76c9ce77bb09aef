package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tahap2.UkuranPasangan;
import java.util.Optional;

/**
 * What flags are read from.
 *
 * @param taksiran measures
 * @param pasangan measures of all pairs of the design
 * @param tahap2 decision measures
 * @param peran roles of raters, where they are known
 */
public record BahanTanda(
        Taksiran taksiran, UkuranPasangan pasangan, HasilTahap2 tahap2, Optional<PeranPenilai[]> peran) {

    /** How a rater stands to the person in a pair. */
    public enum PeranPenilai {
        ATASAN,
        REKAN,
        BAWAHAN
    }

    public Rancangan rancangan() {
        return taksiran.rancangan();
    }

    String ratee(int n) {
        return rancangan().nama().ratee().get(n);
    }

    String rater(int j) {
        return rancangan().nama().rater().get(j);
    }

    /** Whether superior and subordinate face each other in a pair. */
    boolean bertingkat(int pasangan) {
        return peran.map(p -> p[pasangan] != PeranPenilai.REKAN).orElse(false);
    }
}
