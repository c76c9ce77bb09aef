package id.kinerja.skp.model;

import id.kinerja.bersama.Satuan;
import id.kinerja.skp.IndikatorId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Indikator Kinerja Individu.
 *
 * @param aspek KUANTITAS, KUALITAS, WAKTU or BIAYA; none for JPT and for the qualitative approach
 * @param uraian the indicator; in the qualitative approach indicator and target in one narrative
 * @param target as written; {@code nilai} is the number in it, if it is one
 */
public record Indikator(
        IndikatorId id,
        @Nullable String aspek,
        String uraian,
        String target,
        @Nullable BigDecimal nilai,
        String satuan,
        String polaritas) {

    /** Target and unit as people read them: "80 sekolah". */
    public String targetLengkap() {
        return Satuan.pada(target, satuan);
    }
}
