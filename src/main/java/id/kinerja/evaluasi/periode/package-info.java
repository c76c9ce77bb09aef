/** Membuka penilaian satu periode. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.periode;
