/** Starts or reaches PostgreSQL and brings its tables up to date. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.basisdata;
