/** Pekerjaan saya: daftar, kemajuan, pembatalan, hasil. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pekerjaan.daftar;
