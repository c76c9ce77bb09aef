/** Menulis visi, awal dari pohon kinerja. */
@org.jspecify.annotations.NullMarked
package id.kinerja.perencanaan.visi;
