/** Mencatat realisasi, bukti, dan rencana aksi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.realisasi;
