/** Static files and the shell around every page. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.tata;
