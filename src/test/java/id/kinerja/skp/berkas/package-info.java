@org.jspecify.annotations.NullMarked
package id.kinerja.skp.berkas;
