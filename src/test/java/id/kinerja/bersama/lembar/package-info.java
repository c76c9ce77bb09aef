@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.lembar;
