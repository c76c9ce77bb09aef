/** Impor unit dan pegawai dari berkas, lewat halaman dan baris perintah. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pegawai.impor;
