@org.jspecify.annotations.NullMarked
package id.kinerja.pekerjaan.jalan;
