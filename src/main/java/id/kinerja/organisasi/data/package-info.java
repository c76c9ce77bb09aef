/** Tabel unit dan jabatan. */
@org.jspecify.annotations.NullMarked
package id.kinerja.organisasi.data;
