/** Entri mendapat tempat dalam log, dan log ditandatangani. */
@org.jspecify.annotations.NullMarked
package id.kinerja.audit.urutan;
