/** Bentuk tampil yang dipakai lebih dari satu langkah penilaian. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.tampil;
