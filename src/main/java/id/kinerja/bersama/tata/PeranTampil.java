package id.kinerja.bersama.tata;

/** A role in words, with the unit it holds for. */
public record PeranTampil(String kode, String label, String unit) {}
