/** What tests stand on: real PostgreSQL, one Spring context for the whole run, a browser. */
@org.jspecify.annotations.NullMarked
package id.kinerja.uji;
