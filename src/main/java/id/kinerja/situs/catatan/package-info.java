/** Catatan jalannya program, tanpa data pribadi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.catatan;
