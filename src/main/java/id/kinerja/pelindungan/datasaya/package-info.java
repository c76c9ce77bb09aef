/** Data saya: dilihat dan diunduh. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.datasaya;
