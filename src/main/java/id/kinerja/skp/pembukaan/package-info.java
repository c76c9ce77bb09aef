/** Membuka SKP setahun untuk semua pegawai, menyalin rencana tahun lalu, dan membatalkannya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.pembukaan;
