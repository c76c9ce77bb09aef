/** Menetapkan atau mengembalikan SKP anggota tim. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.penetapan;
