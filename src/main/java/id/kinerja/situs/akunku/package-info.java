/** Halaman akun sendiri: menu lengkap, peran, bahasa, dan tema. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.akunku;
