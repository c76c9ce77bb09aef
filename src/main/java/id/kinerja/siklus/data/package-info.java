/** Penyimpanan aturan dan periode. */
@org.jspecify.annotations.NullMarked
package id.kinerja.siklus.data;
