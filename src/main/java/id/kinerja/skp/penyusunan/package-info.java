/** Menyusun SKP: hasil kerja, perilaku, dan lampiran. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.penyusunan;
