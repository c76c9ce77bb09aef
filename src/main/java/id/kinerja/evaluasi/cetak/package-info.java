/** Formulir resmi evaluasi kinerja pegawai untuk dicetak. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.cetak;
