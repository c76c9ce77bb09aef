/** Kesiapan data sebelum tahun dibuka. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pegawai.kesiapan;
