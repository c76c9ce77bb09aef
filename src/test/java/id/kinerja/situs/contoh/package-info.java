@org.jspecify.annotations.NullMarked
package id.kinerja.situs.contoh;
