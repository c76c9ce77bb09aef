package id.kinerja.bersama;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an indicator came, in percent with two decimals, never negative and not capped: information, not a rating. */
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

    /**
     * The same against a range, by the same lampiran: a realisation inside the range is 100 percent, one below is
     * measured against the lower bound, one above against the upper.
     */
    public static Optional<BigDecimal> hitung(
            String polaritas, @Nullable BigDecimal bawah, @Nullable BigDecimal atas, @Nullable BigDecimal realisasi) {
        if (bawah == null || atas == null || realisasi == null) {
            return Optional.empty();
        }
        if (bawah.compareTo(atas) < 0 && realisasi.compareTo(bawah) >= 0 && realisasi.compareTo(atas) <= 0) {
            return Optional.of(SERATUS);
        }
        return hitung(polaritas, realisasi.compareTo(atas) > 0 ? atas : bawah, realisasi);
    }

    /** The mean of those that can be told; nothing when none can. */
    public static Optional<BigDecimal> rata(List<BigDecimal> capaian) {
        return capaian.stream()
                .reduce(BigDecimal::add)
                .map(jumlah -> jumlah.divide(BigDecimal.valueOf(capaian.size()), DESIMAL, RoundingMode.HALF_UP));
    }
}
