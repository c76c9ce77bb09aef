/** Perubahan SKP dalam tahun berjalan: usulan, beda, dan versi yang pernah berlaku. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.perubahan;
