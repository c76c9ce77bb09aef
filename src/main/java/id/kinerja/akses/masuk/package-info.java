/** Masuk dan keluar. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.masuk;
