package id.kinerja.evaluasi.model;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** SE MenPANRB 3/2023: the capaian of the unit is the rating hasil kerja of its head. */
public record RatingKepala(Map<PredikatOrganisasi, Rating> isi) {

    public RatingKepala {
        isi = Map.copyOf(isi);
    }

    /** Reads the rule row: {@code ISTIMEWA=DI_ATAS_EKSPEKTASI BAIK=…}. */
    public static RatingKepala baca(String aturan) {
        return new RatingKepala(Arrays.stream(aturan.strip().split("\\s+"))
                .map(b -> b.split("=", 2))
                .collect(Collectors.toMap(b -> PredikatOrganisasi.valueOf(b[0]), b -> Rating.valueOf(b[1]))));
    }

    public Rating dari(PredikatOrganisasi predikat) {
        var ada = isi.get(predikat);
        if (ada == null) {
            throw new IllegalStateException("No rating for a head of a unit that is " + predikat);
        }
        return ada;
    }
}
