/** {@code umpanbalik taksir}: from a file of ratings to a folder of measures and flags, without any database. */
@org.jspecify.annotations.NullMarked
package id.kinerja.umpanbalik.taksir;
