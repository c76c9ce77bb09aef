/** Pegawai mengajukan realisasi untuk dinilai. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.pengajuan;
