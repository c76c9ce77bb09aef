/** Tabel pelindungan data pribadi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.data;
