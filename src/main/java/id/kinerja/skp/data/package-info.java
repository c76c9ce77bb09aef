/** Penyimpanan dan pertanyaan SKP. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.data;
