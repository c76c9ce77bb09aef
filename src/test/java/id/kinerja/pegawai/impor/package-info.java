@org.jspecify.annotations.NullMarked
package id.kinerja.pegawai.impor;
