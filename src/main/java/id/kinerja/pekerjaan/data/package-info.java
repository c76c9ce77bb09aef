/** Penyimpanan pekerjaan. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pekerjaan.data;
