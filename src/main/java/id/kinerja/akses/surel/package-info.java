/** Alamat surel milik akun sendiri. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.surel;
