/** Membuat PDF dari templat. */
@org.jspecify.annotations.NullMarked
package id.kinerja.dokumen.cetak;
