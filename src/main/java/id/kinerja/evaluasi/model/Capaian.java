package id.kinerja.evaluasi.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an indicator came, in percent: information beside the rating, never the rating itself. */
public final class Capaian {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final int DESIMAL = 2;

    private Capaian() {}

    /**
     * PermenPANRB 8/2021 lampiran: MAKSIMUM r/t, MINIMUM 1+(1-r/t); STABIL 100 less the deviation. Nothing where it
     * cannot be told: no number, or a target of 0 that is to be exceeded.
     */
    public static Optional<BigDecimal> hitung(
            String polaritas, @Nullable BigDecimal target, @Nullable BigDecimal realisasi) {
        if (target == null || realisasi == null) {
            return Optional.empty();
        }
        if (target.signum() == 0) {
            return polaritas.equals("MINIMUM")
                    ? Optional.of(realisasi.signum() == 0 ? SERATUS : BigDecimal.ZERO)
                    : Optional.empty();
        }
        var bagian = realisasi.multiply(SERATUS).divide(target, DESIMAL, RoundingMode.HALF_UP);
        var hasil = switch (polaritas) {
            case "MINIMUM" -> SERATUS.add(SERATUS.subtract(bagian));
            case "STABIL" -> SERATUS.subtract(SERATUS.subtract(bagian).abs());
            default -> bagian;
        };
        return Optional.of(hasil.max(BigDecimal.ZERO));
    }
}
