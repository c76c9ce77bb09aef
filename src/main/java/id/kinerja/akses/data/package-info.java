/** Penyimpanan akun dan sesi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.data;
