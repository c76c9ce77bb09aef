/** Kata sandi baru lewat surel, bagi yang lupa. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.lupa;
