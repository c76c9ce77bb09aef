/** Pegawai membaca hasilnya dan mengonfirmasi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.hasil;
