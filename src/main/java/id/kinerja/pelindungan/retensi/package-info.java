/** Retensi: apa yang sudah cukup lama disimpan, dan melaksanakannya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.retensi;
