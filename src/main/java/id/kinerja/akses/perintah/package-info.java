/** Perintah untuk operator: jalan keluar bila tidak ada administrator yang dapat masuk. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.perintah;
