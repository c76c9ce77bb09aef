package id.kinerja.skp.model;

import id.kinerja.bersama.Capaian;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a node in the pohon kinerja with the target of one year.
 *
 * @param teks the target as written, for RHK; empty for goals
 */
public record Ukuran(
        UUID simpul,
        String uraian,
        String satuan,
        String polaritas,
        String teks,
        @Nullable BigDecimal bawah,
        @Nullable BigDecimal atas,
        @Nullable BigDecimal realisasi) {

    public Optional<BigDecimal> capaian() {
        return Capaian.hitung(polaritas, bawah, atas, realisasi);
    }
}
