/** What every page owes: thrift, and calm before hostile input. */
@org.jspecify.annotations.NullMarked
package id.kinerja.halaman;
