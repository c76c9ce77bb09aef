/** Impor unit dari berkas. */
@org.jspecify.annotations.NullMarked
package id.kinerja.organisasi.impor;
