/** Aturan SKP tanpa kerangka kerja. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.model;
