/** Masuk dengan akun sistem lain (OpenID Connect). */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.tunggal;
