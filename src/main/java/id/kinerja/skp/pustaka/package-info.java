/** Pustaka RHK: memakai lagi rencana tahun lalu, atau rumusan yang dipakai jabatan yang sama. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.pustaka;
