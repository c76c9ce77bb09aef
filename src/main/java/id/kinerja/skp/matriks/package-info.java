/** Matriks Pembagian Peran dan Hasil: membagi indikator pimpinan kepada tim, lalu menjadikannya RHK. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.matriks;
