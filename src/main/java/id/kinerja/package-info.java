/** Kinerja: pengelolaan kinerja pegawai ASN. Tiap sub-paket langsung adalah satu modul. */
@org.jspecify.annotations.NullMarked
package id.kinerja;
