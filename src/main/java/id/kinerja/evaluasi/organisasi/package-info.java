/** Menetapkan capaian kinerja organisasi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.organisasi;
