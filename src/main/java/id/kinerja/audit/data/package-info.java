/** Log di basis data. */
@org.jspecify.annotations.NullMarked
package id.kinerja.audit.data;
