/** The table of permissions in docs/kewenangan.md, tried cell by cell. */
@org.jspecify.annotations.NullMarked
package id.kinerja.kewenangan;
