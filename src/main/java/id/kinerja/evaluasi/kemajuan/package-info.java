/** Melihat kemajuan unit. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.kemajuan;
