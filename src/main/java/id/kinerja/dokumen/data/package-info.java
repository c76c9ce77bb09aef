/** Penyimpanan berkas di folder dan catatannya di basis data. */
@org.jspecify.annotations.NullMarked
package id.kinerja.dokumen.data;
