@org.jspecify.annotations.NullMarked
package id.kinerja.siklus;
