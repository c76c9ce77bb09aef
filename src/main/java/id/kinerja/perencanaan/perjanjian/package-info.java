/** Perjanjian kinerja: menyusun, menyepakati, merevisi, dan mencetak. */
@org.jspecify.annotations.NullMarked
package id.kinerja.perencanaan.perjanjian;
