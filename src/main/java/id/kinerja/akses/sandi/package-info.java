/** Mengganti kata sandi sendiri. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.sandi;
