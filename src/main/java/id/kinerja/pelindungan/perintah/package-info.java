/** Perintah retensi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.perintah;
