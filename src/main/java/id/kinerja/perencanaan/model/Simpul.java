package id.kinerja.perencanaan.model;

import id.kinerja.perencanaan.SimpulId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One goal.
 *
 * @param unitJalur path of the owning unit, empty for goals of the province
 */
public record Simpul(
        SimpulId id,
        @Nullable SimpulId induk,
        JenisSimpul jenis,
        String kode,
        String uraian,
        @Nullable UUID unit,
        String namaUnit,
        String unitJalur,
        int tahunMulai,
        int tahunAkhir,
        int urutan,
        int versi,
        List<Indikator> indikator) {

    public Simpul {
        indikator = List.copyOf(indikator);
    }

    /**
     * An indicator with the target of the year shown; a target may be a range.
     *
     * @param polaritas MAKSIMUM, MINIMUM or STABIL
     */
    public record Indikator(
            UUID id,
            String uraian,
            String satuan,
            String polaritas,
            String sumberData,
            @Nullable BigDecimal bawah,
            @Nullable BigDecimal atas,
            @Nullable BigDecimal realisasi) {}
}
