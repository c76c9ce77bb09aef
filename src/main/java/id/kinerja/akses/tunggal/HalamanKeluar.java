package id.kinerja.akses.tunggal;

/**
 * Signed out here; the other system comes next.
 *
 * @param nama what people call it
 * @param alamat where its sign-in ends
 */
public record HalamanKeluar(String nama, String alamat) {}
