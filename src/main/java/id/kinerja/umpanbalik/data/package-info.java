/** Penyimpanan umpan balik. */
@org.jspecify.annotations.NullMarked
package id.kinerja.umpanbalik.data;
