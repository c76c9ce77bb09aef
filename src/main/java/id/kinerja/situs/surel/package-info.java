/** Letters by e-mail. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.surel;
