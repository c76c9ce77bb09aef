/** Rules that hold for the whole house. */
@org.jspecify.annotations.NullMarked
package id.kinerja;
