package id.kinerja.organisasi.model;

/** A unit as a line of a file says it; {@code induk} is empty at the top. */
public record BarisUnit(int nomor, String kode, String nama, String jenis, String induk) {}
