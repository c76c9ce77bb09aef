/** Aturan baris pegawai dan rencana perubahan. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pegawai.model;
