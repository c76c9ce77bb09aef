/** Dialog kinerja: catatan percakapan dan kesepakatannya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.dialog;
