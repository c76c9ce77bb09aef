/** Pohon kinerja: membaca garis dari visi sampai RHK tiap orang. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.pohon;
