package id.kinerja.skp.matriks;

/** There is nothing to share out yet, and why. */
public record HalamanBelum(String sebab) {}
