/** Menambah dan mengubah sasaran dan indikator. */
@org.jspecify.annotations.NullMarked
package id.kinerja.perencanaan.penyuntingan;
