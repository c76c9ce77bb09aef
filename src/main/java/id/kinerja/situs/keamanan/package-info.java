/** Rantai keamanan: siapa yang membuka halaman, dan ke mana yang belum masuk. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.keamanan;
