/** The rules of units and posts. */
@org.jspecify.annotations.NullMarked
package id.kinerja.organisasi.model;
