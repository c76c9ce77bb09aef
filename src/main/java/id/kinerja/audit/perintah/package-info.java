/** Perintah audit pada baris perintah. */
@org.jspecify.annotations.NullMarked
package id.kinerja.audit.perintah;
