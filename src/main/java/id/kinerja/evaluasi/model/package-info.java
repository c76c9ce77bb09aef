/** Aturan penilaian, tanpa basis data. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.model;
