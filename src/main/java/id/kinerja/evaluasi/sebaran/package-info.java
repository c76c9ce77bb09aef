/** Melihat sebaran predikat di samping polanya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.sebaran;
