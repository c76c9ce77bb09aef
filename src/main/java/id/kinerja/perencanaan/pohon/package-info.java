/** Melihat pohon dari visi sampai sasaran unit. */
@org.jspecify.annotations.NullMarked
package id.kinerja.perencanaan.pohon;
