/** Settings of the installation itself. */
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.data;
