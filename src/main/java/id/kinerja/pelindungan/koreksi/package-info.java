/** Permintaan perbaikan data dan jawabannya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.koreksi;
