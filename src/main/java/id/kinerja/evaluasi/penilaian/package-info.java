/** Pejabat penilai memberi umpan balik, rating, dan menetapkan. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.penilaian;
