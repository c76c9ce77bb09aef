package id.kinerja.evaluasi.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table over two ratings, as the rule row writes it: {@code 11=SANGAT_BAIK 12=BAIK …} with the SIASN codes of the first
 * and the second rating. For predikat pegawai these are (hasil, perilaku), for the yearly predikat organisasi (capaian
 * perjanjian kinerja, ekspektasi).
 */
public record TabelRating<T>(Map<Integer, T> sel) {

    private static final int SEL = 9;

    public TabelRating {
        sel = Map.copyOf(sel);
        if (sel.size() != SEL) {
            throw new IllegalArgumentException("Nine cells needed, not " + sel.size());
        }
    }

    public static TabelRating<PredikatPegawai> kuadran(String aturan) {
        return baca(aturan, PredikatPegawai::valueOf);
    }

    public static TabelRating<PredikatOrganisasi> organisasi(String aturan) {
        return baca(aturan, PredikatOrganisasi::valueOf);
    }

    private static <T> TabelRating<T> baca(String aturan, Function<String, T> nilai) {
        return new TabelRating<>(Arrays.stream(aturan.strip().split("\\s+"))
                .map(b -> b.split("=", 2))
                .collect(Collectors.toMap(b -> Integer.valueOf(b[0]), b -> nilai.apply(b[1]))));
    }

    public T pada(Rating pertama, Rating kedua) {
        var ada = sel.get(pertama.kode() * 10 + kedua.kode());
        if (ada == null) {
            throw new IllegalStateException("No cell for " + pertama + ", " + kedua);
        }
        return ada;
    }
}
