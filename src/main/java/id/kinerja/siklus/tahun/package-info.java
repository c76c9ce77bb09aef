/** Tahun kinerja dan periodenya: membuka, menutup, dan mengubah tenggat. */
@org.jspecify.annotations.NullMarked
package id.kinerja.siklus.tahun;
