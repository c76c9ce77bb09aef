/** Simpul rencana dan aturannya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.perencanaan.model;
