/** The top floor: command line, database start, layout shell, error pages and security. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs;
