/** Faktor kedua akun sendiri: memasang, kode pemulihan, melepas. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.faktor;
