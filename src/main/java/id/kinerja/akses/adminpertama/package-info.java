/** Administrator pertama lewat tautan sekali pakai. */
@org.jspecify.annotations.NullMarked
package id.kinerja.akses.adminpertama;
