package id.kinerja.evaluasi.model;

import java.util.List;
import java.util.Map;

/**
 * How the predikat of a unit's people lie, beside the pattern of the unit's predikat.
 *
 * @param jumlah rated people for each predikat, the unit's head left out
 * @param kecil too few people for the pattern to mean more than a hint
 */
public record Sebaran(Map<PredikatPegawai, Integer> jumlah, List<PolaSebaran.Temuan> temuan, boolean kecil) {

    public Sebaran {
        jumlah = Map.copyOf(jumlah);
        temuan = List.copyOf(temuan);
    }

    public static Sebaran tanpaPola(Map<PredikatPegawai, Integer> jumlah) {
        return new Sebaran(jumlah, List.of(), false);
    }

    public static Sebaran hitung(Map<PredikatPegawai, Integer> jumlah, PolaSebaran pola, int minimalUnit) {
        var n = jumlah.values().stream().mapToInt(i -> i).sum();
        return new Sebaran(jumlah, pola.periksa(jumlah), n < minimalUnit);
    }

    public int seluruh() {
        return jumlah.values().stream().mapToInt(i -> i).sum();
    }

    public boolean sesuai() {
        return temuan.stream().allMatch(PolaSebaran.Temuan::terpenuhi);
    }
}
