/** Seorang pegawai: riwayat penempatan, atasan, dan mengubahnya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pegawai.rincian;
