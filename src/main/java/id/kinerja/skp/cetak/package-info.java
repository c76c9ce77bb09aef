/** Formulir resmi SKP untuk dicetak. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.cetak;
