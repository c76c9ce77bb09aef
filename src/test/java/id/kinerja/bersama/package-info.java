/** Tests of the shared values. */
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama;
