/** Aturan penundaan masuk. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.model;
