/** Kalender sebuah tahun. */
@org.jspecify.annotations.NullMarked
package id.kinerja.siklus.model;
