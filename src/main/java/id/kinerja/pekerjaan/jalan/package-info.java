/** Menjalankan pekerjaan langkah demi langkah. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pekerjaan.jalan;
