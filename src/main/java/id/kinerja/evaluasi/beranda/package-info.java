/** Menu dan tugas penilaian. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.beranda;
