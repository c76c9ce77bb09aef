/** Penyimpanan penilaian. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.data;
