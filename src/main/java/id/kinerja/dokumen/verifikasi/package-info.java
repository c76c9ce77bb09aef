/** Halaman verifikasi bagi siapa pun. */
@org.jspecify.annotations.NullMarked
package id.kinerja.dokumen.verifikasi;
