@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.cetak;
