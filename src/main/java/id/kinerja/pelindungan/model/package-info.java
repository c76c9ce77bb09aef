/** Aturan pelindungan data pribadi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.model;
