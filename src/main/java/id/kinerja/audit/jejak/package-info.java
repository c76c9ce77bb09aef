/** Jejak tentang diri sendiri, resinya, dan siapa yang membaca. */
@org.jspecify.annotations.NullMarked
package id.kinerja.audit.jejak;
