/** Halaman pertama: apa yang perlu dikerjakan sekarang, sampai kapan, dan mengapa. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.beranda;
