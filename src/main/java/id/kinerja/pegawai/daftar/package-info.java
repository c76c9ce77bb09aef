/** Daftar pegawai. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pegawai.daftar;
