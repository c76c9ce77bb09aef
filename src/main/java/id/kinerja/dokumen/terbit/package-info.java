/** Menerbitkan dokumen: nomor, kode, dan sidiknya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.dokumen.terbit;
