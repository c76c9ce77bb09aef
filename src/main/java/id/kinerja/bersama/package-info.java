/** Values, ids and interfaces that every module may use. */
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama;
