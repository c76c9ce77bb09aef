/** Melihat dan mengajukan SKP. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.tinjau;
