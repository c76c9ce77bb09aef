package id.kinerja.rasch.tanda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Candidates of one code, which wait for the false-discovery control over all of them. */
final class CalonTanda {

    private final List<Double> p = new ArrayList<>();
    private final List<Optional<Tanda>> tanda = new ArrayList<>();

    /**
     * @param peluang p of the candidate
     * @param kena the flag, or nothing where the other criteria are not met: the candidate counts all the same
     */
    void tambah(double peluang, Optional<Tanda> kena) {
        p.add(peluang);
        tanda.add(kena);
    }

    /** Adds the flags that stand. */
    void terima(List<Tanda> hasil) {
        double batas =
                KendaliPalsu.batas(p.stream().mapToDouble(Double::doubleValue).toArray());
        for (int k = 0; k < p.size(); k++) {
            if (p.get(k) <= batas) {
                tanda.get(k).ifPresent(hasil::add);
            }
        }
    }
}
