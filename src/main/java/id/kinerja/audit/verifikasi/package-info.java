/** Seluruh log diperiksa terhadap tabel dan titik periksanya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.audit.verifikasi;
