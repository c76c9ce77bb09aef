/** Akun dan sandi sementara. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.akun;
