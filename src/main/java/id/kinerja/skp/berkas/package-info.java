/** SKP satu unit dalam satu berkas. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.berkas;
