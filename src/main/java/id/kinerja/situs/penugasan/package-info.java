/** Memberi dan mencabut peran sebuah akun. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.penugasan;
