/** Penyimpanan pohon rencana. */
@org.jspecify.annotations.NullMarked
package id.kinerja.perencanaan.data;
