/** Aturan dokumen terbit. */
@org.jspecify.annotations.NullMarked
package id.kinerja.dokumen.model;
