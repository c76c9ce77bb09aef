package id.kinerja.skp.penyusunan;

/** The first visit in a year. */
public record HalamanMulai(int tahun) {}
