package id.kinerja.perencanaan.model;

import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.perencanaan.SimpulId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One goal.
 *
 * @param induk the goal it stands below; of several the main one
 * @param unitJalur path of the owning unit, empty for goals of the province
 * @param sokongan all it serves when they are several, their shares adding up to 100; empty with one parent
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
        List<Indikator> indikator,
        Nomenklatur nomenklatur,
        List<Sokongan> sokongan) {

    public Simpul {
        indikator = List.copyOf(indikator);
        sokongan = List.copyOf(sokongan);
    }

    /** Code of the national nomenclature and the regulation it is from; both empty where there is none. */
    public record Nomenklatur(String kode, String versi) {
        public static final Nomenklatur TANPA = new Nomenklatur("", "");
    }

    /** One of several goals that this one serves, with the share declared for it in percent. */
    public record Sokongan(SimpulId induk, BigDecimal persen) {}

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
