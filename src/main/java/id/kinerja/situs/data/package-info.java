/** Pembacaan lintas modul untuk cangkang halaman. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.data;
