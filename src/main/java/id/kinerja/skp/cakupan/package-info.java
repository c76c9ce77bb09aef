/** Cakupan pohon kinerja: apa yang belum tersambung, dari visi sampai orang. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.cakupan;
