/** Daftar unit, dan mengubah unit serta jabatannya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.organisasi.unit;
