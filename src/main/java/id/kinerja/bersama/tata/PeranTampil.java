package id.kinerja.bersama.tata;

/**
 * A role in words, with the unit it holds for.
 *
 * @param kode what is posted to switch to it
 */
public record PeranTampil(String kode, String label, String unit) {}
